import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../../tests/support/browser.ts';
import { clickAt, keyAt, touchAt } from '../../tests/support/hands/timed-input.ts';

const PAGE = '/types/palatal/';
const POINT = { x: 100, y: 100 };
const BESIDE = { x: 120, y: 120 };
const FAR = { x: 300, y: 300 };

/**
 * Puts two buttons at one place, of which the first gives way to the second, and one far away. Each
 * press writes the name of its button into the title.
 */
async function buttons(page: Page): Promise<CDPSession> {
  await page.goto(PAGE);
  await page.evaluate(() => {
    const make = (name: string, left: number): HTMLButtonElement => {
      const button = document.createElement('button');
      button.textContent = name;
      Object.assign(button.style, { position: 'fixed', top: `${left}px`, left: `${left}px` });
      Object.assign(button.style, { width: '90px', height: '90px' });
      button.addEventListener('click', () => (document.title += name));
      return button;
    };
    const [first, second, other] = [make('a', 60), make('b', 60), make('c', 260)];
    second.hidden = true;
    first.addEventListener('click', () => {
      second.hidden = false;
      second.focus();
      first.hidden = true;
    });
    document.body.replaceChildren(first, second, other);
    first.focus();
    document.title = '';
  });
  return page.context().newCDPSession(page);
}

const now = (): number => Date.now() / 1000;

for (const [device, press] of [
  ['mouse', clickAt],
  ['finger', touchAt],
] as const) {
  test.describe(`with a ${device}`, () => {
    test.use({ hasTouch: device === 'finger' });

    test('a second press does nothing on what is new at the same place', async ({ watched }) => {
      const session = await buttons(watched);
      const start = now();
      await press(session, POINT, start);
      await expect(watched).toHaveTitle('a');
      await press(session, BESIDE, start + 0.4);
      await press(session, BESIDE, start + 0.6);
      await expect(watched).toHaveTitle('ab');
    });

    test('a fast press on another control works', async ({ watched }) => {
      const session = await buttons(watched);
      const start = now();
      await press(session, POINT, start);
      await press(session, FAR, start + 0.15);
      await expect(watched).toHaveTitle('ac');
    });

    test('a press that slides off a control does nothing', async ({ watched }) => {
      const session = await buttons(watched);
      await press(session, { ...FAR, slide: [60, 60] }, now());
      await watched.evaluate(() => document.querySelector('button')?.click());
      await expect(watched).toHaveTitle('a');
    });
  });
}

/** Opens a page by a link, and gives the middle of two places on it and the time at which it began. */
async function byLink(
  page: Page,
): Promise<{ session: CDPSession; origin: number; at: { x: number; y: number } }> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(PAGE);
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'Questions' });
  await link.scrollIntoViewIfNeeded();
  const box = await link.boundingBox();
  const at = { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 };
  await page.mouse.click(at.x, at.y);
  await expect(page).toHaveURL(/\/faq\/$/);
  await page.waitForLoadState('load');
  const session = await page.context().newCDPSession(page);
  const origin = await page.evaluate(() => performance.timeOrigin / 1000);
  return { session, origin, at };
}

test('a second press at the place of a link does nothing on the page that it led to', async ({
  watched: page,
}) => {
  const { session, origin, at } = await byLink(page);
  await page.evaluate(({ x, y }) => {
    const button = document.createElement('button');
    Object.assign(button.style, { position: 'fixed', left: `${x - 30}px`, top: `${y - 30}px` });
    Object.assign(button.style, { width: '60px', height: '60px', zIndex: '99' });
    button.addEventListener('click', () => (document.title += 'x'));
    document.body.append(button);
    document.title = '';
  }, at);
  await clickAt(session, at, origin + 0.3);
  await clickAt(session, at, origin + 1.2);
  await expect(page).toHaveTitle('x');
  expect(await page.evaluate(() => window.name)).toBe('');
});

test('what a window carries to the next page goes to no other site, and is not there on the way back', async ({
  page,
}) => {
  await page.goto(PAGE);
  const elsewhere = page.url().replace('127.0.0.1', 'localhost');
  await page.evaluate((url) => {
    window.name = 'pressed 100 100';
    location.assign(url);
  }, elsewhere);
  await expect(page).toHaveURL(elsewhere);
  expect(await page.evaluate(() => window.name)).toBe('');
  await page.goBack();
  await expect(page).toHaveURL(/127\.0\.0\.1/);
  expect(await page.evaluate(() => window.name)).toBe('');
});

test('a link within a page carries nothing', async ({ watched: page }) => {
  await page.goto('/infobutton/#codes');
  await page.getByRole('link', { name: 'List of all codes' }).click();
  expect(await page.evaluate(() => window.name)).toBe('');
});

for (const after of [0.151, 0.204, 0.309, 0.315])
  test(`elsewhere, a page that a link led to answers ${after} s after the press`, async ({
    watched: page,
  }) => {
    const { session, origin } = await byLink(page);
    const box = await page.locator('.menu > summary').boundingBox();
    await clickAt(session, { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 }, origin + after);
    await expect(page.locator('details.menu')).toHaveAttribute('open');
  });

