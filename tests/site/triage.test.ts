import { expect, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../support/html.ts';
import { helplineFiles, signFiles } from '../support/signs.ts';
import { contentPages, DIST, htmlOf } from '../support/site.ts';

const SIGNS = signFiles();
const HELPLINES = helplineFiles();
const HELP = '/symptoms/when-to-get-help/';
const IN_FULL = [
  '/symptoms/signs-and-reasons/',
  '/symptoms/signs-medicines-and-body/',
  '/symptoms/signs-for-a-doctor/',
];

const bare = (text: string) => text.replace(/\s+([.,;:?!)])/g, '$1').replace(/\s+/g, ' ');
const says = (path: string, text: string) => bare(textOf(htmlOf(path))).includes(bare(text));

test('every sign stands on the cards, and in full with all that is known about it', () => {
  const missing = SIGNS.flatMap(({ id, data }) => {
    const lost = says(HELP, `${data.bold} ${data.rest}`) ? [] : [`${id}: not on the cards`];
    const page = IN_FULL.find((path) => htmlOf(path).includes(`id="sign-${id}"`));
    if (!page) return [...lost, `${id}: nowhere in full`];
    const texts = [data.bold, data.rest, data.act, data.why, data.differs ?? ''];
    return [...lost, ...texts.filter((text) => !says(page, text)).map((text) => `${id}: ${text}`)];
  });
  expect(missing).toEqual([]);
  expect(SIGNS.length).toBeGreaterThan(70);
});

test('every sign names its sources, or says that how soon is our advice', () => {
  const all = IN_FULL.map(htmlOf).join('');
  for (const { id, data } of SIGNS) {
    const item = new RegExp(`<li id="sign-${id}">(.*?)</li>`, 's').exec(all)?.[1] ?? '';
    for (const source of data.sources) expect(item, id).toContain(`#source-${String(source)}"`);
    if (data.basis === 'our-advice') expect(item, id).toContain('How soon is our advice');
    else expect(data.sources.length, id).toBeGreaterThan(0);
  }
});

test('every helpline stands on its page, with its hours, as a link that calls', () => {
  const html = htmlOf('/symptoms/helplines/');
  for (const { id, data } of HELPLINES) {
    expect(html, id).toContain(`id="helpline-${id}"`);
    expect(html, id).toContain(`href="tel:${data.number.replace(/\D/g, '')}"`);
    for (const text of [data.name, data.hours, data.text ?? '', data.note ?? ''])
      expect(says('/symptoms/helplines/', text), `${id}: ${text}`).toBe(true);
  }
});

test('the emergency numbers are 911, 112 and 999, at the foot of every page', () => {
  for (const { id } of contentPages().filter((page) => page.id !== '404')) {
    const path = id === 'index' ? '/' : `/${id}/`;
    expect(says(path, 'Call 911 (US, Canada), 112 (Europe) or 999 (UK, Ireland)'), path).toBe(true);
  }
});

test('types and causes show their own signs under "When to get help"', () => {
  for (const { id } of contentPages().filter(({ id }) => /^(types|causes)\//.test(id))) {
    const section = htmlOf(`/${id}/`).split('id="when-to-get-help"')[1] ?? '';
    expect(section.split('<h2')[0], id).toContain('data-sign=');
    expect(section.split('<h2')[0], id).toContain(`href="${HELP}"`);
  }
});

test('signs and helplines are open data', () => {
  for (const [name, count] of [
    ['signs', SIGNS.length],
    ['helplines', HELPLINES.length],
  ] as const) {
    const file = join(DIST, `data/${name}.json`);
    expect(existsSync(file)).toBe(true);
    const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: { page: string }[] };
    expect(items).toHaveLength(count);
    for (const { page } of items) {
      const { pathname, hash } = new URL(page);
      expect(htmlOf(pathname), page).toContain(`id="${hash.slice(1)}"`);
    }
  }
});
