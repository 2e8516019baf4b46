import { expect, test } from '../../../tests/support/browser.ts';

const HELP = '/symptoms/when-to-get-help/';

for (const width of [320, 390, 1280]) {
  test(`the first card is in the first screen, with large numbers (${width} px)`, async ({
    watched: page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(HELP);
    const card = page.locator('.level[data-level="emergency"]').first();
    const box = await card.boundingBox();
    expect(box?.y ?? 999).toBeLessThanOrEqual(width === 390 ? 300 : 400);
    for (const number of ['911', '112', '999']) {
      const link = card.locator(`a[href="tel:${number}"]`).first();
      await expect(link).toBeInViewport();
      const size = await link.boundingBox();
      expect(size?.height ?? 0).toBeGreaterThanOrEqual(44);
      expect(size?.width ?? 0).toBeGreaterThanOrEqual(44);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('four levels have forms that differ without color', async ({ watched: page }) => {
  await page.goto(HELP);
  const titleOf = (level: string) =>
    page
      .locator(`.level[data-level="${level}"] > .level-title`)
      .first()
      .evaluate((title) => getComputedStyle(title).backgroundColor);
  const filled = await titleOf('emergency');
  expect(filled).not.toBe(await titleOf('urgent'));
  const borders = await page
    .locator('.help-cards > .level')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).borderTopColor));
  expect(borders[0]).toBe(borders[1]);
  expect(borders[2]).not.toBe(borders[1]);
});

test('thoughts of suicide are named, with lines that can be called', async ({ watched: page }) => {
  await page.goto(HELP);
  await expect(page.locator('[data-sign="suicide"]')).toContainText('Thoughts of suicide');
  for (const number of ['988', '116123'])
    await expect(page.locator(`a[href="tel:${number}"]`).first()).toBeVisible();
});
