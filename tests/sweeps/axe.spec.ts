import { axeFaults } from '../support/axe.ts';
import { expect, test } from '../support/browser.ts';
import { batches, coverOf, samplePages, THOROUGH } from '../support/shapes.ts';
import { pathsToOpen } from '../support/site.ts';
import { openAll } from '../support/stillness.ts';

const all = pathsToOpen();
const cover = coverOf(all).pages;
const paths = [...(THOROUGH ? all : samplePages(all, cover)), '/404.html'];
/** Colors depend on markup alone: the longest pages, which take longest, have none of their own. */
const inDark = new Set(THOROUGH ? paths : [...cover, '/404.html']);

test.use({ colorScheme: 'light', viewport: { width: 390, height: 844 } });

for (const [i, batch] of batches(paths, 10).entries()) {
  test(`axe finds nothing on every shape of markup, in both color schemes (${i + 1})`, async ({
    page,
  }) => {
    const faults: string[] = [];
    for (const path of batch) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      await page.evaluate(openAll);
      faults.push(...(await axeFaults(page)).map((fault) => `${path}: ${fault}`));
      if (!inDark.has(path)) continue;
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await axeFaults(page, THOROUGH ? 'all' : 'colors');
      faults.push(...dark.map((fault) => `${path} in dark colors: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
