import { test as base, expect, type Page } from '@playwright/test';
import { builtPages } from './html.ts';
import { DIST, filesBelow } from './site.ts';

/** All addresses that the site has: what a reader types or answers can be in none of them. */
const PUBLISHED = new Set([
  ...builtPages().map(({ path }) => path),
  ...filesBelow(DIST).map((file) => file.slice(DIST.length)),
]);

/** Pagefind asks for its list of indexes anew each time, by adding the time. */
const TIME_OF_INDEX = /^\/pagefind\/pagefind-entry\.json\?ts=\d+$/;

/** What a page has kept on the device; nothing, until the reader asks for it. */
const keptBy = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ]);

/** Reports what the policy blocked, and every address that a script puts into the history. */
function tellConsole(): void {
  addEventListener('securitypolicyviolation', (event) => {
    console.error(`blocked: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name].bind(history);
    history[name] = (data: unknown, unused: string, url?: string | URL | null): void => {
      if (data !== null) console.error(`history entry with data: ${JSON.stringify(data)}`);
      original(data, unused, url);
    };
  }
  window.print = (): void => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  };
}

/** Why an address must not be asked for, or undefined. */
function faultOf(address: string): string | undefined {
  const url = new URL(address);
  if (url.protocol === 'blob:' || url.protocol === 'about:') return undefined;
  if (url.hostname !== '127.0.0.1') return `another host: ${address}`;
  if (url.search && !TIME_OF_INDEX.test(url.pathname + url.search)) return `a query: ${address}`;
  if (/answers=/.test(url.hash)) return `answers: ${address}`;
  return PUBLISHED.has(decodeURIComponent(url.pathname)) ? undefined : `unknown: ${address}`;
}

export interface Witness {
  readonly page: Page;
  /** Notes what is stored now. Call it before leaving a page. */
  look(): Promise<void>;
}

/**
 * A page with a witness. The test fails for any request to another host, any address that is not
 * published, a referrer that is not a page of ours, a cookie, anything stored, anything the policy blocked, and any warning or
 * error in the console.
 */
export const test = base.extend<{ witness: Witness }>({
  witness: async ({ page, context }, use) => {
    const faults = new Set<string>();
    const sent: Promise<void>[] = [];
    await context.addInitScript(tellConsole);
    page.on('request', (request) => {
      const fault = faultOf(request.url());
      if (fault) faults.add(fault);
      sent.push(
        request.allHeaders().then(({ referer }) => {
          // Our own pages may see which page a link stood on: the server sends both.
          const fault = referer && faultOf(referer);
          if (fault) faults.add(`referrer ${fault} sent to ${request.url()}`);
        }),
      );
    });
    page.on('framenavigated', (frame) => {
      const fault = faultOf(frame.url());
      if (fault) faults.add(fault);
    });
    page.on('pageerror', (error) => faults.add(`${page.url()} script error: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        faults.add(`${page.url()} console: ${message.text()}`);
    });
    const look = async (): Promise<void> => {
      for (const kept of await keptBy(page)) faults.add(`${page.url()} kept: ${kept}`);
    };
    await use({ page, look });
    await look();
    await Promise.allSettled(sent);
    if ((await context.cookies()).length > 0) faults.add('a cookie');
    expect([...faults]).toEqual([]);
  },
});

export { expect };
