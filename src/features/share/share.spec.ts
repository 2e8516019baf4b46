import { expect, test } from '../../../tests/support/browser.ts';
import type { Page } from '@playwright/test';

const PAGE = '/types/sleep/';
const ADDRESS = 'https://myoclonus-guide.example/types/sleep/';

const panelOf = (page: Page) => page.locator('details.share');

async function openPanel(page: Page): Promise<void> {
  await panelOf(page).locator('> summary').click();
  await expect(page.locator('button[data-copy="page"]')).toBeVisible();
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects the first piece of the page's text that reads so, as a reader would with the mouse. */
const select = (page: Page, words: string) =>
  page.evaluate((text) => {
    const walker = document.createTreeWalker(
      document.querySelector('.text') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1;
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
    }
    throw new Error(`no such text: ${text}`);
  }, words);

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link of the page is copied, and said so', async ({ watched: page }) => {
    await page.goto(PAGE);
    await openPanel(page);
    await page.locator('button[data-copy="page"]').click();
    await expect(panelOf(page).getByRole('status')).toHaveText('Copied: link to this page.');
    expect(await clipboard(page)).toBe(ADDRESS);
  });

  test('the link of a section is one press, and leads to its heading', async ({
    watched: page,
  }) => {
    await page.goto(PAGE);
    await openPanel(page);
    await page.getByText('Copy link to a section').click();
    await page.getByRole('button', { name: 'What can help' }).click();
    await expect(panelOf(page).getByRole('status')).toHaveText(
      'Copied: link to the section “What can help”.',
    );
    const link = await clipboard(page);
    expect(link).toBe(`${ADDRESS}#what-can-help`);
    await page.goto(PAGE + new URL(link).hash);
    await expect(page.getByRole('heading', { name: 'What can help' })).toBeInViewport();
  });

  test('every section of the page can be chosen', async ({ watched: page }) => {
    await page.goto(PAGE);
    await openPanel(page);
    const values = await page
      .locator('button[data-copy="section"]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('value')));
    const ids = await page
      .locator('main :is(h2, h3)[id], main details[id]:has(> summary h2)')
      .evaluateAll((places) => places.map(({ id }) => `#${id}`));
    expect(values.toSorted()).toEqual(ids.toSorted());
    expect(values).toContain('#what-it-is');
    expect(values).toContain('#for-clinicians');
  });

  for (const words of [
    'It may feel like a fall, and you try to catch yourself',
    // Stands in a folded section, and its beginning stands elsewhere on the page too.
    'these jerks; consider it for persistent agitated',
    'jerks',
  ]) {
    test(`a link to “${words.slice(0, 30)}” is copied and leads there`, async ({
      watched: page,
    }) => {
      await page.setViewportSize({ width: 390, height: 500 });
      await page.goto(PAGE);
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      );
      await page.evaluate(() => document.querySelector('details.share')?.removeAttribute('open'));
      await openPanel(page);
      await select(page, words);
      const place = await page.evaluate(
        () => (getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? 0) + scrollY,
      );
      await page
        .getByRole('button', { name: 'Copy link to the words you selected' })
        .press('Enter');
      await expect(panelOf(page).getByRole('status')).toContainText(`Copied: link to “`);
      const link = await clipboard(page);
      expect(link).toContain(`${ADDRESS}#:~:text=`);
      expect(place).toBeGreaterThan(500);

      // As if pasted into a new tab.
      const opened = await page.context().newPage();
      await opened.setViewportSize({ width: 390, height: 500 });
      await opened.goto(PAGE + link.slice(ADDRESS.length));
      await expect.poll(() => opened.evaluate(() => scrollY)).toBeGreaterThan(0);
      await expect.poll(() => placeInView(opened, words)).toBe(true);
    });
  }

  test('words selected before the panel is opened count', async ({ watched: page }) => {
    await page.goto(PAGE);
    await select(page, 'Doctors call it');
    await openPanel(page);
    await page.locator('button[data-copy="sentence"]').press('Enter');
    await expect(panelOf(page).getByRole('status')).toHaveText(
      'Copied: link to “Doctors call it”.',
    );
    expect(await clipboard(page)).toBe(`${ADDRESS}#:~:text=Doctors%20call%20it`);
  });

  test('without selected words it says how to select', async ({ watched: page }) => {
    await page.goto(PAGE);
    await openPanel(page);
    await page.locator('button[data-copy="sentence"]').press('Enter');
    await expect(panelOf(page).getByRole('status')).toContainText('Select a sentence');
  });
});

