import { expect, test } from '../../../tests/support/browser.ts';
import { ask, FIELD, openSearch, RESULT } from './support.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`the ring of focus can be seen in the ${scheme} theme`, async ({ watched: page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openSearch(page);
    const contrast = await page.locator(FIELD).evaluate((field) => {
      const canvas = document.createElement('canvas').getContext('2d');
      const luminance = (color: string): number => {
        if (!canvas) return 0;
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
          const share = value / 255;
          return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ring = luminance(getComputedStyle(field).outlineColor);
      const dialog = field.closest('dialog');
      const ground = dialog ? luminance(getComputedStyle(dialog).backgroundColor) : 0;
      return (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05);
    });
    expect(contrast).toBeGreaterThanOrEqual(3);
  });
}

test('in forced colors the chosen result is told from the others', async ({ watched: page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSearch(page);
  await ask(page, 'hiccups');
  await page.keyboard.press('ArrowDown');
  const ground = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((a) => getComputedStyle(a).backgroundColor);
  expect(await ground(`${RESULT}[aria-selected=true]`)).not.toBe(
    await ground(`${RESULT}[aria-selected=false]`),
  );
});

test('on a phone with its keyboard open, results are in the first screen', async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 390, height: 480 });
  await openSearch(page);
  await ask(page, 'clonazepam');
  await expect(page.locator(RESULT).first()).toBeInViewport({ ratio: 0.9 });
});
