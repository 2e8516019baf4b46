import { pathsToOpen } from '../support/site.ts';
import { expect, test } from '../support/browser.ts';

const WIDTHS = [320, 390, 640, 768, 1024, 1280, 1440];
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Controls smaller than 44 by 44, but for links inside running text and what cannot be seen. */
const smallTargets = (): string[] => {
  const TARGET = 44;
  const small: string[] = [];
  for (const control of document.querySelectorAll<HTMLElement>(
    'a[href], button, summary, select, input:not([type=hidden]), [role=button]',
  )) {
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    const parent = control.closest('p, dd, dt, td, th, li');
    const inText =
      control.matches('a') &&
      parent !== null &&
      (parent.textContent ?? '').trim() !== (control.textContent ?? '').trim() &&
      getComputedStyle(control).display === 'inline';
    if (inText || control.matches('.sl-skip-link, .cite a')) continue;
    // A press on the label of a box is a press on the box.
    const target = control.closest('label') ?? control;
    const { width, height } = target.getBoundingClientRect();
    if (width < TARGET - 0.5 || height < TARGET - 0.5) {
      small.push(
        `${target.tagName} "${target.textContent?.trim().slice(0, 30)}" ${Math.round(width)}×${Math.round(height)}`,
      );
    }
  }
  return small;
};

/** Neighbors in lists of links, in menus and among buttons that lie over one another. Runs in the page. */
const crowdedTargets = (): string[] => {
  const SLACK = 0.5;
  const targets = [
    ...document.querySelectorAll<HTMLElement>(
      'nav a, nav summary, header summary, header a, button',
    ),
  ].filter((target) => target.checkVisibility({ visibilityProperty: true }));
  const boxes = targets.map((target) => target.getBoundingClientRect());
  return targets.flatMap((target, i) => {
    const [a, b, next] = [boxes[i], boxes[i + 1], targets[i + 1]];
    if (!a || !b || !next || target.contains(next)) return [];
    // The open menu lies over the page on purpose: nothing below it can be pressed.
    if (target.closest('.menu') !== next.closest('.menu')) return [];
    const apart =
      b.left >= a.right - SLACK ||
      a.left >= b.right - SLACK ||
      b.top >= a.bottom - SLACK ||
      a.top >= b.bottom - SLACK;
    return apart ? [] : [`“${target.textContent?.trim()}” lies over “${next.textContent?.trim()}”`];
  });
};

for (const width of WIDTHS) {
  test(`at ${width} px no page scrolls sideways and every target has room`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const faults: string[] = [];
    for (const path of [...pathsToOpen(), '/404.html']) {
      await page.goto(path);
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((d) => (d.open = true)),
      );
      const wide = await page.evaluate(overflow);
      if (wide > 0) faults.push(`${path}: ${wide} px too wide`);
      for (const small of await page.evaluate(smallTargets)) faults.push(`${path}: ${small}`);
      for (const pair of await page.evaluate(crowdedTargets)) faults.push(`${path}: ${pair}`);
    }
    expect(faults).toEqual([]);
  });
}

// A test for each page: a thousand widths take a slow machine most of a minute.
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
    for (let width = 320; width <= 1440; width += 1) {
      await page.setViewportSize({ width, height: 800 });
      if ((await page.evaluate(overflow)) > 0) faults.push(width);
    }
    expect(faults, 'widths at which the page is too wide').toEqual([]);
  });
}