/** Whether one of the places that read so is on the screen. */
const placeInView = (page: Page, words: string) =>
  page.evaluate((text) => {
    const walker = document.createTreeWalker(
      document.querySelector('.text') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const { top, bottom, height } = range.getBoundingClientRect();
      return height > 0 && bottom > 0 && top < innerHeight;
    }
    return false;
  }, words);

test('where copying is refused, the link stands in a field, selected', async ({
  watched: page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await page.goto(PAGE);
  await openPanel(page);
  await page.locator('button[data-copy="page"]').click();
  const field = panelOf(page).getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(ADDRESS);
  await expect(field).toBeFocused();
  await expect(panelOf(page).getByRole('status')).toContainText('did not let us copy');
});

test('the share sheet of the device gets title and address, and nothing else', async ({
  watched: page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data);
        return Promise.resolve();
      },
    });
  });
  await page.goto(PAGE);
  await openPanel(page);
  await page.getByRole('button', { name: 'Share with another app' }).press('Enter');
  const shared = await page.evaluate(() => document.documentElement.dataset['shared'] ?? '');
  expect(JSON.parse(shared)).toEqual({ title: await page.title(), url: ADDRESS });
});

test('no button for a share sheet where the device has none', async ({ watched: page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(PAGE);
  await openPanel(page);
  await expect(page.getByRole('button', { name: 'Share with another app' })).toHaveCount(0);
});

test('the message names the page and its address, and nothing else', async ({ watched: page }) => {
  await page.goto(PAGE);
  await openPanel(page);
  const link = page.getByRole('link', { name: 'E-mail this page' });
  const mail = new URL((await link.getAttribute('href')) ?? '');
  expect(mail.protocol).toBe('mailto:');
  expect(mail.pathname).toBe('');
  expect(Object.fromEntries(mail.searchParams)).toEqual({
    subject: 'Sleep myoclonus (hypnic jerks)',
    body: ADDRESS,
  });
});

test('the QR code and the buttons are loaded when the panel is opened, and not before', async ({
  watched: page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /qr|page-share|cite/.test(path))).toEqual([]);
  const code = page.waitForRequest('**/qr/types/sleep.svg');
  await openPanel(page);
  await code;
});

test('the panel opens with its buttons in place, so that nothing in it moves', async ({
  watched: page,
}) => {
  await page.addInitScript(() => {
    addEventListener(
      'toggle',
      ({ target }) => {
        if (!(target instanceof HTMLDetailsElement) || !target.matches('.share')) return;
        target.dataset['buttons'] = String(target.querySelectorAll('button[data-copy]').length > 0);
      },
      { capture: true },
    );
  });
  await page.goto(PAGE);
  await panelOf(page).locator('> summary').click();
  await expect(panelOf(page)).toHaveAttribute('data-buttons', 'true');
});

test('the panel opens even where the script of its buttons cannot be loaded', async ({ page }) => {
  await page.route(/page-share/, (route) => route.abort());
  await page.goto(PAGE);
  await panelOf(page).locator('> summary').click();
  await expect(panelOf(page).getByText(ADDRESS)).toBeVisible();
});

test('targets of the panel are large enough', async ({ watched: page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(PAGE);
  await openPanel(page);
  await page.getByText('Copy link to a section').click();
  const small = await page
    .locator('.share a:visible, .share button:visible, .share summary')
    .evaluateAll((controls) =>
      controls
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 44)
        .map(({ control }) => control.outerHTML),
    );
  expect(small).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('address, QR code, message and citations are there, and no dead button', async ({
    page,
  }) => {
    await page.goto(PAGE);
    const panel = panelOf(page);
    await panel.locator('> summary').click();
    await expect(panel.getByText(ADDRESS)).toBeVisible();
    await expect(panel.getByRole('img', { name: 'QR code that opens this page' })).toBeVisible();
    await expect(panel.getByRole('link', { name: 'E-mail this page' })).toBeVisible();
    await expect(panel.getByRole('button')).toHaveCount(0);
    for (const name of ['plain text', 'CSL-JSON', 'BibTeX', 'RIS']) {
      const link = panel.getByRole('link', { name, exact: true });
      const response = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(response.status()).toBe(200);
    }
  });
});
