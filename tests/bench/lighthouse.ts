/**
 * `npm run bench:lighthouse`: medians of Lighthouse on some pages as served, on its mobile preset. Prints
 * them and writes them to `src/features/performance/performance.json`. `npm run bench:lighthouse -- 1` runs each page once.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { PartFigures } from '../../src/features/performance/schema.ts';
import { ensureChromium } from '../support/chromium.ts';
import { DIST } from '../support/site.ts';
import { rounded, save, spreadOf } from './results.ts';
import { served } from './served.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PATHS = [
  '/',
  '/types/cortical-reflex/',
  '/medications/clonazepam/',
  '/which-type/',
  '/medications/',
  '/search/',
  '/symptoms/when-to-get-help/',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number; title: string }>;
}

const run = promisify(execFile);

/** Now and then Lighthouse loses the start of the page and asks to be run again. */
const ATTEMPTS = 3;

async function report(url: string): Promise<Report> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(url);
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

async function once(url: string): Promise<Report> {
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

type Page = PartFigures<'lighthouse'>['pages'][number];

async function measure(url: string, path: string): Promise<Page> {
  const reports: Report[] = [];
  for (let i = 0; i < runs; i++) reports.push(await report(url));
  const median = (value: (one: Report) => number | null | undefined, digits = 0) =>
    spreadOf(
      reports.map((one) => ({ value: value(one) ?? NaN })),
      digits,
    ).median;
  const score = (name: (typeof CATEGORIES)[number]) =>
    rounded(median(({ categories }) => categories[name]?.score, 2) * 100, 0);
  const metric = (id: string, digits?: number) =>
    median(({ audits }) => audits[id]?.numericValue, digits);
  const page = {
    path,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcpMs: metric('largest-contentful-paint'),
    tbtMs: metric('total-blocking-time'),
    cls: metric('cumulative-layout-shift', 3),
  };
  console.log(JSON.stringify(page));
  for (const audit of failed(reports)) console.log(`  ${audit}`);
  return page;
}

const runs = Number(process.argv[2] ?? 5);
await served(DIST, async (origin) => {
  const pages: Page[] = [];
  for (const path of PATHS) pages.push(await measure(`${origin}${path}`, path));
  save('lighthouse', { tool: LIGHTHOUSE, runs, pages });
});
