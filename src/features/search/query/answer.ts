import { classPageOf, type ClassPage } from '../../medicines/names/class-pages.ts';
import type { ListedMedicine, MedicineNames } from '../../medicines/names/list.ts';
import { correct, listedIn, pageOfListed, type Correction, type Vocabulary } from './correct.ts';
import type { SearchIndex } from './index-docs.ts';
import { rankDocs, type Hit } from './rank.ts';
import { readQuery, type Reading } from './read.ts';
import type { SearchCodes, SearchDoc } from './search-data.ts';
import { plainText, wordsIn } from './words.ts';

/** A medicine that is named and has no page here. */
export interface NoPage {
  readonly medicine: ListedMedicine;
  readonly classPage: ClassPage | undefined;
}

/** What the first file, and the list of names where it is loaded, say to a query. */
export interface Answer {
  /** What was searched: as typed, or corrected. */
  readonly query: string;
  readonly correction: Correction;
  readonly reading: Reading;
  readonly hits: readonly Hit[];
  readonly noPage: readonly NoPage[];
  /** The query is a code that the site does not know. */
  readonly unknownCode: boolean;
  /** Nothing on this site fits. */
  readonly nothing: boolean;
  /** A word could be a medicine: the list of names must be asked. */
  readonly needsNames: boolean;
  /** A word looks like a code: the codes must be asked. */
  readonly needsCodes: boolean;
}

/** A code that is part of a known one, or a known one of it, from this many letters. */
const MIN_CODE = 3;
/** Score of a page that a code or a class of medicines leads to, above all that words reach. */
const LED = 100;

export function answerQuery(
  query: string,
  index: SearchIndex,
  vocabulary: Vocabulary,
  options: {
    readonly names?: MedicineNames | undefined;
    readonly codes?: SearchCodes | undefined;
    readonly exactly?: boolean;
  } = {},
): Answer {
  const { names, codes } = options;
  const typed = readQuery(query, index);
  const byCode = typed.code === undefined || !codes ? undefined : docsOfCode(typed.code, codes);
  const corrected: Correction =
    options.exactly || typed.code !== undefined || typed.phrases.length > 0 || typed.foreign
      ? { kind: 'none' }
      : correct(query, vocabulary, names);
  const correction = isFarFetched(corrected, typed, index) ? { kind: 'none' as const } : corrected;
  const base = {
    correction,
    needsNames: !names && mayBeMedicine(typed),
    needsCodes: !codes && typed.code !== undefined,
  };
  if (byCode) {
    const hits = byCode.flatMap((number, place) => hitAt(number, LED - place, index));
    const others = rankDocs(index, withoutCode(typed)).hits;
    return {
      ...base,
      query,
      reading: typed,
      hits: unique([...hits, ...others]),
      noPage: [],
      unknownCode: byCode.length === 0,
      nothing: hits.length + others.length === 0,
      needsNames: false,
    };
  }
  const answers = (queries: readonly string[]): Answer => ({
    ...base,
    query,
    reading: typed,
    // Side by side, so that no one of them is taken for the answer.
    hits: unique(
      sideBySide(
        queries.map((one) => answerOne(one, readQuery(one, index), index, vocabulary, names).hits),
      ),
    ),
    noPage: [],
    unknownCode: false,
    nothing: false,
  });
  const begun = options.exactly ? [] : beginningsOf(typed, index, vocabulary, names);
  if (begun.length > 0) return { ...answers(begun), correction: { kind: 'none' } };
  // None is shown where one of them has no page.
  if (correction.kind === 'ask') return answers(correction.certain ? correction.queries : []);
  const searched = correction.kind === 'corrected' ? correction.query : query;
  const reading = searched === query ? typed : readQuery(searched, index);
  const found = answerOne(searched, reading, index, vocabulary, names);
  const hits = found.hits.filter(({ doc }) => holdsPhrases(doc, typed.phrases));
  return { ...base, ...found, hits, unknownCode: false };
}

