import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtPages } from '../support/html.ts';
import { DIST } from '../support/site.ts';

/** Bytes after brotli, as a host sends them. */
const sizes = new Map<string, number>();
function sizeOf(path: string): number {
  const found = sizes.get(path) ?? brotliCompressSync(readFileSync(join(DIST, path))).length;
  sizes.set(path, found);
  return found;
}

/** Scripts that a script cannot start without. */
const importsOf = (path: string): string[] =>
  [...readFileSync(join(DIST, path), 'utf8').matchAll(/\b(?:import|from)"\.\/([^"]+)"/g)].map(
    (m) => `/_astro/${m[1]}`,
  );

const pages = builtPages().map(({ path, html }) => {
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"([^>]*)>/g)];
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)]
    .map((m) => m[1] ?? '')
    .flatMap((path) => [path, ...importsOf(path)]);
  const page = brotliCompressSync(html).length;
  const screen = styles.filter((m) => !m[2]?.includes('print')).map((m) => sizeOf(m[1] ?? ''));
  const print = styles.filter((m) => m[2]?.includes('print')).map((m) => sizeOf(m[1] ?? ''));
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
  const js = sum([...new Set(scripts)].map(sizeOf));
  const shapes = /<use [^>]*href="\/pictures\.svg#/.test(html) ? sizeOf('pictures.svg') : 0;
  const first = page + sum(screen);
  return { path, first, js, all: first + sum(print) + js + shapes };
});

for (const { name, key, most } of [
  { name: 'page and styles fit one round trip', key: 'first', most: 14_600 },
  { name: 'scripts before any interaction stay small', key: 'js', most: 4_000 },
  { name: 'everything loaded without interaction stays small', key: 'all', most: 30_000 },
] as const) {
  test(`${name} (${most} bytes, every page)`, () => {
    const worst = pages.reduce((a, b) => (b[key] > a[key] ? b : a));
    console.log(`worst: ${worst.path} ${worst[key]} B`);
    expect(
      pages.filter((page) => page[key] > most).map((page) => `${page.path} ${page[key]}`),
    ).toEqual([]);
  });
}
