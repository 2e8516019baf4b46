import { expect, test } from '@playwright/test';
import { builtPages, textOf } from '../../tests/support/html.ts';
import { contentPages, frontOf } from '../../tests/support/site.ts';

const BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

/** Values that say what a thing is, which readers see as the kind of page. */
const KEYS_OF_FORM = ['@context', '@type', 'inLanguage'];

/** Every text of a JSON value with the name of its field. */
function* texts(value: unknown, key = ''): Generator<[key: string, text: string]> {
  if (typeof value === 'string') yield [key, value];
  else if (Array.isArray(value)) for (const child of value) yield* texts(child, key);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value)) yield* texts(child, name);
  }
}

const pages = builtPages().filter(({ path }) => path.endsWith('/'));

/** What JSON-LD says that the page does not show. */
function mismatches(path: string, html: string, json: unknown): string[] {
  const text = textOf(/<body[\s\S]*/.exec(html)?.[0] ?? '').toLowerCase();
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  const start = canonical && new URL('/', canonical).href;
  return [...texts(json)]
    .filter(([key, value]) => {
      if (KEYS_OF_FORM.includes(key)) return false;
      // Its own address, that of the site, or one that the page links to.
      if (key === 'url') return value !== canonical && value !== start;
      if (key === 'item') return !html.includes(`href="${new URL(value).pathname}"`);
      if (key === 'dateModified') return !html.includes(`Facts checked <time datetime="${value}">`);
      return !text.includes(value.toLowerCase().replace(/\s+/g, ' '));
    })
    .map(([key, value]) => `${path}: ${key}: ${value}`);
}

test('every page describes itself once, in words that it shows', () => {
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const blocks = [...html.matchAll(BLOCK)];
    if (blocks.length !== 1) faults.push(`${path} has ${blocks.length} blocks`);
    for (const [, json = ''] of blocks) {
      faults.push(...mismatches(path, html, JSON.parse(json)));
    }
  }
  expect(faults).toEqual([]);
});

test('no code that is wider than a page is said to be its own', () => {
  interface Front {
    codes?: { code: string; partial?: boolean }[];
  }
  let wider = 0;
  for (const { id, source } of contentPages()) {
    const html = pages.find(({ path }) => path === `/${id}/`)?.html ?? '';
    const said = [...html.matchAll(/"codeValue":"([^"]+)"/g)].map(([, code]) => code);
    if (said.length === 0) continue;
    for (const { code, partial } of frontOf<Front>(source).codes ?? []) {
      if (partial) wider += 1;
      expect(said.includes(code), `${id} ${code}`).toBe(!partial);
    }
  }
  expect(wider).toBeGreaterThan(5);
});

test('a value that a page does not show is found', () => {
  const html =
    '<link rel="canonical" href="https://a/b/"><body>Sleep jerks. ' +
    'Facts checked <time datetime="2026-01-01"></time>. Next <time datetime="2027-01-01">';
  const fits = { name: 'Sleep jerks', url: 'https://a/b/', dateModified: '2026-01-01' };
  expect(mismatches('/', html, fits)).toEqual([]);
  expect(mismatches('/', html, { about: { code: [{ codeValue: 'G25.3' }] } })).toHaveLength(1);
  expect(mismatches('/', html, { dateModified: '2026-01-02' })).toHaveLength(1);
  expect(mismatches('/', html, { dateModified: '2027-01-01' })).toHaveLength(1);
});

test('the first page names the site, its publisher and its language', () => {
  const html = pages.find(({ path }) => path === '/')?.html ?? '';
  const json = JSON.parse([...html.matchAll(BLOCK)][0]?.[1] ?? '{}') as Record<string, unknown>;
  expect(json).toMatchObject({ '@type': 'WebSite', name: 'Myoclonus Guide', inLanguage: 'en' });
  expect(json['publisher']).toMatchObject({ '@type': 'Organization', name: 'Myoclonus Guide' });
});

test('no page claims a review that did not happen', () => {
  const claims = pages
    .filter(({ html }) => /"(lastReviewed|reviewedBy)"/.test(html))
    .filter(({ html }) => html.includes('Not reviewed by a clinician'));
  expect(claims.map(({ path }) => path)).toEqual([]);
});

test('each kind of page is about its kind of thing', () => {
  const kinds = {
    types: /^MedicalCondition$/,
    causes: /^Medical(Condition|Cause)$/,
    tests: /^MedicalTest$/,
    treatments: /^MedicalTherapy$/,
    medications: /^Drug$/,
  };
  const faults: string[] = [];
  let seen = 0;
  for (const { path, html } of pages) {
    const [, kind = '', slug] = path.split('/');
    // The check of medicines lies among them, and is none.
    if (!(kind in kinds) || !slug || path === '/medications/check/') continue;
    seen += 1;
    const json = JSON.parse([...html.matchAll(BLOCK)][0]?.[1] ?? '{}') as {
      '@type'?: string;
      about?: { '@type'?: string };
    };
    const about = json.about?.['@type'] ?? '';
    const isKind = kinds[kind as keyof typeof kinds].test(about);
    if (json['@type'] !== 'MedicalWebPage' || !isKind) faults.push(`${path}: ${about}`);
  }
  expect(seen).toBeGreaterThan(60);
  expect(faults).toEqual([]);
});
