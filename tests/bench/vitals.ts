/** How pages come up on a slow phone: each page once, with nothing kept from the page before. */
import { DIST, pathsToOpen } from '../support/site.ts';
import { save, spreadOf, spreadText } from './results.ts';
import { openBrowser, served } from './served.ts';
import { PROFILE, vitalsOf, type Vitals } from './slow-phone.ts';

const PROGRESS = 50;

export async function vitals(): Promise<void> {
  const paths = pathsToOpen();
  const browser = await openBrowser();
  const pages: (Vitals & { path: string })[] = [];
  try {
    await served(DIST, async (origin) => {
      // The first page of a new browser waits for the browser itself.
      await vitalsOf(browser, `${origin}/`);
      for (const path of paths) {
        pages.push({ path, ...(await vitalsOf(browser, `${origin}${path}`)) });
        if (pages.length % PROGRESS === 0) console.log(`${pages.length} of ${paths.length} pages`);
      }
    });
  } finally {
    await browser.close();
  }
  const of = (metric: keyof Vitals, digits: number) => {
    const values = pages.map((page) => ({ value: page[metric], at: page.path }));
    const spread = spreadOf(values, digits);
    console.log(`${metric}: ${spreadText(spread)}`);
    return spread;
  };
  save('vitals', {
    profile: PROFILE,
    lcpMs: of('lcpMs', 0),
    tbtMs: of('tbtMs', 0),
    cls: of('cls', 4),
  });
}
