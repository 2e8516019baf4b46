/**
 * `npm run bench:first-paint`: the largest paint on a slow phone beside that of the same page without
 * styles and scripts, which is the least that its text takes. Printed for a first visit, for one whose
 * styles are kept from another page, and for the page with its styles inside (what that would gain).
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST } from '../support/site.ts';
import { spreadOf } from './results.ts';
import { openBrowser, served } from './served.ts';
import { vitalsOf } from './slow-phone.ts';

const RUNS = 3;
/** A page of each kind. */
const PATHS = [
  '/',
  '/types/cortical-reflex/',
  '/medications/clonazepam/',
  '/causes/stroke/',
  '/tests/eeg/',
  '/treatments/botulinum-toxin/',
  '/living/driving/',
  '/symptoms/when-to-get-help/',
  '/which-type/',
  '/medications/',
];
/** Read before, where the styles that all pages share are kept. */
const BEFORE = '/glossary/c/';

const SHEET = /<link rel="stylesheet" href="([^"]+)"(?![^>]*print)[^>]*>/g;

const VARIANTS: Readonly<Record<string, (html: string) => string>> = {
  bare: (html) =>
    html
      .replace(/<link rel="stylesheet"[^>]*>/g, '')
      .replace(/<script(?! type="application)[\s\S]*?<\/script>/g, ''),
  inline: (html) =>
    html.replace(
      SHEET,
      (_link, href: string) => `<style>${readFileSync(join(DIST, href), 'utf8')}</style>`,
    ),
};

const middle = (values: readonly number[]): number =>
  spreadOf(
    values.map((value) => ({ value })),
    2,
  ).median;

/** Answers `/bare/<path>` and `/inline/<path>` with that form of a page. */
function variant(request: IncomingMessage, response: ServerResponse): boolean {
  const [, name = '', path = ''] = /^\/(\w+)(\/.*)$/.exec(request.url ?? '') ?? [];
  const change = VARIANTS[name];
  if (!change) return false;
  response
    .setHeader('Content-Type', 'text/html; charset=utf-8')
    .setHeader('Content-Encoding', 'br')
    .end(brotliCompressSync(change(readFileSync(join(DIST, path, 'index.html'), 'utf8'))));
  return true;
}

const browser = await openBrowser();
await served(
  DIST,
  async (origin) => {
    const visits: Readonly<Record<string, (path: string) => Parameters<typeof vitalsOf>>> = {
      bare: (path) => [browser, `${origin}/bare${path}`],
      first: (path) => [browser, origin + path],
      second: (path) => [browser, origin + path, origin + BEFORE],
      inline: (path) => [browser, `${origin}/inline${path}`],
    };
    // The first page of a new browser waits for the browser itself.
    await vitalsOf(browser, `${origin}/`);
    const ratios = new Map<string, number[]>();
    for (const path of PATHS) {
      const taken = new Map<string, number[]>();
      for (let run = 0; run < RUNS; run++) {
        for (const [name, visit] of Object.entries(visits)) {
          const { lcpMs } = await vitalsOf(...visit(path));
          taken.set(name, [...(taken.get(name) ?? []), lcpMs]);
        }
      }
      const bare = middle(taken.get('bare') ?? []);
      const line = [...taken].map(([name, all]) => {
        const ms = middle(all);
        ratios.set(name, [...(ratios.get(name) ?? []), ms / bare]);
        return `${name} ${ms.toFixed(0)} ms (${(ms / bare).toFixed(2)})`;
      });
      console.log(`${path}: ${line.join(', ')}`);
    }
    for (const [name, all] of ratios) console.log(`${name}: median ${middle(all).toFixed(2)}`);
  },
  variant,
);
await browser.close();
