import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../../tests/support/site.ts';
import queries from './judged/queries.json' with { type: 'json' };
import queries2 from './judged/queries-2.json' with { type: 'json' };
import real from './judged/real-queries.json' with { type: 'json' };

/** A query that people type, with the pages that answer it. */
export interface Judged {
  readonly query: string;
  readonly class: string;
  /** Any of them is right; none for what this site is not about. */
  readonly pages: readonly string[];
  /** Pages that are no fault among the first three. */
  readonly ok: readonly string[];
}

interface Row {
  readonly query: string;
  readonly class: string;
  readonly expect: readonly string[];
  readonly ok?: readonly string[];
}

/** Where a judge guessed another address than the page has. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  'cause/alzheimers': ['/causes/alzheimers-disease/'],
  'cause/coeliac-disease': ['/causes/celiac-disease/'],
  'cause/medicines': ['/medications/', '/clinicians/medicines/', '/types/drug-induced/'],
  'faq/children': ['/faq/about-jerks/#children', '/living/babies-and-children/'],
  'faq/driving': ['/living/driving/', '/faq/everyday-life/#driving'],
  'faq/emergency': ['/symptoms/when-to-get-help/', '/causes/serotonin-syndrome/'],
  'faq/hiccups': ['/faq/about-jerks/#hiccups'],
  'faq/what-is-myoclonus': ['/symptoms/', '/'],
  // Three pages here for what an EEG can show.
  'test/eeg': ['/tests/eeg/', '/tests/eeg-emg-recording/', '/tests/readiness-potential/'],
  'test/ssep': ['/tests/evoked-potentials/'],
  // One page a cause here, where the judge expected one page for the group.
  'type/progressive-myoclonus-epilepsy': [
    '/types/progressive-myoclonus-epilepsy/',
    '/causes/merrf/',
    '/causes/storage-disorders/',
  ],
  'type/peripheral': ['/types/peripheral/', '/types/hemifacial-spasm/'],
  'treatment/vagus-nerve-stimulation': ['/treatments/vagus-nerve-stimulation/'],
};

const FOLDERS: Readonly<Record<string, string>> = {
  type: 'types',
  cause: 'causes',
  test: 'tests',
  treatment: 'treatments',
  medication: 'medications',
};

const pagesFor = (guess: string): readonly string[] => {
  const [kind = '', slug = ''] = guess.split('/');
  return OURS[guess] ?? [`/${FOLDERS[kind] ?? kind}/${slug}/`];
};

interface NamedMedicine {
  readonly page: string;
  readonly title: string;
  readonly alsoCalled: readonly string[];
  readonly genericNames: { readonly us: string; readonly international: string };
  readonly brands: readonly { readonly names: readonly string[] }[];
  readonly cause?: string;
  readonly treatment?: string;
}

const medicines = (
  JSON.parse(readFileSync(join(DIST, 'data/medications.json'), 'utf8')) as {
    items: readonly NamedMedicine[];
  }
).items.map((item) => ({
  page: new URL(item.page).pathname,
  names: [
    item.title,
    item.genericNames.us,
    item.genericNames.international,
    ...item.alsoCalled,
    ...item.brands.flatMap(({ names }) => names),
  ].map((name) => name.toLowerCase()),
  classes: [`/causes/${item.cause}/`, `/treatments/${item.treatment}/`],
}));

/**
 * When a query was judged, its medicine may have had no page, so that the page on its class was
 * right: its own page, made since, is right as well.
 */
const pagesSince = (query: string, expect: readonly string[]): string[] =>
  medicines
    .filter(
      ({ names, classes }) =>
        names.some((name) => ` ${query.toLowerCase()} `.includes(` ${name} `)) &&
        classes.some((url) => expect.includes(url)),
    )
    .map(({ page }) => page);

/** Paths alone: a result may be a section of the page. */
const judged = ({ query, class: kind, expect, ok = [] }: Row): Judged => ({
  query,
  class: kind,
  pages: [...expect, ...pagesSince(query, expect)].map((url) => url.split('#')[0] ?? url),
  ok,
});

/** Forty queries that were judged first. */
export const JUDGED: readonly Judged[] = (queries as Row[]).map((row) =>
  judged({ ...row, expect: row.expect.flatMap(pagesFor) }),
);

/** Eighty-eight that were judged before search was built as it is. */
export const JUDGED_LATER: readonly Judged[] = (queries2 as Row[]).map(judged);

/** Half of the queries of real use, by the letters of each: one is for tuning, one only measures. */
const isHeldBack = ({ query }: Judged): boolean =>
  [...query].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 2 === 1;
const ofRealUse = (real as Row[]).map(judged);

/**
 * Worded after titles, questions and posts on forums, question pages and leaflets, and judged before
 * any of them was searched: judged/README.md says where.
 */
export const TUNED: readonly Judged[] = ofRealUse.filter((query) => !isHeldBack(query));
export const HELD_BACK: readonly Judged[] = ofRealUse.filter(isHeldBack);
