import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { mainOf, textOf } from '../../../tests/support/html.ts';
import { citedIn, isWeak, safetyBlocks, sourceOf } from '../../../tests/support/safety-blocks.ts';
import { CONTENT, contentPages, DIST, htmlOf } from '../../../tests/support/site.ts';
import { medicineFiles } from './content.fixture.ts';

/** Fields whose values are not words for readers: ids, search words, and values shown as other words. */
const NOT_WORDS = new Set([
  ...['aliases', 'sources', 'source', 'system', 'checked', 'reviewBy', 'sidebar', 'slug', 'groups'],
  ...[
    'role',
    'grade',
    'types',
    'with',
    'jerks',
    'treatment',
    'cause',
    'country',
    'status',
    'revised',
  ],
]);
const NOT_COVERED = 'not-covered';

/** Every value of a file that readers should find, with its field. */
function wordsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    NOT_WORDS.has(key) ? [] : wordsOf(child, path ? `${path}.${key}` : key),
  );
}

const plain = (text: string): string =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
    .toLowerCase();

const pageOf = (slug: string): string => plain(textOf(mainOf(htmlOf(`/medications/${slug}/`))));

test('every value of a medicine’s file stands on its page and in the open data', () => {
  const data = JSON.parse(readFileSync(join(DIST, 'data/medications.json'), 'utf8')) as {
    items: { id: string }[];
  };
  const items = new Map(data.items.map((item) => [item.id, plain(JSON.stringify(item))]));
  const faults: string[] = [];
  for (const file of medicineFiles) {
    const page = pageOf(file.slug);
    const item = items.get(file.slug) ?? '';
    for (const [path, value] of wordsOf(file)) {
      const inData = plain(JSON.stringify(value).slice(1, -1));
      if (!item.includes(inData)) faults.push(`${file.slug} data: ${path}`);
      if (value === NOT_COVERED || value === 'none') continue;
      if (!page.includes(plain(value))) faults.push(`${file.slug} page: ${path}: ${value}`);
    }
  }
  expect(faults).toEqual([]);
});

