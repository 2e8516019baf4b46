import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import { PNG } from 'pngjs';
import { builtPages } from '../../../tests/support/html.ts';
import { contentPages, DIST, isOneCode, sitemapPaths } from '../../../tests/support/site.ts';

const MOST_CARD_BYTES = 16_384;

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

test('the feed is Atom, newest check first, and each entry is a page of the site', () => {
  const { feed } = new XMLParser().parse(read('feed.xml')) as Feed;
  const ids = feed.entry.map(({ id }) => new URL(id).pathname);
  const paths = new Set(sitemapPaths());
  expect(ids.filter((path) => !paths.has(path))).toEqual([]);
  expect(new Set(ids).size).toBe(50);
  const keys = feed.entry.map(({ updated, id }) => [updated, new URL(id).pathname] as const);
  const sorted = keys.toSorted(
    ([dayA, a], [dayB, b]) => dayB.localeCompare(dayA) || (a < b ? -1 : 1),
  );
  expect(keys).toEqual(sorted);
  expect(feed.updated).toBe(keys[0]?.[0]);
  expect(feed.author.name).toBe('Myoclonus Guide');
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
    if (statSync(file).size > MOST_CARD_BYTES) faults.push(`${path}: ${statSync(file).size} bytes`);
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
