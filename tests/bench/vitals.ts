/** How pages come up on a slow phone: each page once, with nothing kept from the page before. */
import type { Browser } from '@playwright/test';
import { DIST, pathsToOpen } from '../support/site.ts';
import { save, spreadOf, spreadText } from './results.ts';
import { openBrowser, served } from './served.ts';

const PROFILE = {
  cpuSlowdown: 4,
  downKbits: 1_600,
  upKbits: 750,
  rttMs: 150,
  width: 390,
  height: 844,
};
const BYTES_PER_KBIT = 1_000 / 8;
const PROGRESS = 50;

interface Vitals {
  lcpMs: number;
  tbtMs: number;
  cls: number;
}

/** Runs in the page, before all of its own scripts. */
function observe(): void {
  const seen: Vitals = { lcpMs: 0, tbtMs: 0, cls: 0 };
  Object.assign(window, { seen });
  const each = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  each('largest-contentful-paint', (entry) => (seen.lcpMs = entry.startTime));
  each('longtask', (entry) => (seen.tbtMs += Math.max(0, entry.duration - 50)));
  each('layout-shift', (entry) => (seen.cls += (entry as unknown as { value: number }).value));
}

async function vitalsOf(browser: Browser, url: string): Promise<Vitals> {
  const { width, height, cpuSlowdown, downKbits, upKbits, rttMs } = PROFILE;
  const context = await browser.newContext({ viewport: { width, height }, isMobile: true });
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    const phone = await context.newCDPSession(page);
    await phone.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await phone.send('Network.enable');
    await phone.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: rttMs,
      downloadThroughput: downKbits * BYTES_PER_KBIT,
      uploadThroughput: upKbits * BYTES_PER_KBIT,
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const vitals = await page.evaluate(() => (window as unknown as { seen: Vitals }).seen);
    if (vitals.lcpMs === 0) throw new Error(`${url} painted nothing`);
    return vitals;
  } finally {
    await context.close();
  }
}

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
