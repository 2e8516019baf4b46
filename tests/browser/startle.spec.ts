import type { Browser } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { layoutShift, type PageTimers, watchTimers } from '../support/stillness.ts';

/** Seconds after which the pages are looked at again. */
const LOOKS = [1, 2, 3, 6, 10];
const WATCH_SECONDS = LOOKS.at(-1) ?? 0;

const KINDS = [
  '/',
  '/#search',
  '/types/palatal/',
  '/medications/valproate/',
  '/which-type/',
  '/which-type/#answers=age.adult;feel.ear-click',
  '/search/',
];

/** Opens a page of one kind, as a reader has it before them, and tells from when on it must be still. */
async function open(browser: Browser, kind: string, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
  const name = `${kind} in ${colorScheme} colors`;
  const page = await context.newPage();
  await page.addInitScript(watchTimers);
  await page.goto(kind.replace('#search', ''));
  if (!kind.endsWith('#search')) return { kind: name, page, stillFrom: 0 };
  await page.keyboard.press('/');
  await page.keyboard.type('clonazepam');
  await expect(page.locator('a[data-result]').first()).toBeVisible();
  await expect(page.locator('site-search [data-status]')).not.toHaveText('');
  // The texts join below the names, since the reader has asked for them.
  await page.waitForLoadState('networkidle');
  return { kind: name, page, stillFrom: await page.evaluate(() => performance.now()) };
}

const COLOR_SCHEMES = ['light', 'dark'] as const;

test(`in ${WATCH_SECONDS} idle seconds nothing changes, in light and in dark colors`, async ({
  browser,
}) => {
  const opened = await Promise.all(
    COLOR_SCHEMES.flatMap((scheme) => KINDS.map((kind) => open(browser, kind, scheme))),
  );
  // The caret is not hidden: it must not blink either.
  const shoot = () =>
    Promise.all(
      opened.map(({ page }) => page.screenshot({ animations: 'allow', caret: 'initial' })),
    );
  const before = await shoot();
  const faults: string[] = [];
  // The watch is what is tested here: no event tells that nothing happened.
  for (const [i, second] of LOOKS.entries()) {
    await opened[0]?.page.waitForTimeout(1_000 * (second - (LOOKS[i - 1] ?? 0)));
    for (const [at, image] of (await shoot()).entries()) {
      if (!before[at]?.equals(image))
        faults.push(`${opened[at]?.kind}: other pixels after ${second} s`);
    }
  }
  for (const { kind, page, stillFrom } of opened) {
    const shift = await page.evaluate(layoutShift, stillFrom);
    if (shift > 0) faults.push(`${kind}: layout shift of ${shift}`);
    const timers = await page.evaluate(() => (window as unknown as PageTimers).pageTimers());
    faults.push(...timers.map((timer) => `${kind}: still waiting: ${timer}`));
    await page.context().close();
  }
  expect(faults).toEqual([]);
});
