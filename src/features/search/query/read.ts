import type { Phrase, SearchIndex } from './index-docs.ts';
import { ASKED_WHOLE } from '../concepts/signs.ts';
import { codeKey } from './search-data.ts';
import { plainText, wordsIn, type Word } from './words.ts';

/** What a query is about. */
export interface Reading {
  /** The query as `plainText()`. */
  readonly plain: string;
  /** Its telling words, in their order. */
  readonly words: readonly Word[];
  /** Ids of the signs it names, with the places of the words that name them. */
  readonly signs: ReadonlyMap<string, readonly number[]>;
  /** Numbers of docs that it names by a name in another language. */
  readonly named: readonly number[];
  /** Quoted phrases, as they were typed. */
  readonly phrases: readonly string[];
  /** A code, if the query has one: letters and digits only. */
  readonly code: string | undefined;
  /** It is not in English, as far as its words tell. */
  readonly foreign: boolean;
  /** Places of words that neither a name nor a sign nor a text of the first file has. */
  readonly unknown: readonly number[];
}

/** A query that nothing is known of. */
export const NO_READING: Reading = {
  plain: '',
  words: [],
  signs: new Map(),
  named: [],
  phrases: [],
  code: undefined,
  foreign: false,
  unknown: [],
};

/** What record systems add to a term: `Myoclonus (finding)`. */
const SEMANTIC_TAG =
  /\((finding|disorder|procedure|situation|observable entity|substance|product)\)\s*$/i;

/** How many other words may stand between the words of a phrase. */
const GAP = 2;

/** Small words of other languages: two of them tell that a query is not in English. */
const FOREIGN_SMALL = new Set(
  'de la le el los las una por que se mi con du des les und der das ein mit nicht auf ist wenn beim il lo gli nel della di che em os het een van bij ik mijn og att det som ve bir w z na się jak mon ma mes pendant avec pour qui est pas como cuando porque meine mein bei kann ich wie warum cosa perché pourquoi perche при у на не что как во'.split(
    ' ',
  ),
);

/** Codes of classifications: `G25.3`, `HP:0001336`, `N03AE01`, `333.2`, `17450006`. */
const CODE =
  /^(?:[A-TV-Z]\d{1,2}[A-Z0-9]?(?:\.[A-Z0-9]{1,4})?|HP:?\d{5,}|MONDO:?\d{5,}|ORPHA:?\d+|OMIM:?\d+|[A-Z]\d{2}[A-Z]{2}\d{2}|[CD]\d{6}|PS\d{6}|\d{3}\.\d{1,2}|\d{5,})$/i;
/** Looks like a code, and is the name of a thing: vitamin B12, coenzyme Q10. */
const NO_CODE = /^(b12|b6|b1|q10|d3|k2|n20|t3|t4|h1n1)$/i;

const codeIn = (query: string): string | undefined => {
  const found = query.split(/\s+/).find((word) => CODE.test(word) && !NO_CODE.test(word));
  return found && codeKey(found);
};

/** Reads a query into the things it is about. */
export function readQuery(query: string, index: SearchIndex): Reading {
  const phrases = [...query.matchAll(/["“”„«]([^"“”„«»]{3,})["“”»]/g)].map((m) => m[1] ?? '');
  const small = plainText(query)
    .split(' ')
    .filter((word) => FOREIGN_SMALL.has(word)).length;
  const otherScript = /[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}\p{M}\p{C}]/u.test(query);
  const isForeign = otherScript || small >= 2;
  const words = wordsIn(query.replace(SEMANTIC_TAG, ' ')).filter(
    ({ text }) => !isForeign || !FOREIGN_SMALL.has(text),
  );
  const signs = new Map<string, number[]>();
  const named = new Set<number>();
  const taken = new Set<Phrase>();
  let foreignWords = 0;
  const explained = new Set<number>();
  const places = new Map<string, number[]>();
  for (const [place, { key }] of words.entries())
    places.set(key, [...(places.get(key) ?? []), place]);
  // Longer phrases first: “fall asleep” is not a fall.
  const candidates = [...new Set(words.flatMap(({ key }) => index.lexicon.get(key) ?? []))].sort(
    (a, b) => b.keys.length - a.keys.length,
  );
  for (const phrase of candidates) {
    const at = placesOf(phrase.keys, places);
    if (!at || (phrase.keys.length === 1 && at.every((place) => explained.has(place)))) continue;
    taken.add(phrase);
    if (phrase.sign) signs.set(phrase.sign, [...(signs.get(phrase.sign) ?? []), ...at]);
    if (phrase.doc !== undefined) named.add(phrase.doc);
    if (phrase.foreign && !at.every((place) => index.words.has(words[place]?.key ?? ''))) {
      foreignWords += phrase.keys.length;
    }
    if (phrase.keys.length > 1) for (const place of at) explained.add(place);
  }
  const bare = plainText(query);
  for (const [sign, asked] of ASKED_WHOLE)
    if (asked.test(bare) && !signs.has(sign)) signs.set(sign, []);
  const known = new Set([...signs.values()].flat());
  for (const phrase of taken) {
    if (phrase.doc !== undefined)
      for (const at of placesOf(phrase.keys, places) ?? []) known.add(at);
  }
  return {
    plain: bare,
    words,
    signs,
    named: [...named],
    phrases,
    code: codeIn(query),
    foreign: isForeign || foreignWords > 0,
    unknown: [...words.keys()].filter(
      (place) => !known.has(place) && !index.words.has(words[place]?.key ?? ''),
    ),
  };
}

/** Places of the words of a phrase, if all stand near each other. */
function placesOf(
  keys: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): number[] | undefined {
  const found: number[] = [];
  for (const key of keys) {
    const all = places.get(key);
    if (!all) return undefined;
    const last = found.at(-1);
    const near =
      last === undefined
        ? all[0]
        : [...all].sort((a, b) => Math.abs(a - last) - Math.abs(b - last))[0];
    if (near === undefined) return undefined;
    found.push(near);
  }
  const span = Math.max(...found) - Math.min(...found) + 1;
  return span <= keys.length + GAP ? found : undefined;
}