/** What stands in quotes must stand in the names or the message of a hit, word by word. */
const holdsPhrases = (doc: SearchDoc, phrases: readonly string[]): boolean => {
  if (phrases.length === 0) return true;
  const text = plainText([doc.title, ...(doc.names ?? []), doc.lead ?? ''].join(' '));
  return phrases.every((phrase) => text.includes(plainText(phrase)));
};

function answerOne(
  query: string,
  reading: Reading,
  index: SearchIndex,
  vocabulary: Vocabulary,
  names: MedicineNames | undefined,
): Pick<Answer, 'query' | 'reading' | 'hits' | 'noPage' | 'nothing'> {
  const noPage: NoPage[] = [];
  const led: Hit[] = [];
  let named = query;
  const telling = wordsIn(query).length;
  // A whole name of a page is that page, even where a word of it is another medicine.
  const whole = index.docs
    .flatMap(({ names: own }) => own.map(({ plain }) => plain))
    .filter((plain) => plain && ` ${reading.plain} `.includes(` ${plain} `));
  const isInName = (part: string) =>
    whole.some((name) => name !== part && ` ${name} `.includes(` ${part} `));
  for (const { medicine, words } of listedIn(query, names)) {
    if (whole.includes(reading.plain) || isInName(words.join(' '))) continue;
    const isWord = words.length === 1 && names?.ordinary.has(medicine.name);
    const known = words.every((word) => index.nameKeys.includes(wordsIn(word)[0]?.key ?? ''));
    if ((isWord && telling > 1) || (known && isNameHere(words, index))) continue;
    const page = pageOfListed(medicine, vocabulary);
    if (page !== undefined) {
      // A brand that the page does not name: the page is that of its substance.
      const title = index.docs[page]?.doc.title ?? '';
      named = named.toLowerCase().replace(words.join(' '), title);
      led.push(
        ...hitAt(page, LED, index).map((hit) => ({ ...hit, shown: capitalized(words.join(' ')) })),
      );
      continue;
    }
    const classPage = classPageOf(medicine.atc);
    noPage.push({ medicine, classPage });
    for (const [place, url] of (classPage?.urls ?? []).entries()) {
      const number = index.docs.findIndex(({ doc }) => doc.url === url);
      led.push(...hitAt(number, LED / 2 - place, index));
    }
  }
  const read = named === query ? reading : readQuery(named, index);
  const ranking = rankDocs(index, read);
  // One medicine is no answer to another, whatever the texts say.
  const own = noPage.length > 0 && ranking.medicines.length === 0;
  const hits = ranking.hits.filter(({ doc }) => !own || doc.kind !== 'Medicine');
  const withSections = led.map((hit) => {
    const same = hits.find(({ doc }) => doc.url === hit.doc.url);
    return same ? { ...same, shown: hit.shown ?? same.shown } : hit;
  });
  const only =
    noPage.length > 0 &&
    telling <= noPage.flatMap(({ medicine }) => medicine.name.split(' ')).length;
  const all = withRelated(
    only ? withSections : unique([...withSections, ...hits]),
    index,
    ranking.medicines.length + noPage.length > 1,
  );
  return {
    query,
    reading: read,
    hits: all,
    noPage,
    nothing: all.length === 0 && noPage.length === 0,
  };
}

/** Where pages that go with a medicine stand at the latest. */
const RELATED_PLACE = 2;
const CHECK = '/medications/check/';

/**
 * Hits, with what the medicine that stands first belongs to: its class says what is not said of it
 * alone. Of several medicines the check tells whether they clash.
 */
function withRelated(hits: readonly Hit[], index: SearchIndex, areSeveral: boolean): Hit[] {
  const [first] = hits;
  const related = areSeveral
    ? [index.docs.findIndex(({ doc }) => doc.url === CHECK)]
    : (first?.doc.classes ?? []);
  const before = hits.slice(0, RELATED_PLACE + 1);
  const last = before.map(({ doc }) => doc.kind).lastIndexOf('Medicine');
  const place = areSeveral ? Math.max(RELATED_PLACE, last + 1) : RELATED_PLACE;
  return unique([
    ...hits.slice(0, place),
    ...related.flatMap((doc) => hitAt(doc, first?.score ?? 0, index)),
    ...hits.slice(place),
  ]);
}

