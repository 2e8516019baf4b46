/** What the sweep runs inside a page: each function stands alone there. */

/** By how many pixels the page is wider than its window. */
export const overflow = (): number =>
  document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Parts of the page that a reader has to scroll sideways, or that cut off what does not fit. */
export const sidewaysScrollers = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((part) => {
      const { overflowX, display } = getComputedStyle(part);
      return (
        display !== 'inline' &&
        overflowX !== 'visible' &&
        // What screen readers alone read is cut off on purpose.
        !part.closest('.sl-skip-link, thead, svg') &&
        part.scrollWidth > part.clientWidth + 1 &&
        part.checkVisibility({ visibilityProperty: true })
      );
    })
    .map((part) => `${part.tagName} ${part.className}: ${part.scrollWidth - part.clientWidth} px`);

/** Controls smaller than 44 by 44, but for links inside running text and what cannot be seen. */
export const smallTargets = (): string[] => {
  const TARGET = 44;
  const small: string[] = [];
  for (const control of document.querySelectorAll<HTMLElement>(
    'a[href], button, summary, select, input:not([type=hidden]), [role=button]',
  )) {
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    const parent = control.closest('p, dd, dt, td, th, li, figcaption');
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
export const crowdedTargets = (): string[] => {
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
