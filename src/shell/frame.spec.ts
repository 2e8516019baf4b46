import { expect, test } from '../../tests/support/browser.ts';

const PAGE = '/types/cortical-reflex/';

test.describe('the menu of a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('closes with Escape and gives the focus back to its button', async ({ watched: page }) => {
    await page.goto(PAGE);
    const menu = page.locator('.menu');
    await menu.locator('summary').click();
    await menu.getByRole('link', { name: 'Causes' }).focus();
    await page.keyboard.press('Escape');
    await expect(menu).not.toHaveAttribute('open');
    await expect(menu.locator('summary')).toBeFocused();
  });

  test('closes when the focus moves on, so that it hides nothing that has it', async ({
    watched: page,
  }) => {
    await page.goto(PAGE);
    const menu = page.locator('.menu');
    await menu.locator('summary').click();
    await menu.getByRole('link').last().focus();
    await page.keyboard.press('Tab');
    await expect(menu).not.toHaveAttribute('open');
  });
});

test('a numeral opens the sources at its own, and leads to it', async ({ watched: page }) => {
  await page.goto(PAGE);
  await expect(page.locator('#sources')).not.toHaveAttribute('open');
  const link = page.locator('.text > p .cite a').last();
  const target = await link.getAttribute('href');
  await link.click();
  await expect(page.locator('#sources')).toHaveAttribute('open');
  await expect(page.locator(`li${target}`)).toBeInViewport();
});

test('related pages and sources open by their own links', async ({ watched: page }) => {
  for (const id of ['related', 'sources']) {
    await page.goto('/');
    await page.goto(`${PAGE}#${id}`);
    await expect(page.locator(`details#${id}`)).toHaveAttribute('open');
  }
});

for (const width of [320, 390, 1280]) {
  test(`no citation begins a line at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const faults: string[] = [];
    let seen = 0;
    for (const path of [PAGE, '/types/progressive-myoclonus-epilepsy/', '/tests/eeg/']) {
      await page.goto(path);
      const found = await page.evaluate(() => {
        const bottomOf = (range: Range) => [...range.getClientRects()].at(-1)?.bottom ?? 0;
        return [...document.querySelectorAll('.text .cite, .facts .cite')]
          .filter((cite) => cite.checkVisibility() && !cite.closest('td'))
          .map((cite) => {
            const before = document.createRange();
            const node = cite.previousSibling;
            if (!node) return { words: '', drop: 0 };
            before.selectNodeContents(node);
            const first = cite.querySelector('a')?.getBoundingClientRect();
            return {
              words: (node.textContent ?? '').slice(-20),
              drop: (first?.bottom ?? 0) - bottomOf(before),
            };
          });
      });
      seen += found.length;
      for (const { words, drop } of found) if (drop > 12) faults.push(`${path}: after “${words}”`);
    }
    expect(seen).toBeGreaterThan(60);
    expect(faults).toEqual([]);
  });
}
