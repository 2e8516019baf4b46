import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import { PNG } from 'pngjs';
import { newestChanges } from './changed.ts';
import { builtPages } from '../../../tests/support/html.ts';
import {
  contentPages,
  DIST,
  htmlOf,
  isOneCode,
  listedPaths,
  sitemapPaths,
} from '../../../tests/support/site.ts';

const MAX_CARD_BYTES = 16_384;

const pages = builtPages().filter(({ path }) => path.endsWith('/'));
const read = (name: string): string => readFileSync(join(DIST, name), 'utf8');

interface Feed {
  feed: {
    id: string;
    updated: string;
    author: { name: string };
    entry: { id: string; title: unknown; updated: string }[];
  };
}

test('the feed is Atom, newest change first, with pages of all kinds and an id of its own', () => {
  const { feed } = new XMLParser().parse(read('feed.xml')) as Feed;
  const ids = feed.entry.map(({ id }) => new URL(id).pathname);
  const paths = new Set(sitemapPaths());
  expect(ids.filter((path) => !paths.has(path))).toEqual([]);
  expect(new Set(ids).size).toBe(50);
  expect(ids).not.toContain(new URL(feed.id).pathname);
  const days = feed.entry.map(({ updated }) => updated.slice(0, 10));
  expect(days).toEqual(days.toSorted().reverse());
  expect(feed.updated).toBe(feed.entry[0]?.updated);
  expect(feed.author.name).toBe('Myoclonus Guide');
});

test('pages changed on one day take turns in the feed, so that each kind is in it', () => {
  const entry = (collection: string, id: string, day: string) =>
    ({
      collection,
      id,
      filePath: `${collection}/${id}`,
      data: { checked: new Date(day) },
    }) as never;
  const raw = {
    types: [entry('types', 'a', '2026-01-02'), entry('types', 'b', '2026-01-02')],
    causes: [entry('causes', 'a', '2026-01-02'), entry('causes', 'old', '2026-01-01')],
    tests: [],
    treatments: [],
    medications: [entry('medications', 'm', '2020-01-01')],
    pages: [],
  };
  const dates = new Map([['medications/m', new Date('2026-01-03T10:00:00Z')]]);
  const order = newestChanges({ raw } as never, dates).map(
    ({ page }) => `${page.collection}/${page.id}`,
  );
  expect(order).toEqual(['medications/m', 'types/a', 'causes/a', 'types/b', 'causes/old']);
});

test('the sitemap names each page with text once, with the day of its check, and no page of one code', () => {
  const wanted = pages.map(({ path }) => path).filter((path) => !isOneCode(path));
  expect(listedPaths().sort()).toEqual(wanted.sort());
  const xml = read('sitemap-0.xml');
  const clinical = /<loc>[^<]+\/types\/sleep\/<\/loc><lastmod>(\d{4}-\d{2}-\d{2})<\/lastmod>/.exec(
    xml,
  )?.[1];
  expect(htmlOf('/types/sleep/')).toContain(`Facts checked <time datetime="${clinical}"`);
});

test('the page for what is not there claims no address', () => {
  expect(read('404.html')).not.toContain('rel="canonical"');
  expect(read('404.html')).not.toContain('og:url');
});

test('the first page and the page about the site name the feed', () => {
  const naming = pages.filter(({ html }) => html.includes('type="application/atom+xml"'));
  expect(naming.map(({ path }) => path).sort()).toEqual(['/', '/about/']);
});

test('robots.txt lets everybody in and names the sitemap', () => {
  const text = read('robots.txt');
  expect(text).toContain('User-agent: *\nAllow: /\n');
  const sitemap = /^Sitemap: (\S+)$/m.exec(text)?.[1] ?? '';
  expect(existsSync(join(DIST, new URL(sitemap).pathname))).toBe(true);
});

test('llms.txt lists every page that has a file, but for the first one, once', () => {
  const listed = [...read('llms.txt').matchAll(/^- \[[^\]]+\]\(([^)]+)\): /gm)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  const wanted = contentPages()
    .map(({ id }) => `/${id}/`)
    .filter((path) => path !== '/index/' && path !== '/404/');
  expect(listed.sort()).toEqual(wanted.sort());
});

test('every page has a card of the right size that is small to load', () => {
  const faults: string[] = [];
  for (const { path, html } of pages.filter((page) => !isOneCode(page.path))) {
    const url = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1];
    const file = url && join(DIST, new URL(url).pathname);
    if (!file || !existsSync(file)) {
      faults.push(`${path}: no card`);
      continue;
    }
    const header = readFileSync(file).subarray(0, 24);
    const size = `${header.readUInt32BE(16)}×${header.readUInt32BE(20)}`;
    if (size !== '1200×630') faults.push(`${path}: ${size}`);
    if (statSync(file).size > MAX_CARD_BYTES) faults.push(`${path}: ${statSync(file).size} bytes`);
  }
  expect(faults).toEqual([]);
});

test('a card shows its title to the last letter', () => {
  const { data, width } = PNG.sync.read(
    readFileSync(join(DIST, 'cards/medications/valproate.png')),
  );
  // The title is one line that nearly fills the card: ink must stand near its right margin.
  const dark = (x: number, y: number) => (data[(y * width + x) * 4] ?? 255) < 100;
  const columns = Array.from({ length: 100 }, (_, i) => 1030 + i);
  const rows = Array.from({ length: 200 }, (_, i) => 180 + i);
  expect(columns.some((x) => rows.some((y) => dark(x, y)))).toBe(true);
});
