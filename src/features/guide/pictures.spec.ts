import { expect, test } from '../../../tests/support/browser.ts';
import { pastGuard } from '../../../tests/support/past-guard.ts';
import { choicesOf, SCREENS } from './screens.ts';
import { input, openGuide, showAll } from './support.ts';

/** Parts of the drawing from head to foot, and how many of each a person has. */
const PARTS = { face: 1, neck: 1, trunk: 1, leg: 1, arm: 2 } as const;

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [1280, 800],
] as const) {
  test(`a part of the body that is pressed is the answer of the list, at ${width} px`, async ({
    watched: page,
  }) => {
    await page.setViewportSize({ width, height });
    await openGuide(page);
    await showAll(page);
    const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
    for (const [place, count] of Object.entries(PARTS)) {
      const parts = page.locator(`.body label[for="at-${place}"]`);
      await expect(parts).toHaveCount(count);
      const shape = page.locator(`.body [data-place="${place}"]`);
      for (const part of await parts.all()) {
        await part.scrollIntoViewIfNeeded();
        const box = await part.evaluate((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect();
          return { left, top: top + scrollY, right, bottom: bottom + scrollY };
        });
        expect(box.right - box.left).toBeGreaterThanOrEqual(44);
        expect(box.bottom - box.top).toBeGreaterThanOrEqual(44);
        for (const other of boxes) {
          const apart =
            box.left >= other.right - 0.5 ||
            box.right <= other.left + 0.5 ||
            box.top >= other.bottom - 0.5 ||
            box.bottom <= other.top + 0.5;
          expect(apart, place).toBe(true);
        }
        boxes.push(box);
        // The other arm is the same answer.
        await pastGuard(page);
        await part.click();
        await expect(input(page, 'body', place)).toBeChecked();
        await expect(shape).toBeVisible();
        await pastGuard(page);
        await part.click();
        await expect(input(page, 'body', place)).not.toBeChecked();
        await expect(shape).toBeHidden();
      }
    }
  });
}

test('each kind of movement has a drawing that can be seen, in forced colors too', async ({
  watched: page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openGuide(page);
  await showAll(page);
  const look = SCREENS.find(({ id }) => id === 'look');
  for (const { answer } of look ? choicesOf(look) : []) {
    const drawing = page.locator(`label:has([name=feel][value="${answer}"]) svg`);
    await expect(drawing, answer).toBeVisible();
    const [stroke, ground] = await drawing.evaluate((svg) => [
      getComputedStyle(svg).stroke,
      getComputedStyle(document.body).backgroundColor,
    ]);
    expect(stroke, answer).not.toBe(ground);
  }
});
