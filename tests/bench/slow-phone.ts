/** How a page comes up on a slow phone. */
import type { Browser } from '@playwright/test';

/** The phone and its network, as `/about/performance/` tells them. */
export const PROFILE = {
  cpuSlowdown: 4,
  downKbits: 1_600,
  upKbits: 750,
  rttMs: 150,
  width: 390,
  height: 844,
};
const BYTES_PER_KBIT = 1_000 / 8;

/** What Core Web Vitals ask of a page. */
export interface Vitals {
  /** Largest contentful paint. */
  lcpMs: number;
  /** Time in which it cannot answer a press. */
  tbtMs: number;
  /** Movement by itself. */
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

/**
 * Opens a page with nothing kept from others but what `before` loads.
 *
 * @throws when it painted nothing.
 */
export async function vitalsOf(browser: Browser, url: string, before?: string): Promise<Vitals> {
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
    if (before) await page.goto(before, { waitUntil: 'networkidle' });
    await page.goto(url, { waitUntil: 'networkidle' });
    const vitals = await page.evaluate(() => (window as unknown as { seen: Vitals }).seen);
    if (vitals.lcpMs === 0) throw new Error(`${url} painted nothing`);
    return vitals;
  } finally {
    await context.close();
  }
}
