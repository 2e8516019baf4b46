import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, filesBelow } from './site.ts';

const cache = new Map<string, string>();

function read(file: string): string {
  const found = cache.get(file) ?? readFileSync(file, 'utf8');
  cache.set(file, found);
  return found;
}

/** All HTML files of the built site as `/path/` (or `/404.html`) and text. */
export const builtPages = (): { path: string; html: string }[] =>
  filesBelow(DIST)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: file.slice(DIST.length).replace(/index\.html$/, ''),
      html: read(file),
    }));

export const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((m) => decode(m[1] ?? '')));

/** Values of `href` and `src`, as the browser would read them. */
export const linksOf = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((m) => decode(m[1] ?? ''));

export const decode = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');

/** What a reader sees of a piece of HTML: no tags, no scripts, white space as single spaces. */
export const textOf = (html: string): string =>
  decode(
    html
      .replace(/<(script|style|template)[\s\S]*?<\/\1>/g, ' ')
      .replace(/<span class="cite(?: many)?">.*?<\/span>/gs, ' ')
      .replace(/<[^>]+>/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .trim();

/** The `<main>` of a page. */
export const mainOf = (html: string): string => /<main[\s\S]*?<\/main>/.exec(html)?.[0] ?? '';

/** Path of the file that serves a site path, for the link check. */
export const fileFor = (path: string): string =>
  join(DIST, path.endsWith('/') ? `${path}index.html` : path);
