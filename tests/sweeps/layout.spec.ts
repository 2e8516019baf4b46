import { readFileSync } from 'node:fs';
import { expect, test } from '../support/browser.ts';
import { THOROUGH } from '../support/shapes.ts';
import { DIST, filesBelow } from '../support/site.ts';
import { overflow } from '../support/targets.ts';

const [NARROWEST, WIDEST] = [320, 1440];
const PX_IN_REM = 16;
/** How far apart the widths are that are looked at away from a breakpoint. */
const STEP = THOROUGH ? 1 : 40;

/** Widths, in px, at which a style sheet of the site changes the page. */
const breakpoints = filesBelow(DIST)
  .filter((file) => file.endsWith('.css'))
  .flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/@media[^{]*\b(?:min|max)-width:\s*([\d.]+)(rem|px)/g),
  ])
  .map(([, size, unit]) => Math.round(Number(size) * (unit === 'rem' ? PX_IN_REM : 1)));

/**
 * Between two breakpoints a page only gets tighter as its window gets narrower, so a fault shows at
 * the lower end of such a stretch, if anywhere.
 */
const widths = [
  ...new Set([
    ...Array.from({ length: WIDEST - NARROWEST + 1 }, (_, i) => NARROWEST + i).filter(
      (width) => (width - NARROWEST) % STEP === 0,
    ),
    ...breakpoints.flatMap((at) => [at - 1, at, at + 1]),
  ]),
]
  .filter((width) => width >= NARROWEST && width <= WIDEST)
  .sort((a, b) => a - b);

for (const path of [
  '/',
  '/types/',
  '/types/palatal/',
  '/medications/valproate/',
  '/clinicians/',
  '/search/',
]) {
  test(`no width from ${NARROWEST} to ${WIDEST} px makes ${path} scroll sideways`, async ({
    page,
  }) => {
    expect(breakpoints).toContain(768);
    await page.goto(path);
    const faults: number[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      if ((await page.evaluate(overflow)) > 0) faults.push(width);
    }
    expect(faults, 'widths at which the page is too wide').toEqual([]);
  });
}