/** Two tick boxes in rows one below the other, 30 px apart, each with its label. */
async function rows(page: Page): Promise<CDPSession> {
  await page.goto(PAGE);
  await page.evaluate(() => {
    const made = ['a', 'b'].map((name, i) => {
      const label = document.createElement('label');
      label.append(
        Object.assign(document.createElement('input'), { type: 'checkbox', id: name }),
        name,
      );
      Object.assign(label.style, { position: 'fixed', left: '100px', top: `${100 + 44 * i}px` });
      Object.assign(label.style, { width: '200px', height: '44px' });
      return label;
    });
    document.body.replaceChildren(...made);
  });
  return page.context().newCDPSession(page);
}

for (const [device, press] of [
  ['mouse', clickAt],
  ['finger', touchAt],
] as const)
  test.describe(`tick boxes with a ${device}`, () => {
    test.use({ hasTouch: device === 'finger' });

    for (const after of [0.2, 0.3, 0.4])
      test(`a press ${after} s later on the next row, 30 px away, ticks it`, async ({
        watched: page,
      }) => {
        const session = await rows(page);
        const start = now();
        await press(session, { x: 200, y: 130 }, start);
        await press(session, { x: 200, y: 160 }, start + after);
        await expect(page.locator('#a')).toBeChecked();
        await expect(page.locator('#b')).toBeChecked();
      });

    for (const after of [0.2, 0.4])
      test(`a second press after ${after} s is ignored and shown, and a third undoes the first`, async ({
        watched: page,
      }) => {
        const session = await rows(page);
        const start = now();
        await press(session, { x: 200, y: 120 }, start);
        await press(session, { x: 200, y: 120 }, start + after);
        await expect(page.locator('#a')).toBeChecked();
        await expect(
          page.getByRole('status').filter({ hasText: 'A second press was ignored.' }),
        ).toBeAttached();
        expect(
          await page
            .locator('label')
            .first()
            .evaluate((label) => getComputedStyle(label).outlineStyle),
        ).toBe('dashed');
        await press(session, { x: 200, y: 120 }, start + after + 0.08);
        await expect(page.locator('#a')).not.toBeChecked();
        expect(
          await page
            .locator('label')
            .first()
            .evaluate((label) => getComputedStyle(label).outlineStyle),
        ).toBe('none');
      });
  });

test('a key takes a press back at once: Space twice, and Space after a press on the label', async ({
  watched: page,
}) => {
  const session = await rows(page);
  const start = now();
  await page.locator('#a').focus();
  await keyAt(session, ' ', start);
  await keyAt(session, ' ', start + 0.4);
  await expect(page.locator('#a')).not.toBeChecked();
  await clickAt(session, { x: 200, y: 165 }, start + 1);
  await page.locator('#b').focus();
  await keyAt(session, ' ', start + 1.3);
  await expect(page.locator('#b')).not.toBeChecked();
});

test('the guard can be switched off, and that is kept only until it is switched on', async ({
  watched: page,
}) => {
  await page.goto(PAGE);
  const choice = page.getByRole('button', { name: 'Ignore a second press' });
  await expect(choice).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await choice.click();
  await expect(choice).toHaveAttribute('aria-pressed', 'false');
  const session = await rows(page);
  const start = now();
  await clickAt(session, { x: 200, y: 120 }, start);
  await clickAt(session, { x: 200, y: 120 }, start + 0.2);
  await expect(page.locator('#a')).not.toBeChecked();
  await page.goto(PAGE);
  await choice.click();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

for (const key of ['Enter', ' '] as const) {
  test(`a doubled ${key === ' ' ? 'space bar' : key} presses once, wherever the focus went`, async ({
    watched,
  }) => {
    const session = await buttons(watched);
    const start = now();
    await keyAt(session, key, start);
    await expect(watched).toHaveTitle('a');
    await keyAt(session, key, start + 0.15);
    await keyAt(session, key, start + 0.5);
    await expect(watched).toHaveTitle('ab');
  });
}

test('doubled arrows move one answer, doubled letters are typed', async ({ watched: page }) => {
  await page.goto(PAGE);
  const session = await page.context().newCDPSession(page);
  const start = now();
  await keyAt(session, '/', start);
  await expect(page.locator('input[name=q]')).toBeFocused();
  await keyAt(session, '/', start + 0.1);
  await keyAt(session, 'l', start + 0.2);
  await keyAt(session, 'l', start + 0.25);
  await expect(page.locator('input[name=q]')).toHaveValue('ll');
  await page.locator('site-search summary', { hasText: 'Show only one kind' }).click();
  const kinds = page.locator('input[name=search-kind]');
  await kinds.first().focus();
  await keyAt(session, 'ArrowDown', start + 1);
  await keyAt(session, 'ArrowDown', start + 1.1);
  await expect(kinds.nth(1)).toBeChecked();
  await keyAt(session, 'ArrowDown', start + 1.4);
  await expect(kinds.nth(2)).toBeChecked();
});

test('what assistive technology presses is no ghost, though it has no place', async ({
  watched: page,
}) => {
  const session = await buttons(page);
  await keyAt(session, 'Enter', now());
  await expect(page).toHaveTitle('a');
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('button:not([hidden])')) {
      button.click();
    }
  });
  await expect(page).toHaveTitle('abc');
});
