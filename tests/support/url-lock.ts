import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REDIRECTS_FILE } from '../../src/hosting/redirects.ts';
import type { Redirects, SiteIds } from '../../src/hosting/redirects.ts';
import { builtPages, idsOf } from './html.ts';
import { DIST, filesBelow, ROOT } from './site.ts';

/** Every address that was ever published, one a line: `/types/sleep/`, `/types/sleep/#what-it-is`. */
export const LOCK_FILE = join(import.meta.dirname, 'urls.lock.txt');

export const lockedUrls = (): string[] =>
  readFileSync(LOCK_FILE, 'utf8').split('\n').filter(Boolean);

export const redirectsOf = (): Redirects =>
  JSON.parse(readFileSync(join(ROOT, REDIRECTS_FILE), 'utf8')) as Redirects;

/** Files that are no pages and whose addresses other programs keep. */
const isFile = (path: string): boolean =>
  path.startsWith('/data/') || path === '/feed.xml' || path === '/llms.txt';

/** The built site: pages and kept files, with the ids on each. */
export const builtSite = (): SiteIds =>
  new Map([
    ...builtPages()
      .filter(({ path }) => path.endsWith('/'))
      .map(({ path, html }) => [path, idsOf(html)] as const),
    ...filesBelow(DIST)
      .map((file) => file.slice(DIST.length))
      .filter(isFile)
      .map((path) => [path, new Set<string>()] as const),
  ]);

/**
 * Ids of a page that people link to: headings, the clinician layer, and entries of the word list,
 * the questions and the sources. `#source-<id>` follows from the sources a page cites: the pattern
 * is kept (`pages.test.ts`), not each of them, because a page may come to cite another source.
 */
export function anchorsOf(html: string): string[] {
  const main = /<main[\s\S]*?<\/main>/.exec(html)?.[0] ?? '';
  const headings = [...main.matchAll(/<(?:h2|h3|details)(?=\s)[^>]*?\sid="([^"]+)"/g)];
  const entries = [
    ...main.matchAll(/<(?:dl class="glossary"|ul class="all-sources")[\s\S]*?<\/(?:dl|ul)>/g),
  ].flatMap(([list]) => [...list.matchAll(/<(?:div|li) id="([^"]+)"/g)]);
  return [...new Set([...headings, ...entries].map(([, id = '']) => id))];
}

/** Later parts of the list of sources: an entry moves on when others come before it, and part one leads to it. */
const LATER_PART = /^\/sources\/\w+-\d+\/$/;

/** Addresses that the built site publishes now, in the order of the lock file. */
export const publishedUrls = (): string[] =>
  [
    ...builtPages()
      .filter(({ path }) => path.endsWith('/'))
      .flatMap(({ path, html }) => [
        path,
        ...(LATER_PART.test(path) ? [] : anchorsOf(html)).map((id) => `${path}#${id}`),
      ]),
    ...[...builtSite().keys()].filter(isFile),
  ].sort();

/** One message for each locked address that leads nowhere now. */
export function lostUrls(locked: readonly string[], site: SiteIds, redirects: Redirects): string[] {
  return locked.flatMap((url) => {
    const [path = '', id] = url.split('#');
    const moved = redirects[path];
    const [now = '', place] = (moved ?? path).split('#');
    const ids = site.get(now);
    if (!ids) {
      return [
        `${url} was published and is gone. Bring the page back, or say in ${REDIRECTS_FILE} ` +
          `where its text is now: "${path}": "/the/new/page/"`,
      ];
    }
    // A redirect that names a place sends every link to the old page there.
    if (id === undefined || place !== undefined || ids.has(id)) return [];
    return [
      `${url} was published and ${now} has no id "${id}" any more. Give the heading its old words, ` +
        `or say in ${REDIRECTS_FILE} where its text is now: "${now}#${id}": "${now}#the-new-id"`,
    ];
  });
}
