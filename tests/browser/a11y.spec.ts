import { AxeBuilder } from '@axe-core/playwright';
import { pathsToOpen } from '../support/site.ts';
import { expect, test } from '../support/browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Also: contrast of 7:1, which WCAG asks only at level AAA. */
const RULES = { 'color-contrast-enhanced': { enabled: true } };
/** What a change of colors alone can break. */
const COLOR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

const BATCH = 20;
const paths = [...pathsToOpen(), '/404.html'];
const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, i) =>
  paths.slice(i * BATCH, (i + 1) * BATCH),
);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colors`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });
    for (const [i, batch] of batches.entries()) {
      test(`axe finds nothing on pages ${i * BATCH + 1} to ${i * BATCH + batch.length}`, async ({
        page,
      }) => {
        const faults: string[] = [];
        for (const path of batch) {
          await page.goto(path);
          // What is folded away is read too.
          await page.evaluate(() =>
            document.querySelectorAll('details').forEach((d) => (d.open = true)),
          );
          const axe = new AxeBuilder({ page });
          const { violations } = await (
            colorScheme === 'light'
              ? axe.withTags(TAGS).options({ rules: RULES })
              : axe.withRules(COLOR_RULES)
          ).analyze();
          for (const { id, nodes } of violations) {
            faults.push(`${path}: ${id}: ${nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
          }
        }
        expect(faults).toEqual([]);
      });
    }
  });
}
