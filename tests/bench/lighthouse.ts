/**
 * `npm run bench:lighthouse`: medians of Lighthouse on five pages as served, on its mobile preset. Prints
 * them and writes them to `tests/bench/results/lighthouse.json`. `npm run bench:lighthouse -- 1` runs
 * each page once.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { ensureChromium } from '../support/chromium.ts';
import { createHost } from '../support/host.ts';
import { DIST } from '../support/site.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PATHS = [
  '/',
  '/types/cortical-reflex/',
  '/medications/clonazepam/',
  '/which-type/',
  '/search/',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const METRICS = {
  lcpMs: 'largest-contentful-paint',
  tbtMs: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
} as const;
const RESULTS = join(import.meta.dirname, 'results');

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number; title: string }>;
}

const run = promisify(execFile);

async function report(url: string): Promise<Report> {
  const { stdout } = await run(
    'npx',
    [
      ...['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', '--throttling-method=simulate'],
      ...['--chrome-flags=--headless --no-sandbox --disable-gpu'],
    ],
    { env: { ...process.env, CHROME_PATH: ensureChromium() }, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Report;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Audits that cost a page points, in any of its runs. */
const failed = (reports: readonly Report[]): string[] => [
  ...new Set(
    reports.flatMap(({ categories, audits }) =>
      CATEGORIES.flatMap((category) =>
        (categories[category]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
          .map(({ id }) => `${category}: ${audits[id]?.title ?? id}`),
      ),
    ),
  ),
];

const runs = Number(process.argv[2] ?? 5);
const server = createServer(await createHost(DIST)).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const pages: Record<string, Record<string, number>> = {};
try {
  for (const path of PATHS) {
    const reports: Report[] = [];
    for (let i = 0; i < runs; i++) reports.push(await report(`${origin}${path}`));
    const of = (value: (one: Report) => number | null | undefined) =>
      median(reports.map((one) => value(one) ?? NaN));
    pages[path] = {
      ...Object.fromEntries(
        CATEGORIES.map((name) => [
          name,
          Math.round(of(({ categories }) => categories[name]?.score) * 100),
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(METRICS).map(([name, id]) => [
          name,
          Number(of(({ audits }) => audits[id]?.numericValue).toFixed(3)),
        ]),
      ),
    };
    console.log(path, JSON.stringify(pages[path]));
    for (const audit of failed(reports)) console.log(`  ${audit}`);
  }
} finally {
  server.close();
}
mkdirSync(RESULTS, { recursive: true });
writeFileSync(
  join(RESULTS, 'lighthouse.json'),
  `${JSON.stringify({ tool: LIGHTHOUSE, runs, date: new Date().toISOString().slice(0, 10), pages }, null, 2)}\n`,
);
