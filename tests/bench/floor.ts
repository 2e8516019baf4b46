/**
 * `FLOOR_CHROMIUM=<program> npm run bench:floor`: every page in the oldest browser that the site
 * supports (DESIGN: Chromium 103) and in the current one. Printed: controls that only one of them
 * shows, contrast that axe finds too low in the old one, and scripts that throw there.
 */
import type { Browser, Page } from '@playwright/test';
import { axeFaults } from '../support/axe.ts';
import { samplePages } from '../support/shapes.ts';
import { DIST, pathsToOpen } from '../support/site.ts';
import { openAll } from '../support/stillness.ts';
import { openBrowser, served } from './served.ts';

const VIEWS = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark' },
] as const;

/** Runs in the page: every control that a reader can see and reach, by what it says and where it leads. */
function shownControls(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, summary, input, select',
  );
  return [...controls]
    .filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      const { visibility, opacity } = getComputedStyle(control);
      return width > 1 && height > 1 && visibility === 'visible' && Number(opacity) > 0;
    })
    .map((control) => {
      const { href = '' } = control as Partial<HTMLAnchorElement>;
      return `${control.tagName} ${control.textContent.trim().slice(0, 60)} ${href.replace(/^https?:\/\/[^/]+/, '')}`;
    })
    .sort();
}

const less = (controls: readonly string[], others: readonly string[]): string[] =>
  controls.filter((control) => !others.includes(control));

interface Differences {
  /** Controls that the current browser shows and the old one does not: there must be none. */
  missing: string[];
  /** Controls that only the old one shows: buttons of parts that it folds where others lie open. */
  extra: string[];
}

/** Opens a page in both; where they differ, looks once more, since scripts arrive in their own time. */
async function compare(old: Page, current: Page, path: string): Promise<Differences> {
  const shown = async (page: Page): Promise<string[]> => {
    await page.evaluate(openAll);
    return page.evaluate(shownControls);
  };
  const [a, b] = await Promise.all(
    [old, current].map(async (page) => {
      await page.goto(path);
      return shown(page);
    }),
  );
  if (String(a) === String(b)) return { missing: [], extra: [] };
  await current.waitForTimeout(500);
  const [inOld, inCurrent] = [await shown(old), await shown(current)];
  return { missing: less(inCurrent, inOld), extra: less(inOld, inCurrent) };
}

const floor = process.env['FLOOR_CHROMIUM'];
if (!floor) throw new Error('Set FLOOR_CHROMIUM to the program file of a Chromium 103.');

await served(DIST, async (origin) => {
  const [old, current] = await Promise.all([openBrowser(floor), openBrowser()]);
  console.log(`${old.version()} beside ${current.version()}`);
  const paths = pathsToOpen();
  const sampled = samplePages(paths);
  for (const { colorScheme, ...viewport } of VIEWS) {
    const faults: string[] = [];
    const folded = new Map<string, number>();
    const open = (browser: Browser) => browser.newPage({ baseURL: origin, colorScheme, viewport });
    const [a, b] = await Promise.all([open(old), open(current)]);
    a.on('pageerror', (error) => faults.push(`${a.url()} throws: ${error.message}`));
    for (const path of paths) {
      const { missing, extra } = await compare(a, b, path);
      faults.push(...missing.map((control) => `${path} lacks: ${control}`));
      for (const control of extra) {
        const kind = control.replace(/ in .*/, '');
        folded.set(kind, (folded.get(kind) ?? 0) + 1);
      }
      if (sampled.includes(path))
        faults.push(...(await axeFaults(a, 'colors')).map((fault) => `${path}: ${fault}`));
    }
    console.log(
      `${viewport.width} px, ${colorScheme}: controls on ${paths.length} pages, contrast on ` +
        `${sampled.length}: ${faults.length} faults; shown by the old one alone: ` +
        ([...folded].map(([control, pages]) => `${control} (${pages} pages)`).join(', ') || 'none'),
    );
    for (const fault of faults) console.log(`  ${fault}`);
  }
  await Promise.all([old.close(), current.close()]);
});
