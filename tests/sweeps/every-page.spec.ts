import { batches, longestOfEach, samplePages, THOROUGH } from '../support/shapes.ts';
import { firstSide, isColored, printed, wordsOf } from '../support/pdf.ts';
import { isOneCode, pathsToOpen } from '../support/site.ts';
import { layoutShift, movingParts, openAll } from '../support/stillness.ts';
import { crowdedTargets, overflow, sidewaysScrollers, smallTargets } from '../support/targets.ts';
import { expect, test } from '../support/witness.ts';

const ALL_WIDTHS = [320, 390, 640, 768, 1024, 1280, 1440];
/** The narrowest window, and the narrowest with columns beside the text: where long words show. */
const NARROW = [320, 1024];
const PAPERS = THOROUGH ? (['A4', 'Letter'] as const) : (['A4'] as const);

/** Most sides of paper a page may take: a medicine page holds what its leaflet asks for. */
const sidesFor = (path: string): number =>
  /^\/types\/./.test(path) ? 4 : /^\/medications\/./.test(path) ? 6 : isList(path) ? 7 : 4;
/** Lists and tables that stand for many pages. */
const isList = (path: string): boolean =>
  /^\/(clinicians\/|code\/|infobutton\/|medications\/$|sources\/|symptoms\/|search\/|glossary\/|faq\/|causes\/$|types\/$)/.test(
    path,
  );
/** 11 pt, less what Chromium takes off to fit a page to the paper. */
const MIN_LETTER = 10.9;

const inSitemap = pathsToOpen();
const paths = [...inSitemap, '/404.html'];
/**
 * Pages that together hold every shape of markup: what depends on markup and style alone is looked at
 * on these, and on all others what depends on their words.
 */
const shapes = new Set(THOROUGH ? paths : samplePages(inSitemap));
/** Pages to print: every shape, and where paper would first run out. */
const onPaper = new Set(THOROUGH ? inSitemap : [...shapes, ...longestOfEach(inSitemap)]);

// Each page is opened once for all that can be seen on it: opening is what takes the time.
for (const [i, batch] of batches(paths, 20).entries()) {
  test(`pages ${i * 20 + 1} to ${i * 20 + batch.length} are still, fit, have room for hands, print, and tell nobody`, async ({
    witness,
  }) => {
    const { page, look } = witness;
    const faults: string[] = [];
    for (const path of batch) {
      const fault = (what: string) => faults.push(`${path}: ${what}`);
      const inFull = shapes.has(path);
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(path);
      const shift = await page.evaluate(layoutShift, 0);
      if (shift > 0) fault(`layout shift of ${shift}`);
      await page.evaluate(openAll);
      for (const colorScheme of inFull ? (['dark', 'light'] as const) : []) {
        await page.emulateMedia({ colorScheme });
        for (const part of await page.evaluate(movingParts)) fault(`in ${colorScheme}: ${part}`);
      }
      for (const width of inFull ? ALL_WIDTHS : NARROW) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(overflow);
        if (wide > 0) fault(`${wide} px too wide at ${width} px`);
        for (const part of await page.evaluate(sidewaysScrollers))
          fault(`${part} scrolls sideways at ${width} px`);
        for (const small of await page.evaluate(smallTargets)) fault(`${small} at ${width} px`);
        for (const pair of await page.evaluate(crowdedTargets)) fault(`${pair} at ${width} px`);
      }
      const papers = onPaper.has(path) ? PAPERS : [];
      if (papers.length > 0) {
        // The reader's dark screen must not reach the paper.
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        await page.evaluate(() => window.print());
      }
      for (const paper of papers) {
        const pdf = await printed(page, paper);
        const { sides, smallest, text } = wordsOf(pdf);
        if (sides > sidesFor(path)) fault(`${sides} sides of ${paper}`);
        if (smallest < MIN_LETTER) fault(`letters of ${smallest.toFixed(1)} pt on ${paper}`);
        if (inFull && isColored(firstSide(pdf, 0.5))) fault(`printed in color on ${paper}`);
        if (!isOneCode(path) && !text.includes(path)) fault(`its address is not on ${paper}`);
      }
      await look();
    }
    expect(faults).toEqual([]);
  });
}
