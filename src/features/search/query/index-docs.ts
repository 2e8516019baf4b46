import type { SearchData, SearchDoc } from './search-data.ts';
import { plainText, telling } from './words.ts';

/** A name of a doc, ready to be compared. */
export interface IndexedName {
  /** As it may be shown; empty for a term that is never shown. */
  readonly text: string;
  /** The same as `plainText()`. */
  readonly plain: string;
  readonly keys: readonly string[];
  /** The title itself counts more than another name, and that more than a term. */
  readonly rank: 0 | 1 | 2;
}

export interface IndexedDoc {
  readonly doc: SearchDoc;
  readonly names: readonly IndexedName[];
  readonly headings: readonly string[];
  readonly signs: ReadonlySet<string>;
}

/** Where a word stands in a doc: the weight of its fields together. */
export type Postings = ReadonlyMap<string, ReadonlyMap<number, number>>;

export interface SearchIndex {
  readonly docs: readonly IndexedDoc[];
  readonly words: Postings;
  readonly signs: Postings;
  readonly lexicon: Lexicon;
  /** Keys of the words of names: what the beginning of a word may mean. */
  readonly nameKeys: readonly string[];
  /** Docs by the words of a whole name of theirs. */
  readonly byName: ReadonlyMap<string, ReadonlySet<number>>;
}

/** A phrase that means a sign, or a name in another language. */
export interface Phrase {
  readonly keys: readonly string[];
  readonly sign?: string;
  readonly doc?: number;
  readonly foreign: boolean;
}

/** Phrases by each of their words. */
export type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

/** A common thing is likelier meant than a rare one that is told alike. */
const ODDS = { common: 1.2, rare: 0.85 } as const;

/** Weights of the fields of a doc. */
const FIELD = { title: 3, name: 3, term: 3, heading: 0.7, lead: 1 } as const;

/** `Sleep myoclonus (hypnic jerks)` is two names, and `Stroke and sudden jerks` is one of one word. */
function namesInTitle(title: string): string[] {
  const [, before = title, within = ''] = /^(.*?) \((.*)\)/.exec(title) ?? [];
  const bare = before.replace(
    / (and (sudden )?jerks|as a cause|for jerks|and flapping hands)$/,
    '',
  );
  return [...new Set([title, before, bare, ...within.split(/, | and /)])].filter(Boolean);
}

export function indexDocs(data: SearchData): SearchIndex {
  const words = new Map<string, Map<number, number>>();
  const signs = new Map<string, Map<number, number>>();
  const byName = new Map<string, Set<number>>();
  const nameKeys = new Set<string>();
  const add = (
    postings: Map<string, Map<number, number>>,
    key: string,
    doc: number,
    by: number,
  ) => {
    const docs = postings.get(key) ?? new Map<number, number>();
    docs.set(doc, (docs.get(doc) ?? 0) + by);
    postings.set(key, docs);
  };
  const addText = (text: string, doc: number, by: number) => {
    for (const key of new Set(telling(text).split(' '))) if (key) add(words, key, doc, by);
  };
  const docs = data.docs.map((doc, number): IndexedDoc => {
    const titles = doc.kind === 'Question' ? [doc.title] : namesInTitle(doc.title);
    const headings = doc.headings === undefined ? [] : (data.headings[doc.headings] ?? []);
    const name = (text: string, keys: string, rank: IndexedName['rank']): IndexedName => ({
      text,
      plain: plainText(text),
      keys: keys.split(' '),
      rank,
    });
    const names = [
      ...titles.map((text) => name(text, telling(text), 0)),
      ...(doc.names ?? []).map((text) => name(text, telling(text), 1)),
      ...(doc.terms ?? []).map((keys) => name('', keys, 2)),
    ];
    for (const { keys } of names) {
      const whole = keys.join(' ');
      byName.set(whole, (byName.get(whole) ?? new Set()).add(number));
      if (doc.kind !== 'Question') for (const key of keys) nameKeys.add(key);
    }
    addText(doc.title, number, FIELD.title);
    addText((doc.names ?? []).join(' '), number, FIELD.name);
    for (const key of new Set((doc.terms ?? []).join(' ').split(' '))) {
      if (key) add(words, key, number, FIELD.term);
    }
    addText(headings.join(' '), number, FIELD.heading);
    addText(doc.lead ?? '', number, FIELD.lead);
    const ids = (doc.signs ?? '').split(' ').filter(Boolean);
    // The first signs of a doc are those that make it what it is.
    // A doc of many signs is told less by each.
    const share = 1 / (0.88 + ids.length / 40);
    for (const [place, id] of ids.entries())
      add(
        signs,
        id,
        number,
        share * (place < 3 ? 1 : 0.7) * (doc.frequency ? ODDS[doc.frequency] : 1),
      );
    return { doc, names, headings, signs: new Set(ids) };
  });
  return {
    docs,
    words,
    signs,
    lexicon: lexiconOf(data),
    nameKeys: [...nameKeys],
    byName,
  };
}

function lexiconOf(data: SearchData): Lexicon {
  const lexicon = new Map<string, Phrase[]>();
  const add = (phrase: Phrase) => {
    for (const key of new Set(phrase.keys)) lexicon.set(key, [...(lexicon.get(key) ?? []), phrase]);
  };
  for (const [foreign, table] of [
    [false, data.signs],
    [true, data.foreign],
  ] as const) {
    for (const [sign, phrases] of Object.entries(table)) {
      for (const phrase of phrases) add({ keys: phrase.split(' '), sign, foreign });
    }
  }
  for (const [name, doc] of data.foreignNames) add({ keys: name.split(' '), doc, foreign: true });
  return lexicon;
}