/** Shortest beginning of a word that is taken for the word. */
const MIN_BEGUN = 5;
const MAX_BEGUN = 3;

/** The query with its last word, which nothing is called, made whole in each way that the names allow. */
function beginningsOf(
  { words, unknown, foreign }: Reading,
  index: SearchIndex,
  vocabulary: Vocabulary,
  names: MedicineNames | undefined,
): string[] {
  const last = words.at(-1);
  if (!last || foreign || !unknown.includes(words.length - 1)) return [];
  const { text } = last;
  if (text.length < MIN_BEGUN || names?.lookup(text) || names?.everyday.has(text)) return [];
  const starts = (word: string) => word.startsWith(text) && word !== text;
  // Names of one medicine are one way; a name is taken for a medicine only when the list allows it.
  const medicines = new Map(
    names
      ? [...vocabulary.medicines].filter(([name]) => starts(name)).map(([n, doc]) => [doc, n])
      : [],
  );
  const others = vocabulary.words.filter((word) => !vocabulary.medicines.has(word) && starts(word));
  const before = words.slice(0, -1).map((word) => word.text);
  return [...medicines.values(), ...others.slice(0, 1)]
    .slice(0, MAX_BEGUN)
    .map((word) => [...before, word].join(' '))
    .filter((query) => !rankDocs(index, readQuery(query, index)).nothing);
}

function sideBySide(lists: readonly (readonly Hit[])[]): Hit[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}

/** A medicine without a page, read into a query of several words that is about nothing here. */
const isFarFetched = (correction: Correction, typed: Reading, index: SearchIndex): boolean =>
  correction.kind === 'ask' &&
  !correction.certain &&
  typed.words.length > 1 &&
  rankDocs(index, typed).nothing;

/** The words are a whole name of a doc, so that the index answers. */
const isNameHere = (words: readonly string[], index: SearchIndex): boolean =>
  index.byName.has(
    wordsIn(words.join(' '))
      .map(({ key }) => key)
      .join(' '),
  );

const capitalized = (text: string): string => text.replace(/(^| )\p{L}/gu, (c) => c.toUpperCase());

const hitAt = (number: number, score: number, index: SearchIndex): Hit[] => {
  const entry = index.docs[number];
  return entry ? [{ doc: entry.doc, score }] : [];
};

function unique(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ doc }) => {
    const page = doc.url.split('#')[0] ?? doc.url;
    return seen.has(page) ? false : seen.add(page);
  });
}

/** Words that no name, sign or text of the first file has may be names of medicines. */
const mayBeMedicine = ({ words, unknown, foreign }: Reading): boolean =>
  unknown.some((place) => {
    const text = words[place]?.text ?? '';
    return text.length >= 3 && !/^\d+$/.test(text) && (!foreign || text.length > 4);
  });

function withoutCode(reading: Reading): Reading {
  const words = reading.words.filter(({ text }) => !/\d/.test(text));
  return { ...reading, words, unknown: [] };
}

/** Docs of the very code; else of wider or narrower ones. Never of one that only looks alike. */
function docsOfCode(code: string, codes: SearchCodes): readonly number[] {
  const exact = codes[code];
  if (exact) return exact;
  const keys = Object.keys(codes);
  if (/^\d+$/.test(code)) return [];
  const narrower = keys.filter((key) => code.length >= MIN_CODE && key.startsWith(code));
  const wider = keys
    .filter((key) => key.length >= MIN_CODE && /^[A-Z]\d/.test(key) && code.startsWith(key))
    .sort((a, b) => b.length - a.length)
    .slice(0, 1);
  return [...new Set([...wider, ...narrower].flatMap((key) => codes[key] ?? []))];
}
