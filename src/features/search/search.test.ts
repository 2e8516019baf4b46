import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { seeded } from '../../../tests/support/guide.ts';
import { contentPages, DIST, ROOT } from '../../../tests/support/site.ts';
import { readMedicineNames } from '../medicines/names/list.ts';
import { HELD_BACK, JUDGED, JUDGED_LATER, TUNED } from './judged.ts';
import { answerQuery, type Answer } from './query/answer.ts';
import { changes, mayBeWithin } from './query/changes.ts';
import { correct, nearestTerms, pageOfListed, vocabularyOf } from './query/correct.ts';
import { indexDocs } from './query/index-docs.ts';
import { anchorOf } from './query/lines.ts';
import {
  dataOfNames,
  unpacked,
  type PackedSearchData,
  type SearchCodes,
  type SearchDoc,
} from './query/search-data.ts';
import { bodyOf, textOf } from '../../model/mdx.ts';
import { plainText, wordsIn } from './query/words.ts';

const data = unpacked(
  JSON.parse(readFileSync(join(DIST, 'search-data.json'), 'utf8')) as PackedSearchData,
);
const codes = JSON.parse(readFileSync(join(DIST, 'search-codes.json'), 'utf8')) as SearchCodes;
const index = indexDocs(data);
const vocabulary = vocabularyOf(data, index);
const namesText = readFileSync(join(ROOT, 'src/features/medicines/names/names.txt'), 'utf8');
const names = readMedicineNames(namesText);
const medicines = data.docs.filter(({ kind }) => kind === 'Medicine');

const ask = (query: string): Answer => answerQuery(query, index, vocabulary, { names, codes });
const first = (query: string): string | undefined => ask(query).hits[0]?.doc.url;

/** Whether a page has a name among its own. */
const isNamedBy = (name: string, { title, names: own = [], terms = [] }: SearchDoc): boolean =>
  [title, ...own, ...terms].some((one) => plainText(name).includes(plainText(one)));

/** Every name of the list, read without the code under test. */
const listed = namesText
  .split('\n')
  .filter((line) => line && !/^[~=@]/.test(line))
  .flatMap((line) => {
    const [generic = '', others = ''] = line.split('|');
    return [...(generic.startsWith('-') ? [] : [generic]), ...others.split(',')].filter(Boolean);
  });

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

