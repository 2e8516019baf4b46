import type { SIGN_LEVELS } from '../../model/sign-ways.ts';

/** How a sign meets a search: `now` asks the reader to act, `also` to read this too. */
export const TIERS = ['now', 'also'] as const;
export type Tier = (typeof TIERS)[number];

/** What search needs of a sign; `/triage.json` holds them in the order of the lists. */
export interface PinnedSign {
  readonly id: string;
  readonly bold: string;
  readonly rest: string;
  readonly level: (typeof SIGN_LEVELS)[number];
  readonly act: string;
  /** The page of all signs, and pages to read next. */
  readonly links: readonly { readonly href: string; readonly title: string }[];
  readonly phrases: { readonly [T in Tier]: readonly string[] };
}

/** Advice above the results of a search. */
export interface Pinned<S extends PinnedSign = PinnedSign> {
  readonly sign: S;
  readonly tier: Tier;
}

/** More would push the results off a phone; the page of all signs is one link away. */
export const MAX_PINNED = 2;
/** Words that may stand between two words of a phrase: `face [is] drooping`. */
const MAX_GAP = 3;

/** Words of a search: lower case, without accents, apostrophes and signs. */
export const queryWords = (query: string): string[] =>
  query
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/\b(?:cannot|can not|couldnt)\b/g, 'cant')
    .replace(/\b(?:will not|would not|wouldnt)\b/g, 'wont')
    .match(/[a-z0-9]+/g) ?? [];

/** Numbers as people write them in words; `an` is for "an hour". */
const NUMBERS = new Set(
  'two three four five six seven eight nine ten fifteen twenty thirty forty an half'.split(' '),
);

/** True when a word is one of `a|b*|#`. */
const isWord = (word: string, pattern: string): boolean =>
  pattern
    .split('|')
    .some((one) =>
      one === '#'
        ? /^\d+$/.test(word) || NUMBERS.has(word)
        : one.endsWith('*')
          ? word.startsWith(one.slice(0, -1))
          : word === one,
    );

/** True when the words follow one another in the query, with few others between them. */
function follow(words: readonly string[], patterns: readonly string[], from = 0): boolean {
  const [first, ...rest] = patterns;
  if (first === undefined) return true;
  const last = from === 0 ? words.length : Math.min(words.length, from + MAX_GAP + 1);
  for (let at = from; at < last; at++) {
    if (isWord(words[at] ?? '', first) && follow(words, rest, at + 1)) return true;
  }
  return false;
}

/** True when the query says what the phrase says, and nothing that the phrase rules out. */
export function says(words: readonly string[], phrase: string): boolean {
  const terms = phrase.split(' ');
  const unwanted = terms.filter((term) => term.startsWith('-')).map((term) => term.slice(1));
  return (
    !words.some((word) => unwanted.some((pattern) => isWord(word, pattern))) &&
    follow(
      words,
      terms.filter((term) => !term.startsWith('-')),
    )
  );
}

/**
 * Advice to pin above the results, from the words as they were typed and before any ranking: the
 * most pressing first. It never hides a result.
 */
export function pinnedFor<S extends PinnedSign>(query: string, signs: readonly S[]): Pinned<S>[] {
  const words = queryWords(query);
  return TIERS.flatMap((tier) =>
    signs
      .filter(({ phrases }) => phrases[tier].some((phrase) => says(words, phrase)))
      .map((sign) => ({ sign, tier })),
  )
    .filter(({ sign }, at, all) => all.findIndex((other) => other.sign === sign) === at)
    .slice(0, MAX_PINNED);
}
