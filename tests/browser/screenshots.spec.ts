import { statSync } from 'node:fs';
import { expect, test } from '../support/browser.ts';

/** The pages a designer looks at first; each stands for its kind. */
const PAGES = [
  '/',
  '/types/',
  '/types/cortical-reflex/',
  '/medications/clonazepam/',
  '/medications/',
  '/which-type/',
  '/living/appointment/',
  '/clinicians/origin/',
];
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

for (const [device, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${device}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('pictures of the main pages are kept for looking at', async ({ page }, info) => {
        for (const path of PAGES) {
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
          const name = `${path.replaceAll('/', '_')}-${device}-${colorScheme}.png`;
          const file = info.outputPath(name);
          await page.screenshot({ path: file });
          await info.attach(name, { path: file });
          expect(statSync(file).size).toBeGreaterThan(10_000);
        }
      });
    });
  }
}