test('every title, other name and brand name finds its own page first, a question among three', () => {
  const owners = new Map<string, Set<string>>();
  for (const doc of data.docs.filter(({ kind }) => kind !== 'Word')) {
    for (const name of [doc.title, ...(doc.names ?? [])]) {
      const key = plainText(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(doc.url));
    }
  }
  const unambiguous = [...owners].filter(([, urls]) => urls.size === 1);
  const wrong = unambiguous.filter(([name, urls]) => {
    const isQuestion = [...urls].some((url) => url.startsWith('/faq/'));
    const best = ask(name).hits.slice(0, isQuestion ? 3 : 1);
    return !best.some(({ doc }) => urls.has(doc.url));
  });
  console.log(
    `${unambiguous.length - wrong.length} of ${unambiguous.length} names find their page first`,
  );
  expect(unambiguous.length).toBeGreaterThan(300);
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test('at least 97 % of mistyped medicine names find their medicine first, and hardly one is not offered', () => {
  let all = 0;
  const wrong: string[] = [];
  const lost: string[] = [];
  for (const doc of medicines) {
    for (const name of new Set([doc.title, ...(doc.names ?? [])].map(plainText))) {
      if (name.length < 5 || /[\s\d]/.test(name)) continue;
      // A brand of two medicines in one box has no one page.
      if (
        medicines.filter((one) => (one.names ?? []).some((n) => plainText(n) === name)).length > 1
      )
        continue;
      // A stream of its own, so that a new name changes the errors in no other.
      const random = seeded([...name].reduce((sum, letter) => 31 * sum + letter.charCodeAt(0), 42));
      for (const make of Object.values(ERRORS)) {
        const typed = make(name, 1 + Math.floor(random() * (name.length - 2)), random);
        // What has become another name is not a misspelling any more.
        if (typed === name || names.lookup(typed) || index.byName.has(typed)) continue;
        if (names.everyday.has(typed)) continue;
        all++;
        const { hits, correction } = ask(typed);
        if (hits[0]?.doc.url === doc.url) continue;
        wrong.push(`${name}: ${typed}`);
        const offered =
          correction.kind === 'ask' && correction.queries.some((q) => first(q) === doc.url);
        if (!offered) lost.push(`${name}: ${typed}`);
      }
    }
  }
  console.log(`${all - wrong.length} of ${all} mistyped names find their medicine first`);
  expect(all).toBeGreaterThan(300);
  expect(lost.length / all, lost.join('\n')).toBeLessThanOrEqual(0.002);
  expect(wrong.length / all, wrong.join('\n')).toBeLessThanOrEqual(0.03);
});

test('the list holds at least 8,000 names', () => {
  console.log(`${names.size} names, ${namesText.length} letters`);
  expect(names.size).toBeGreaterThanOrEqual(8_000);
  expect(names.lookup('Viagra')?.generics).toEqual(['sildenafil']);
  expect(names.lookup('CO-CODAMOL')?.generics).toEqual(['codeine', 'paracetamol']);
  expect(names.lookup('Dépakine')?.generics).toEqual(['valproic acid']);
});

test('no name of the list is searched as, or answered with, another medicine', () => {
  const wrong: string[] = [];
  for (const name of listed) {
    const { correction, hits } = ask(name);
    if (correction.kind !== 'none') wrong.push(`${name}: ${JSON.stringify(correction)}`);
    const medicine = names.lookup(name);
    const own = medicine && pageOfListed(medicine, vocabulary);
    for (const { doc } of hits) {
      const isOwn = own !== undefined && index.docs[own]?.doc === doc;
      const isPart = medicine?.generics.some(
        (part) => vocabulary.generics.get(plainText(part)) === data.docs.indexOf(doc),
      );
      if (doc.kind === 'Medicine' && !isOwn && !isNamedBy(name, doc) && !isPart)
        wrong.push(`${name}: ${doc.title}`);
    }
  }
  console.log(`${listed.length} names, ${wrong.length} of them taken for another medicine`);
  expect(wrong).toEqual([]);
});

test('a mistyped name of a medicine without a page is never searched as one that has a page', () => {
  const random = seeded(7);
  const wrong: string[] = [];
  let all = 0;
  for (const name of names.words) {
    const medicine = names.lookup(name);
    const hasPage = medicine && pageOfListed(medicine, vocabulary) !== undefined;
    const isWord = names.ordinary.has(name) || index.byName.has(name);
    if (name.length < 5 || hasPage || isWord || random() > 0.25) continue;
    const make = Object.values(ERRORS)[Math.floor(random() * 4)];
    const typed = make?.(name, Math.floor(random() * name.length), random) ?? name;
    if (names.lookup(typed)) continue;
    all++;
    const { correction, hits } = ask(typed);
    const searched = correction.kind === 'corrected' ? correction.query : name;
    const isAnother = searched !== name && names.lookup(searched);
    // A page may name it all the same: one of several in its title, or a brand of two medicines.
    const shows =
      correction.kind !== 'ask' &&
      hits.some(({ doc }) => doc.kind === 'Medicine' && !isNamedBy(name, doc));
    if (isAnother || shows) wrong.push(`${name}: ${typed}`);
  }
  console.log(
    `${all} mistyped names of other medicines, ${wrong.length} searched as one of the site`,
  );
  expect(all).toBeGreaterThan(2_000);
  expect(wrong).toEqual([]);
});

test('without the list, a medicine is asked about and never searched by itself', () => {
  const { correction } = answerQuery('levetriacetam', index, vocabulary, {});
  expect(correction.kind).toBe('ask');
});

for (const [query, name, classUrl] of [
  ['Plavix', 'plavix', undefined],
  ['viagra', 'viagra', undefined],
  ['olanzapin', undefined, undefined],
  ['Seropram 20', undefined, undefined],
  ['tranylcypromine and jerks', 'tranylcypromine', '/causes/antidepressants/'],
  ['Zolpidem', 'zolpidem', '/causes/drug-withdrawal/'],
] as const) {
  test(`“${query}” ${name ? 'has no page, and its class leads on' : 'is a name of a medicine here'}`, () => {
    const { noPage, hits } = ask(query);
    expect(noPage.map(({ medicine }) => medicine.name)).toEqual(name ? [name] : []);
    if (classUrl) expect(hits[0]?.doc.url).toBe(classUrl);
    if (name) expect(hits.filter(({ doc }) => doc.kind === 'Medicine')).toEqual([]);
  });
}

test('no word that the pages use, and no everyday word, is taken for a misspelled name', () => {
  const text = contentPages().map(({ source }) => textOf(bodyOf(source)));
  const everyday =
    'husband wife daughter son boyfriend coffee phone kitchen bath school office dog cat ' +
    'scared cry hurt past lost died fell tics gets less most cost task file nine heat tight';
  const words = new Set([...text, everyday].flatMap((body) => plainText(body).split(' ')));
  expect(words.size).toBeGreaterThan(3_000);
  const changed = [...words].filter((word) => correct(word, vocabulary).kind !== 'none');
  expect(changed).toEqual([]);
});

test('where two medicines are equally near, the reader is asked', () => {
  const doc = (title: string) => ({ url: `/medications/${title}/`, title, kind: 'Medicine' });
  const two = dataOfNames([doc('Zolpidex'), doc('Zolpidax')]);
  const list = readMedicineNames('');
  expect(correct('zolpidix', vocabularyOf(two, indexDocs(two)), list)).toEqual({
    kind: 'ask',
    queries: ['zolpidex', 'zolpidax'],
    certain: true,
  });
});

test('a query of several words is corrected word by word', () => {
  expect(correct('clonazepan and levetiracetan', vocabulary, names)).toEqual({
    kind: 'corrected',
    query: 'clonazepam and levetiracetam',
  });
});

test('a nearest word is never a medicine', () => {
  const own = new Set(medicines.flatMap((doc) => [doc.title, ...(doc.names ?? [])].map(plainText)));
  for (const query of ['celebrx', 'trazodon', 'valtrexx', 'keppr', 'qqqqq', 'jerck chiken']) {
    for (const term of nearestTerms(query, vocabulary)) expect(own.has(term), term).toBe(false);
  }
});

test('a letter doubled or two swapped count less than two wrong letters', () => {
  expect(changes('keppra', 'keepra')).toBeLessThan(1);
  expect(changes('keppra', 'kepra')).toBe(0.5);
  expect(changes('clonazepam', 'colnazepam')).toBe(0.9);
});

test('the cheap first look at two words never hides a near one', () => {
  const random = seeded(3);
  const words = names.words.filter(() => random() < 0.02);
  for (const word of words) {
    for (const make of Object.values(ERRORS)) {
      const typed = make(word, Math.floor(random() * word.length), random);
      const steps = Math.ceil(changes(typed, word));
      expect(mayBeWithin(word, typed, Math.max(1, steps)), `${word} ${typed}`).toBe(true);
    }
  }
});

test('the beginning of a name finds it', () => {
  for (const [begun, url] of [
    ['levetirac', '/medications/levetiracetam/'],
    ['electroenceph', '/tests/eeg/'],
    ['hyperekp', '/types/hyperekplexia/'],
  ] as const)
    expect(first(begun), begun).toBe(url);
});

const ALL_JUDGED = [...JUDGED, ...JUDGED_LATER, ...TUNED, ...HELD_BACK];

test('a search that names no medicine shows none', () => {
  const named = /dysport|abilify|haldol|tylenol|botox|zispin|tofranil|5 htp/i;
  const about = ALL_JUDGED.filter(
    ({ query, pages, ok }) =>
      !named.test(query) && ![...pages, ...ok].some((url) => url.startsWith('/medications/')),
  );
  const wrong = about.flatMap(({ query }) =>
    ask(query)
      .hits.filter(({ doc }) => doc.kind === 'Medicine')
      .map(({ doc }) => `${query}: ${doc.title}`),
  );
  expect(about.length).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});

test('what the site is not about finds nothing', () => {
  const others = ALL_JUDGED.filter(({ pages }) => pages.length === 0);
  const answered = others.filter(({ query }) => ask(query).hits.length > 0);
  console.log(answered.map(({ query }) => `${query}: ${first(query)}`).join('\n'));
  expect(others.length).toBeGreaterThanOrEqual(12);
  expect(answered.length / others.length).toBeLessThanOrEqual(0.1);
});

test('hostile input is read as words', () => {
  for (const text of [
    '<img src=x onerror=1>',
    'x'.repeat(200),
    '\u0000\u202e',
    '😀😀',
    '"; DROP',
    '‮abc',
    '"""',
    '. . .',
  ]) {
    expect(() => ask(text)).not.toThrow();
    expect(wordsIn(text).every((word) => /^[\p{L}\p{N}.]*$/u.test(word.text))).toBe(true);
  }
});

test('what is asked of a medicine leads to a section that its page has', () => {
  const asked = {
    'overdose of': 'too-much',
    'missed dose of': 'missed-dose',
    'dosage of': 'how-it-works',
    'pregnant on': 'pregnancy',
    'driving on': 'driving-and-alcohol',
    'interactions of': 'clashes',
    'side effects of': 'side-effects',
    stopping: 'if-you-do-not-take-it',
  };
  const wrong: string[] = [];
  for (const { url, title } of medicines) {
    const html = readFileSync(join(DIST, url, 'index.html'), 'utf8');
    for (const [question, id] of Object.entries(asked)) {
      const [hit] = ask(`${question} ${title}`).hits;
      const isThere = html.includes(`<h2 id="${id}"`);
      const anchor = hit?.section && anchorOf(hit.section);
      if (hit?.doc.url !== url || (isThere && anchor !== id))
        wrong.push(`${question} ${title} → ${hit?.doc.url}#${anchor}`);
      if (anchor && !html.includes(`id="${anchor}"`)) wrong.push(`${url} has no #${anchor}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('several medicines lead to the check of a list', () => {
  for (const query of ['tramadol and sertraline', 'ibuprofen with lithium']) {
    const urls = ask(query).hits.map(({ doc }) => doc.url);
    expect(urls.slice(0, 3), query).toContain('/medications/check/');
  }
});
