import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/browser.ts';
import { batches, samplePages, THOROUGH } from '../support/shapes.ts';
import { pathsToOpen } from '../support/site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Also: contrast of 7:1, which WCAG asks only at level AAA. */
const RULES = { 'color-contrast-enhanced': { enabled: true } };

const all = pathsToOpen();
const paths = [...(THOROUGH ? all : samplePages(all)), '/404.html'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colors`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });
    for (const [i, batch] of batches(paths, 10).entries()) {
      test(`axe finds nothing on every shape of markup (${i + 1})`, async ({ page }) => {
        const faults: string[] = [];
        for (const path of batch) {
          await page.goto(path);
          // What is folded away is read too.
          await page.evaluate(() =>
            document.querySelectorAll('details').forEach((d) => (d.open = true)),
          );
          const axe = new AxeBuilder({ page }).withTags(TAGS).options({ rules: RULES });
          for (const { id, nodes } of (await axe.analyze()).violations) {
            faults.push(`${path}: ${id}: ${nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
          }
        }
        expect(faults).toEqual([]);
      });
    }
  });
}
