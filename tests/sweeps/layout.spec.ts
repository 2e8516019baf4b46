import { expect, test } from '../support/browser.ts';
import { THOROUGH } from '../support/shapes.ts';
import { overflow } from '../support/targets.ts';

/** Widths, in px, at which a style sheet of ours changes the page. */
const BREAKPOINTS = [368, 768, 1024, 1280];
const NEAR = 2;

const isNear = (width: number): boolean => BREAKPOINTS.some((at) => Math.abs(at - width) <= NEAR);
const widths = Array.from({ length: 1121 }, (_, i) => 320 + i).filter(
  (width) => THOROUGH || width % 8 === 0 || isNear(width),
);

for (const path of [
  '/',
  '/types/',
  '/types/palatal/',
  '/medications/valproate/',
  '/clinicians/',
  '/search/',
]) {
  test(`no width from 320 to 1440 px makes ${path} scroll sideways`, async ({ page }) => {
    await page.goto(path);
    const faults: number[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      if ((await page.evaluate(overflow)) > 0) faults.push(width);
    }
    expect(faults, 'widths at which the page is too wide').toEqual([]);
  });
}
