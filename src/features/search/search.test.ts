import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { changes, correct } from './query/correct.ts';
import { findNames, nameIndex, type SearchData } from './query/names.ts';
import { vocabularyOf } from './query/vocabulary.ts';
import { bareText, plainText, wordsIn } from './query/words.ts';
import { seeded } from '../../../tests/support/guide.ts';
import { contentPages, DIST } from '../../../tests/support/site.ts';

const data = JSON.parse(readFileSync(join(DIST, 'search-data.json'), 'utf8')) as SearchData;
const index = nameIndex(data.pages);
const vocabulary = vocabularyOf(data);
const medicines = data.pages.filter((page) => page.kind === 'Medicine');

/** The page that comes first, after a correction if there is one; both pages of a question. */
function firstPages(query: string): string[] {
  const fix = correct(query, vocabulary);
  const queries =
    fix.kind === 'corrected' ? [fix.query] : fix.kind === 'ask' ? fix.queries : [query];
  return queries.flatMap((q) => findNames(index, q)[0]?.page.url ?? []);
}

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbor = (letter: string, random: () => number): string => {
  const row = KEYS.find((keys) => keys.includes(letter)) ?? 'e';
  const at = row.indexOf(letter);
  return row[at + (random() < 0.5 ? -1 : 1)] ?? row[at] ?? 'e';
};

/** Typing errors of one kind each, as shaky hands make them. */
const ERRORS: Record<string, (word: string, at: number, random: () => number) => string> = {
  dropped: (w, at) => w.slice(0, at) + w.slice(at + 1),
  doubled: (w, at) => w.slice(0, at) + w.charAt(at) + w.slice(at),
  swapped: (w, at) => w.slice(0, at) + w.charAt(at + 1) + w.charAt(at) + w.slice(at + 2),
  neighboring: (w, at, random) => w.slice(0, at) + neighbor(w.charAt(at), random) + w.slice(at + 1),
  'first letter': (w, _, random) => neighbor(w.charAt(0), random) + w.slice(1),
};

test('every title, other name and brand name finds its own page first', () => {
  const owners = new Map<string, Set<string>>();
  for (const page of data.pages) {
    for (const name of [page.title, ...page.names]) {
      const key = plainText(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(page.url));
    }
  }
  const unambiguous = [...owners].filter(([, urls]) => urls.size === 1);
  const wrong = unambiguous.filter(([name, urls]) => !urls.has(firstPages(name)[0] ?? ''));
  console.log(
    `${unambiguous.length - wrong.length} of ${unambiguous.length} names find their page first`,
  );
  expect(unambiguous.length).toBeGreaterThan(300);
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test('at least 95 % of aliases find their page first', () => {
  const owners = new Map<string, Set<string>>();
  for (const { id, source } of contentPages()) {
    const { aliases = [] } = parse(source.split('---')[1] ?? '') as { aliases?: string[] };
    for (const alias of aliases) {
      const key = plainText(alias);
      owners.set(key, (owners.get(key) ?? new Set()).add(`/${id}/`));
    }
  }
  const unambiguous = [...owners].filter(([, urls]) => urls.size === 1);
  const wrong = unambiguous.filter(([alias, urls]) => !urls.has(firstPages(alias)[0] ?? ''));
  console.log(
    `${unambiguous.length - wrong.length} of ${unambiguous.length} aliases find their page first`,
  );
  expect(wrong.length / unambiguous.length, wrong.map(([a]) => a).join('; ')).toBeLessThanOrEqual(
    0.05,
  );
});

test('at least 95 % of mistyped medicine names find their medicine first, and none is empty', () => {
  const random = seeded(42);
  let all = 0;
  const wrong: string[] = [];
  for (const page of medicines) {
    for (const name of [page.title, ...page.names].map(plainText)) {
      if (name.length < 5 || /[\s\d]/.test(name)) continue;
      for (const [kind, make] of Object.entries(ERRORS)) {
        const typed = make(name, 1 + Math.floor(random() * (name.length - 2)), random);
        if (typed === name) continue;
        // What has become another known word is not a misspelling any more.
        if (correct(typed, vocabulary).kind === 'none' && findNames(index, typed).length > 0)
          continue;
        all++;
        if (!firstPages(typed).includes(page.url))
          wrong.push(`${name} ${kind}: ${typed} → ${firstPages(typed)}`);
      }
    }
  }
  console.log(`${all - wrong.length} of ${all} mistyped names find their medicine`);
  expect(all).toBeGreaterThan(300);
  expect(wrong.length / all, wrong.join('\n')).toBeLessThanOrEqual(0.05);
});

test('no medicine is ever swapped for another', () => {
  const names = medicines.flatMap((page) =>
    [page.title, ...page.names].map((name) => ({ name, url: page.url })),
  );
  for (const { name } of names) expect(correct(name, vocabulary).kind, name).toBe('none');
});

test('no word that the pages use is taken for a misspelled name', () => {
  const text = contentPages().map(({ source }) => bareText(source.split('\n---\n')[1] ?? ''));
  const words = new Set(text.flatMap((body) => plainText(body).split(' ')));
  expect(words.size).toBeGreaterThan(3_000);
  const changed = [...words].filter((word) => correct(word, vocabulary).kind !== 'none');
  expect(changed).toEqual([]);
});

test('everyday words are not taken for misspelled names', () => {
  const everyday =
    'husband wife daughter son boyfriend coffee phone kitchen bath school office dog cat ' +
    'scared cry hurt past lost died fell tics gets less most cost task file nine heat tight';
  for (const word of everyday.split(' ')) {
    expect(correct(word, vocabulary).kind, word).toBe('none');
  }
});

test('where two medicines are equally near, the reader is asked', () => {
  const pages = [
    { url: '/a/', title: 'Zolpidex', kind: 'Medicine', names: [], aliases: [] },
    { url: '/b/', title: 'Zolpidax', kind: 'Medicine', names: [], aliases: [] },
  ];
  const fix = correct('zolpidix', vocabularyOf({ pages, words: [] }));
  expect(fix).toEqual({ kind: 'ask', queries: ['zolpidex', 'zolpidax'] });
});

test('a query of several words is corrected word by word', () => {
  expect(correct('clonazepan and levetiracetan', vocabulary)).toEqual({
    kind: 'corrected',
    query: 'clonazepam and levetiracetam',
  });
});

test('a letter doubled or two swapped count less than two wrong letters', () => {
  expect(changes('keppra', 'keepra')).toBeLessThan(1);
  expect(changes('keppra', 'kepra')).toBe(0.5);
  expect(changes('clonazepam', 'colnazepam')).toBe(0.9);
});

test('hostile input is read as words', () => {
  for (const text of [
    '<img src=x onerror=1>',
    'x'.repeat(10_000),
    '\u0000\u202e',
    '😀😀',
    '"; DROP',
    '‮abc',
  ]) {
    expect(() => correct(text.slice(0, 200), vocabulary)).not.toThrow();
    expect(() => findNames(index, text)).not.toThrow();
    expect(wordsIn(text).every((word) => /^[a-z0-9.]*$/.test(word.text))).toBe(true);
  }
});
