import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkRedirects, keepIds, movedIds, REDIRECTS_FILE, redirectLines } from './redirects.ts';
import type { Redirects, SiteIds } from './redirects.ts';
import { leaveSigns, movedAway } from './redirects.ts';
import { builtPages } from './built-pages.ts';

const idsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));

/** Keeps old addresses alive: writes `_redirects` for hosts, and old ids into the pages. */
export function redirects(): AstroIntegration {
  let root = '';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const list = JSON.parse(readFileSync(join(root, REDIRECTS_FILE), 'utf8')) as Redirects;
        const pages = builtPages(dist);
        const site: SiteIds = new Map([
          ...[...pages].map(([path, file]) => [path, idsIn(readFileSync(file, 'utf8'))] as const),
          ...dataFiles(dist).map((path) => [path, new Set<string>()] as const),
        ]);
        checkRedirects(list, site);
        writeFileSync(join(dist, '_redirects'), redirectLines(list));
        for (const path of new Set(Object.keys(list).map((from) => from.split('#')[0] ?? ''))) {
          const file = pages.get(path);
          if (!file) continue;
          const html = keepIds(readFileSync(file, 'utf8'), movedIds(list, path));
          writeFileSync(file, leaveSigns(html, movedAway(list, path)));
        }
      },
    },
  };
}

/** Published files that are no pages. */
function dataFiles(dist: string): string[] {
  const data = existsSync(join(dist, 'data')) ? readdirSync(join(dist, 'data')) : [];
  return data.map((name) => `/data/${name}`);
}
