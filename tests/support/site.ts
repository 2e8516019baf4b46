import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { frontmatterOf } from '../../src/model/mdx.ts';

export const PORT = Number(process.env['TEST_PORT'] ?? 4377);
export const ROOT = resolve(import.meta.dirname, '../..');
export const DIST = join(ROOT, 'dist');
export const CONTENT = join(ROOT, 'src/content');

/** Paths of the pages that the sitemap names: all but those of one code. */
export function listedPaths(): string[] {
  const xml = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => new URL(m[1] ?? '').pathname);
}

/** Paths of all pages, such as `/types/sleep/`: those of the sitemap, and those of one code. */
export function sitemapPaths(): string[] {
  const code = join(DIST, 'code');
  const codes = filesBelow(code)
    .map((file) => file.slice(DIST.length).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/index.html') && file !== '/code/index.html')
    .map((file) => file.slice(0, -'index.html'.length));
  return [...listedPaths(), ...codes];
}

/** Pages of one code each only lead on to others; they have no text, card or citation of their own. */
export const isOneCode = (path: string): boolean => /^\/code\/./.test(path);

/** Pages with a text of their own. */
export const pathsWithText = (): string[] => sitemapPaths().filter((path) => !isOneCode(path));

/**
 * Pages to open in a browser: all but most pages of codes, which differ only in their data. Of these
 * the longest of each system stands for the others.
 */
export function pathsToOpen(): string[] {
  const paths = sitemapPaths();
  const groups = Map.groupBy(
    paths,
    (path) => /^\/code\/[^/]+\/(?=[^/]+\/$)/.exec(path)?.[0] ?? path,
  );
  return [...groups.values()].flatMap((group) =>
    group.toSorted((a, b) => htmlOf(b).length - htmlOf(a).length).slice(0, 1),
  );
}

/** HTML of a page, by its path. */
export const htmlOf = (path: string): string =>
  readFileSync(join(DIST, path, 'index.html'), 'utf8');

/** Files below a folder, with their whole paths. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}

/** Frontmatter of a page. */
export const frontOf = <T>(source: string): T => parse(frontmatterOf(source)) as T;

/** MDX pages of the content, as `types/sleep` and their source text. */
export function contentPages(): { id: string; source: string }[] {
  const docs = join(CONTENT, 'docs');
  return filesBelow(docs).map((file) => ({
    id: file.slice(docs.length + 1).replace(/\.mdx$/, ''),
    source: readFileSync(file, 'utf8'),
  }));
}
