import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtPages, fileFor, idsOf, linksOf, mainOf } from '../support/html.ts';
import { contentPages, htmlOf, sitemapPaths } from '../support/site.ts';

const pages = builtPages();
const KINDS = ['types', 'causes', 'tests', 'treatments', 'medications'];
/** A page about all medicines, which is none. */
const GUEST = '/medications/check/';
const entities = sitemapPaths().filter(
  (path) =>
    path !== GUEST && KINDS.some((kind) => path.startsWith(`/${kind}/`) && path !== `/${kind}/`),
);

test('every page of the content is in the sitemap', () => {
  const paths = new Set(sitemapPaths());
  const missing = contentPages()
    .map(({ id }) => (id === 'index' ? '/' : `/${id}/`))
    .filter((path) => path !== '/404/' && !paths.has(path));
  expect(missing).toEqual([]);
});

test('no link and no hash leads nowhere', () => {
  const ids = new Map(pages.map(({ path, html }) => [path, idsOf(html)]));
  ids.set('/pictures.svg', idsOf(readFileSync(fileFor('/pictures.svg'), 'utf8')));
  const broken: string[] = [];
  for (const { path, html } of pages) {
    for (const link of linksOf(html)) {
      if (/^(https?:|mailto:|data:|tel:)/.test(link)) continue;
      const url = new URL(link, `http://site${path}`);
      const target = decodeURIComponent(url.pathname);
      if (!existsSync(fileFor(target))) broken.push(`${path} → ${link}`);
      const hash = decodeURIComponent(url.hash.slice(1));
      // What stands there names the pages of a leaflet, not a place.
      if (target === '/clinicians/handout/') continue;
      if (hash && !ids.get(target)?.has(hash)) broken.push(`${path} → ${link} (no such place)`);
    }
  }
  expect(broken).toEqual([]);
});

test('no page has an id twice', () => {
  const twice: string[] = [];
  for (const { path, html } of pages) {
    const seen = new Set<string>();
    for (const [, id = ''] of html.matchAll(/\sid="([^"]+)"/g)) {
      if (seen.has(id)) twice.push(`${path}#${id}`);
      seen.add(id);
    }
  }
  expect(twice).toEqual([]);
});

test('every page has one title, one h1 and a description of its own', () => {
  const titles = new Map<string, string>();
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    if (titles.has(title)) faults.push(`${path} has the title of ${titles.get(title)}`);
    titles.set(title, path);
    if ((html.match(/<h1[\s>]/g) ?? []).length !== 1) faults.push(`${path} has not one h1`);
    const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
    if (description.length < 50) faults.push(`${path} has no description`);
  }
  expect(faults).toEqual([]);
});

test('every page says that no clinician has reviewed it', () => {
  const silent = pages.filter(({ html }) => !html.includes('Not reviewed by a clinician'));
  expect(silent.map((page) => page.path)).toEqual([]);
});

test('every entity page cites at least two of its own listed sources', () => {
  const poor: string[] = [];
  for (const path of entities) {
    const main = mainOf(htmlOf(path));
    const listed = new Set([...main.matchAll(/<li id="(source-[^"]+)"/g)].map((m) => m[1]));
    const cited = new Set([...main.matchAll(/href="#(source-[^"]+)"/g)].map((m) => m[1]));
    const unlisted = [...cited].filter((id) => !listed.has(id));
    if (cited.size < 2 || unlisted.length > 0)
      poor.push(`${path}: ${cited.size} cited, not listed: ${unlisted}`);
  }
  expect(entities.length).toBeGreaterThan(60);
  expect(poor).toEqual([]);
});

test('every entity page ends with a closed section for clinicians', () => {
  const faults = entities.filter((path) => {
    const tag = /<details[^>]*id="for-clinicians"[^>]*>/.exec(htmlOf(path))?.[0];
    return !tag || /\sopen/.test(tag);
  });
  expect(faults).toEqual([]);
});

test('each numeral that a reader sees is the place of its source in the list of the page', () => {
  const faults: string[] = [];
  let seen = 0;
  for (const { path, html } of pages) {
    const places = new Map(
      [...html.matchAll(/<li id="(source-[^"]+)"/g)].map(([, id = ''], i) => [id, i + 1]),
    );
    for (const [, id = '', label, numeral] of html.matchAll(
      /<a href="#(source-[^"]+)" aria-label="Source (\d+)"[^>]*>(\d+)<\/a>/g,
    )) {
      seen += 1;
      const place = String(places.get(id));
      if (numeral !== place || label !== place)
        faults.push(`${path}: ${id} is number ${place}, shown as ${numeral}, read as ${label}`);
    }
    const all = (html.match(/<a href="#source-/g) ?? []).length;
    const known = (html.match(/<a href="#source-[^>]*aria-label="Source \d+"/g) ?? []).length;
    if (all !== known) faults.push(`${path}: ${all - known} citations have no number`);
  }
  expect(seen).toBeGreaterThan(3_000);
  expect(faults).toEqual([]);
});

test('nothing is loaded from another site', () => {
  const outside: string[] = [];
  for (const { path, html } of pages) {
    for (const [tag] of html.matchAll(
      /<(?:script|img|iframe|video|audio|source|link rel="(?:stylesheet|preload|icon|shortcut icon)")[^>]*>/g,
    )) {
      if (/(?:src|href)="(?:https?:)?\/\//.test(tag)) outside.push(`${path}: ${tag}`);
    }
  }
  expect(outside).toEqual([]);
});
