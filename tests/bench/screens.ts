/**
 * `npm run bench:screens`: how long pages are on a phone, by kind, over all pages of the kind.
 * `npm run bench:screens -- <folder>` measures another built site, to compare before and after.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { DIST } from '../support/site.ts';
import { openBrowser, served } from './served.ts';

const PHONE = { width: 390, height: 844 };
const KINDS = ['types', 'causes', 'tests', 'treatments', 'medications'] as const;
const OTHERS = [
  '/',
  '/types/',
  '/causes/',
  '/medications/',
  '/symptoms/when-to-get-help/',
  '/which-type/',
  '/clinicians/',
  '/clinicians/origin/',
  '/clinicians/medicines/',
  '/glossary/',
  '/faq/',
  '/living/appointment/',
];

interface Sizes {
  /** Length of the page, in screens. */
  screens: number;
  /** Where the first section of its text starts, in screens. */
  first: number;
  /** Height of “At a glance”, in px. */
  glance: number;
  /** Related pages and sources as opened, in hundredths of the page. */
  references: number;
}

/** Runs in the page, which is shown as it is opened: folded parts are closed. */
function measure(screen: number): Sizes {
  const all = document.documentElement.scrollHeight;
  const first = document.querySelector('.page-body .text > h2');
  const tall = (selector: string) =>
    document.querySelector(selector)?.getBoundingClientRect().height ?? 0;
  return {
    screens: all / screen,
    first: first ? (first.getBoundingClientRect().top + scrollY) / screen : Number.NaN,
    glance: tall('.glance'),
    references: (100 * (tall('.page-body > .related') + tall('.page-body > .sources'))) / all,
  };
}

async function sizesOf(page: Page, origin: string, path: string): Promise<Sizes> {
  await page.goto(`${origin}${path}`);
  return page.evaluate(measure, PHONE.height);
}

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const row = (name: string, cells: readonly string[]): void =>
  console.log([name.padEnd(30), ...cells.map((cell) => cell.padStart(16))].join(''));

/** Median and largest of one measure. */
const both = (all: readonly Sizes[], key: keyof Sizes, digits: number): string => {
  const numbers = all.map((sizes) => sizes[key]).filter((n) => !Number.isNaN(n));
  return `${middle(numbers).toFixed(digits)} / ${Math.max(...numbers).toFixed(digits)}`;
};

const dist = resolve(process.argv[2] ?? DIST);
const paths = [
  ...readFileSync(join(dist, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
].map((m) => new URL(m[1] ?? '').pathname);

await served(dist, async (origin) => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: PHONE });
    console.log(`${PHONE.width} × ${PHONE.height}, median / most`);
    row('', ['screens', 'first section', 'glance, px', 'references, %']);
    for (const kind of KINDS) {
      const all: Sizes[] = [];
      for (const path of paths.filter((p) => p.startsWith(`/${kind}/`) && p !== `/${kind}/`))
        all.push(await sizesOf(page, origin, path));
      row(`${kind} (${all.length})`, [
        both(all, 'screens', 1),
        both(all, 'first', 1),
        both(all, 'glance', 0),
        both(all, 'references', 0),
      ]);
    }
    for (const path of OTHERS) {
      const { screens, references } = await sizesOf(page, origin, path);
      row(path, [screens.toFixed(1), '', '', references.toFixed(0)]);
    }
  } finally {
    await browser.close();
  }
});
