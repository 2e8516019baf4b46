import { distance } from 'fastest-levenshtein';
import { keyOfWord, plainText, wordsIn } from './words.ts';

/** What corrections are made from. */
export interface Vocabulary {
  /** Keys of words that need no correction. */
  readonly known: ReadonlySet<string>;
  /** Words to correct to, as they are written: the words of names. */
  readonly words: readonly string[];
  /** Which page a medicine's name belongs to; only for words that are names of medicines. */
  readonly medicineOf: ReadonlyMap<string, string>;
}

export type Correction =
  /** Every word is known, or nothing near enough was found. */
  | { readonly kind: 'none' }
  /** One reading only: it may be searched for, and is shown as a correction. */
  | { readonly kind: 'corrected'; readonly query: string }
  /** A medicine may be another one: the reader must choose. */
  | { readonly kind: 'ask'; readonly queries: readonly string[] };

/** Most changes of a letter over which a word of some length is corrected to a name of a medicine. */
const reach = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3);
/** The same for all other words: those are mostly typed right, and have many right neighbors. */
const reachOfCommon = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Letters that follow themselves count once: `keppra` and `kepra` are one word to shaky hands. */
const undouble = (word: string): string => word.replace(/(.)\1+/g, '$1');

const swapped = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return (
    at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
};

/** Changes between two words; two letters swapped, or one doubled, are a single small change. */
export function changes(a: string, b: string): number {
  if (a === b) return 0;
  if (undouble(a) === undouble(b)) return 0.5;
  return swapped(a, b) ? 0.9 : distance(a, b);
}

/** The nearest words, all at the same smallest number of changes. */
function nearest(word: string, vocabulary: Vocabulary): string[] {
  let best = reach(word.length) + 0.01;
  let found: string[] = [];
  for (const candidate of vocabulary.words) {
    if (Math.abs(candidate.length - word.length) > best + 2) continue;
    const isMedicine = vocabulary.medicineOf.has(candidate);
    // Where words are equally near, a medicine is likelier meant than a common word.
    const steps = changes(word, candidate) - (isMedicine ? 0.2 : 0);
    if (steps > best || (!isMedicine && steps > reachOfCommon(word.length))) continue;
    if (steps < best - 1e-9) found = [];
    best = steps;
    found.push(candidate);
  }
  return found;
}

/**
 * Corrects a query word by word. A word that is known is never changed, so a medicine is never
 * swapped for another.
 */
export function correct(query: string, vocabulary: Vocabulary): Correction {
  const telling = new Set(wordsIn(query).map((word) => word.text));
  let readings: string[][] = [[]];
  let changed = false;
  let swaps = false;
  for (const word of plainText(query).split(' ').filter(Boolean)) {
    const fine = !telling.has(word) || /\d/.test(word) || vocabulary.known.has(keyOfWord(word));
    const near = fine ? [] : nearest(word, vocabulary);
    if (near.length === 0) {
      readings = readings.map((reading) => [...reading, word]);
      continue;
    }
    changed = true;
    const medicines = near.filter((candidate) => vocabulary.medicineOf.has(candidate));
    const pages = new Map(medicines.map((name) => [vocabulary.medicineOf.get(name), name]));
    // Another first letter is often another medicine: Remeron is not Demerol. The reader is asked.
    swaps ||= medicines.some((name) => name[0] !== word[0]);
    const choices = pages.size > 1 ? [...pages.values()] : [medicines[0] ?? near[0] ?? word];
    readings = choices.flatMap((choice) => readings.map((reading) => [...reading, choice]));
  }
  if (!changed) return { kind: 'none' };
  const queries = readings.map((reading) => reading.join(' '));
  const [only] = queries;
  return queries.length === 1 && only !== undefined && !swaps
    ? { kind: 'corrected', query: only }
    : { kind: 'ask', queries: queries.slice(0, 5) };
}

/**
 * The `count` words of names that are nearest to any word of a query that finds nothing. Never a
 * medicine: a medicine that the site does not know is not the one whose name looks alike.
 */
export function nearestTerms(query: string, vocabulary: Vocabulary, count = 3): string[] {
  const words = wordsIn(query).map((word) => word.text);
  return vocabulary.words
    .filter((name) => name.length > 3 && !vocabulary.medicineOf.has(name))
    .map((name) => ({
      name,
      steps: Math.min(
        ...words.map((word) => changes(word, name) / Math.max(word.length, name.length)),
      ),
    }))
    .sort((a, b) => a.steps - b.steps || a.name.localeCompare(b.name, 'en'))
    .slice(0, count)
    .map(({ name }) => name);
}
