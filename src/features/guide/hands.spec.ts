import { expect, test } from '../../../tests/support/browser.ts';
import { candidates } from '../../../tests/support/guide.ts';
import { toFragment } from './fragment.ts';
import { GUIDE, outcomes, showAll, openGuide } from './support.ts';

test('answers are at least 76 px high, with 8 px between them', async ({ watched: page }) => {
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await openGuide(page);
    await showAll(page);
    const boxes = await page.locator('.answer').evaluateAll((all) =>
      all.map((answer) => {
        const { left, top, bottom, height } = answer.getBoundingClientRect();
        return { left, top, bottom, height };
      }),
    );
    for (const [i, box] of boxes.entries()) {
      expect(box.height).toBeGreaterThanOrEqual(76);
      const before = boxes[i - 1];
      if (before && before.left === box.left) {
        expect(box.top - before.bottom).toBeGreaterThanOrEqual(8);
      }
    }
  }
});

test('at 320 px and at 400 % zoom nothing scrolls sideways, with a result or questions open', async ({
  watched: page,
}) => {
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(
    `${GUIDE}${toFragment({ danger: ['seizure'], when: ['waking'], body: ['arm'] })}`,
  );
  await expect(page.locator(outcomes).first()).toBeVisible();
  for (const summary of await page.locator('.rules summary').all()) await summary.press('Enter');
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.goto('about:blank');
  await openGuide(page);
  await showAll(page);
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is danger signs and a table that needs no sideways scroll', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(GUIDE);
    await expect(page.locator('which-type')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
    await expect(page.locator('tr[data-candidate]')).toHaveCount(candidates.length);
    const palatal = page.locator('tr[data-candidate=palatal]');
    await expect(palatal).toContainText('a click in the ear');
    await expect(palatal).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
