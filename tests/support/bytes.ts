/** Bytes that a page makes a browser load before its reader does anything, as hosts send them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtPages } from './html.ts';
import { DIST } from './site.ts';

/** Bytes of one page after brotli, by kind. */
export interface PageBytes {
  readonly path: string;
  /** HTML, with the styles that it carries: what a reader waits for. */
  readonly first: number;
  readonly js: number;
  /** Everything, styles for print and pictures too. */
  readonly all: number;
}

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

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

/** Every built page, the page for unknown addresses too. */
export const pageBytes = (): PageBytes[] =>
  builtPages().map(({ path, html: text }) => {
    const styles = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
    const scripts = [...text.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)]
      .map((m) => m[1] ?? '')
      .flatMap((script) => [script, ...importsOf(script)]);
    const js = sum([...new Set(scripts)].map(sizeOf));
    const shapes = /<use [^>]*href="\/pictures\.svg#/.test(text) ? sizeOf('pictures.svg') : 0;
    const first = brotliCompressSync(text).length;
    const print = sum(styles.map((m) => sizeOf(m[1] ?? '')));
    return { path, first, js, all: first + print + js + shapes };
  });