test('a page says which questions it leaves to the leaflet, and links to one', () => {
  const faults: string[] = [];
  for (const file of medicineFiles) {
    const html = htmlOf(`/medications/${file.slug}/`);
    const line = /<p class="not-covered">(.*?)<\/p>/s.exec(html)?.[1] ?? '';
    const open = JSON.stringify(file).includes(`"${NOT_COVERED}"`);
    if (open !== textOf(line).includes('Not covered here:')) faults.push(`${file.slug}: line`);
    if (!/<a href="https?:/.test(line)) faults.push(`${file.slug}: no leaflet`);
  }
  expect(faults).toEqual([]);
});

test('a page says of what trials found to be of no benefit that it was tried', () => {
  const tried = medicineFiles.filter(({ roles }) => roles.some(({ grade }) => grade === 'N'));
  expect(tried.length).toBeGreaterThan(2);
  const silent = tried.filter(({ slug }) => !pageOf(slug).includes('tried, no benefit shown'));
  expect(silent.map(({ slug }) => slug)).toEqual([]);
});

test('a page without clashes does not say that there are none', () => {
  const silent = medicineFiles.filter(({ clashes }) => clashes.length === 0);
  for (const { slug } of silent)
    expect(pageOf(slug)).toContain('this page lists no clashes; the full leaflet does');
  for (const { slug } of medicineFiles)
    expect(pageOf(slug)).not.toMatch(/no (known )?interactions/);
});

test('a page with clashes says once not to stop a medicine because of them', () => {
  const faults = medicineFiles
    .filter(({ clashes }) => clashes.length > 0)
    .map(({ slug }) => slug)
    .filter((slug) => pageOf(slug).split('do not stop a medicine on your own: ask').length !== 2);
  expect(faults).toEqual([]);
});

test('the list without a script names every group that a page warns of', () => {
  const page = htmlOf('/medications/check/');
  const wanted = new Set(
    medicineFiles.flatMap(({ slug, clashes }) =>
      clashes.some(({ with: names }) => names.some((name) => !name.includes('/')))
        ? [`/medications/${slug}/#clashes`]
        : [],
    ),
  );
  expect([...wanted].filter((href) => !page.includes(href))).toEqual([]);
});

test('every page gives the first poison lines where it speaks of too much, and a way to all', () => {
  const folder = join(CONTENT, 'helplines');
  const lines = readdirSync(folder)
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>)
    .filter(({ kind }) => kind === 'poison')
    .sort((a, b) => Number(a['order']) - Number(b['order']));
  expect(lines.length).toBeGreaterThanOrEqual(8);
  const faults: string[] = [];
  for (const { slug } of medicineFiles) {
    const html = htmlOf(`/medications/${slug}/`);
    const part = /<h2 id="too-much">[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    for (const { number = '' } of lines.slice(0, 4))
      if (!part.includes(`<a href="tel:${number.replace(/\D/g, '')}"`) || !part.includes(number))
        faults.push(`${slug}: ${number}`);
    if (!part.includes('href="/symptoms/helplines/#poison-lines"')) faults.push(`${slug}: no way`);
  }
  expect(faults).toEqual([]);
});

test('a warning that is folded has the names it is about on the fold', () => {
  let folds = 0;
  for (const { slug } of medicineFiles) {
    const html = htmlOf(`/medications/${slug}/`);
    const part = /<h2 id="clashes">[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    for (const [fold] of part.matchAll(/<details[\s\S]*?<\/details>/g)) {
      folds += 1;
      const onFold = plain(textOf(/<summary>[\s\S]*?<\/summary>/.exec(fold)?.[0] ?? ''));
      for (const [, names = ''] of fold.matchAll(/<dt>([\s\S]*?)<\/dt>/g))
        for (const name of plain(textOf(names)).split(', '))
          expect(onFold, slug).toContain(name.trim());
      expect(fold, slug).not.toContain('data-grade="avoid"');
    }
  }
  expect(folds).toBeGreaterThan(5);
});

test('the four gravest warnings stand open, and all others follow by gravity', () => {
  const order = ['avoid', 'ask-first', 'watch'];
  for (const { slug, clashes } of medicineFiles) {
    const html = htmlOf(`/medications/${slug}/`);
    const part = /<h2 id="clashes">[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
    const gradesIn = (text: string) =>
      [...text.matchAll(/data-grade="([^"]+)"/g)].map(([, grade = '']) => grade);
    const open = gradesIn(part.replace(/<details[\s\S]*?<\/details>/g, ''));
    const all = (clashes as { grade: string }[]).map(({ grade }) => grade);
    expect(open.length, slug).toBeGreaterThanOrEqual(Math.min(4, all.length));
    expect(gradesIn(part), slug).toEqual(
      all.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
  }
});

test('no medicine offers its neighbor in the alphabet, which could be taken for it', () => {
  for (const { slug } of medicineFiles)
    expect(htmlOf(`/medications/${slug}/`), slug).not.toMatch(/rel="(?:prev|next)"/);
  expect(htmlOf('/types/palatal/')).toMatch(/rel="next"/);
});

test('no statement on harm rests only on copies of labels or on home pages', () => {
  const blocks = medicineFiles.flatMap((file) =>
    safetyBlocks({ ...file }).map(([field, { sources = [] }]) => ({
      where: `${file.slug}: ${field}`,
      sources,
    })),
  );
  expect(blocks.length).toBeGreaterThan(1_600);
  const weak = blocks.filter(({ sources }) => sources.every(isWeak)).map(({ where }) => where);
  expect(weak).toEqual([]);
});

/** Documents whose own address nobody found, read where somebody put them. */
const NO_OTHER_ADDRESS = new Set(['london-cancer-mb', 'machado-2013']);

test('no page of a medicine cites a copy of a document that has an address of its own', () => {
  const pages = contentPages().filter(({ id }) => id.startsWith('medications/'));
  const cited = pages.flatMap(({ id, source }) =>
    citedIn(source).map((of) => ({ id, of, kind: sourceOf(of).kind })),
  );
  expect(cited.length).toBeGreaterThan(1_500);
  const copies = cited.filter(({ of, kind }) => isWeak(of) && kind !== 'seed');
  expect(copies.filter(({ of }) => !NO_OTHER_ADDRESS.has(of))).toEqual([]);
  expect(new Set(copies.map(({ of }) => of)), 'take out what is cited no more').toEqual(
    NO_OTHER_ADDRESS,
  );
});

test('a label is a text of a regulator, a maker or a health service, at its own address', () => {
  for (const { slug, label } of medicineFiles)
    for (const { source } of label as { source: string }[]) {
      expect(['label', 'government', 'patient-page'], `${slug}: ${source}`).toContain(
        sourceOf(source).kind,
      );
      expect(isWeak(source), `${slug}: ${source} is a copy`).toBe(false);
    }
});
