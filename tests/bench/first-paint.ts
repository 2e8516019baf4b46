/**
 * `npm run bench:first-paint`: the largest paint on a slow phone beside that of the same page without
 * styles and scripts, which is the least that its text takes. Printed for a first visit, for one whose
 * styles are kept from another page, and for the page with its styles inside (what that would gain).
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { createHost } from '../support/host.ts';
import { DIST } from '../support/site.ts';
import { openBrowser } from './served.ts';

const RUNS = 3;
/** A page of each kind. */
const PATHS = [
  '/',
  '/types/cortical-reflex/',
  '/medications/clonazepam/',
  '/causes/stroke/',
  '/tests/eeg/',
  '/treatments/botulinum-toxin/',
  '/living/driving/',
  '/symptoms/when-to-get-help/',
  '/which-type/',
  '/medications/',
];
/** Read before, where the styles that all pages share are kept. */
const BEFORE = '/glossary/c/';
const CPU_SLOWDOWN = 4;
/** 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};

const SHEET = /<link rel="stylesheet" href="([^"]+)"(?![^>]*print)[^>]*>/g;

const VARIANTS: Readonly<Record<string, (html: string) => string>> = {
  bare: (html) =>
    html
      .replace(/<link rel="stylesheet"[^>]*>/g, '')
      .replace(/<script(?! type="application)[\s\S]*?<\/script>/g, ''),
  inline: (html) =>
    html.replace(
      SHEET,
      (_link, href: string) => `<style>${readFileSync(join(DIST, href), 'utf8')}</style>`,
    ),
};

async function paints(browser: Browser, urls: readonly string[]): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) Object.assign(window, { lcp: startTime });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  const phone = await context.newCDPSession(page);
  await phone.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await phone.send('Network.enable');
  await phone.send('Network.emulateNetworkConditions', NETWORK);
  for (const url of urls) await page.goto(url, { waitUntil: 'networkidle' });
  const lcp = await page.evaluate(() => (window as unknown as { lcp: number }).lcp);
  await context.close();
  return lcp;
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const host = await createHost(DIST);
const server = createServer((request, response) => {
  const [, variant = '', path = ''] =
    /^\/(bare|inline)(\/.*)$/.exec(request.url ?? '') ?? ([] as string[]);
  const change = VARIANTS[variant];
  if (!change) return void host(request, response);
  response
    .setHeader('Content-Type', 'text/html; charset=utf-8')
    .setHeader('Content-Encoding', 'br')
    .end(brotliCompressSync(change(readFileSync(join(DIST, path, 'index.html'), 'utf8'))));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await openBrowser();
const visits: Readonly<Record<string, (path: string) => string[]>> = {
  bare: (path) => [`${origin}/bare${path}`],
  first: (path) => [`${origin}${path}`],
  second: (path) => [`${origin}${BEFORE}`, `${origin}${path}`],
  inline: (path) => [`${origin}/inline${path}`],
};
const ratios = new Map<string, number[]>();
for (const path of PATHS) {
  const taken = new Map<string, number[]>();
  for (let run = 0; run < RUNS; run++) {
    for (const [name, urls] of Object.entries(visits))
      taken.set(name, [...(taken.get(name) ?? []), await paints(browser, urls(path))]);
  }
  const bare = middle(taken.get('bare') ?? []);
  const line = [...taken].map(([name, all]) => {
    const ms = middle(all);
    ratios.set(name, [...(ratios.get(name) ?? []), ms / bare]);
    return `${name} ${ms.toFixed(0)} ms (${(ms / bare).toFixed(2)})`;
  });
  console.log(`${path}: ${line.join(', ')}`);
}
for (const [name, all] of ratios) console.log(`${name}: median ${middle(all).toFixed(2)}`);
await browser.close();
server.close();
server.closeAllConnections();
