/**
 * `npm run bench:first-paint`: the largest paint on a slow phone beside that of the same page without
 * styles and scripts, which is the least that its text takes. Printed for the page as published, which
 * carries its styles, and for what it was weighed against: styles as files, and as files that the
 * answer names in its headers, which is the most that early hints can do on a host that answers at
 * once. Each on a first visit, and after another page of the same form.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST, filesBelow } from '../support/site.ts';
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

/** Addresses of the style sheets by their text. */
const sheets = new Map(
  filesBelow(join(DIST, '_astro'))
    .filter((file) => file.endsWith('.css'))
    .map((file) => [readFileSync(file, 'utf8').trim(), file.slice(DIST.length)]),
);

const linked = (html: string): string =>
  html.replace(
    /<style>(.*?)<\/style>/gs,
    (_style, text: string) => `<link rel="stylesheet" href="${sheets.get(text)}">`,
  );

const FORMS: Readonly<Record<string, (html: string) => string>> = {
  bare: (html) =>
    html
      .replace(/<style>.*?<\/style>|<link rel="stylesheet"[^>]*>/gs, '')
      .replace(/<script(?! type="application)[\s\S]*?<\/script>/g, ''),
  published: (html) => html,
  linked,
  hinted: linked,
};

const middle = (values: readonly number[]): number =>
  spreadOf(
    values.map((value) => ({ value })),
    2,
  ).median;

/** Answers `/bare/<path>` and its like with that form of a page. */
function form(request: IncomingMessage, response: ServerResponse): boolean {
  const [, name = '', path = ''] = /^\/(\w+)(\/.*)$/.exec(request.url ?? '') ?? [];
  const change = FORMS[name];
  if (!change) return false;
  const html = change(readFileSync(join(DIST, path, 'index.html'), 'utf8'));
  if (name === 'hinted')
    response.setHeader(
      'Link',
      [...html.matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(
        ([, href]) => `<${href}>; rel=preload; as=style`,
      ),
    );
  response
    .setHeader('Content-Type', 'text/html; charset=utf-8')
    .setHeader('Content-Encoding', 'br')
    .end(brotliCompressSync(html));
  return true;
}

const browser = await openBrowser();
await served(
  DIST,
  async (origin) => {
    const visits = Object.keys(FORMS).flatMap((name) =>
      (name === 'bare' ? ['first'] : ['first', 'second']).map((visit) => ({
        name: `${name}, ${visit}`,
        before: visit === 'second' ? `${origin}/${name}${BEFORE}` : undefined,
        at: `${origin}/${name}`,
      })),
    );
    // The first page of a new browser waits for the browser itself.
    await vitalsOf(browser, `${origin}/`);
    const ratios = new Map<string, number[]>();
    for (const path of PATHS) {
      const taken = new Map<string, number[]>();
      for (let run = 0; run < RUNS; run++) {
        for (const { name, before, at } of visits) {
          const { lcpMs } = await vitalsOf(browser, at + path, before);
          taken.set(name, [...(taken.get(name) ?? []), lcpMs]);
        }
      }
      const bare = middle(taken.get('bare, first') ?? []);
      const line = [...taken].map(([name, all]) => {
        const ms = middle(all);
        ratios.set(name, [...(ratios.get(name) ?? []), ms / bare]);
        return `${name} ${ms.toFixed(0)} ms (${(ms / bare).toFixed(2)})`;
      });
      console.log(`${path}: ${line.join('; ')}`);
    }
    for (const [name, all] of ratios) console.log(`${name}: median ${middle(all).toFixed(2)}`);
  },
  form,
);
await browser.close();
