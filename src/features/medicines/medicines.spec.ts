import { expect, test } from '../../../tests/support/browser.ts';
import { medicineFiles } from './content.fixture.ts';

/** A phone that many readers have. */
const PHONE = { width: 390, height: 844 };
const MAX_GLANCE = 700;
const MAX_SCREENS_TO_EFFECTS = 3;
const MAX_MEDIAN_SCREENS = 9;

test.use({ viewport: PHONE });

test('on a phone, names and warning stand first, effects soon, and a page is not endless', async ({
  watched: page,
}) => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  const lengths: number[] = [];
  for (const { slug, brands } of medicineFiles) {
    await page.goto(`/medications/${slug}/`, { waitUntil: 'load' });
    const at = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      return {
        brands: box('.brand-line')?.bottom,
        warning: box('.hold')?.bottom,
        glance: box('.medicine-glance')?.height,
        effects: box('#side-effects')?.top,
        length: document.documentElement.scrollHeight,
      };
    });
    const isWithin = (value: number | undefined, most: number) =>
      value !== undefined && value > 0 && value <= most;
    if ((brands as unknown[]).length > 0 && !isWithin(at.brands, PHONE.height))
      faults.push(`${slug}: brand names end at ${at.brands}`);
    if (!isWithin(at.warning, PHONE.height)) faults.push(`${slug}: warning ends at ${at.warning}`);
    if (!isWithin(at.glance, MAX_GLANCE)) faults.push(`${slug}: glance is ${at.glance} high`);
    if (!isWithin(at.effects, MAX_SCREENS_TO_EFFECTS * PHONE.height))
      faults.push(`${slug}: effects start at ${at.effects}`);
    lengths.push(at.length / PHONE.height);
  }
  expect(faults).toEqual([]);
  const median = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)];
  expect(median).toBeLessThanOrEqual(MAX_MEDIAN_SCREENS);
});

test('warnings that are folded are named on the fold, and open on paper', async ({
  watched: page,
}) => {
  await page.goto('/medications/clozapine/');
  const fold = page.locator('section:has(> #clashes) details').last();
  await expect(fold.locator('summary')).toContainText('Watch');
  await expect(fold.locator('dl')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(fold.locator('dl')).toBeVisible();
});
