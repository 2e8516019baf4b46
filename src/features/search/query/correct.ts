import type { ListedMedicine, MedicineNames } from '../../medicines/names/list.ts';
import { changes, listReach, mayBeWithin, medicineReach, wordReach } from './changes.ts';
import type { SearchIndex } from './index-docs.ts';
import type { SearchData } from './search-data.ts';
import { keyOfWord, oneSpelling, plainText, wordsIn } from './words.ts';

/** What corrections are made from. */
export interface Vocabulary {
  /** Keys of words that need no correction. */
  readonly known: ReadonlySet<string>;
  /** Words of names, to correct to. */
  readonly words: readonly string[];
  /** Numbers of the medicine that a word is a name of. */
  readonly medicines: ReadonlyMap<string, number>;
  /** Every word of a medicine's names: none is offered as the nearest word. */
  readonly medicineWords: ReadonlySet<string>;
  /** Numbers of medicines by their generic names. */
  readonly generics: ReadonlyMap<string, number>;
}

export type Correction =
  /** Every word is known, or nothing near enough was found. */
  | { readonly kind: 'none' }
  /** One reading only: it may be searched for, and is shown as a correction. */
  | { readonly kind: 'corrected'; readonly query: string }
  /**
   * A word could be one of several medicines, or one that the site has no page on: the reader must
   * choose. `certain` when all the nearest have pages, which may then be shown side by side.
   */
  | { readonly kind: 'ask'; readonly queries: readonly string[]; readonly certain: boolean };

/** Another medicine this much further off is still near: the reader is asked. */
const MARGIN = 0.7;
const MAX_CHOICES = 4;

export function vocabularyOf(data: SearchData, index: SearchIndex): Vocabulary {
  const known = new Set(data.words.map(keyOfWord));
  for (const key of index.words.keys()) known.add(key);
  for (const key of index.lexicon.keys()) known.add(key);
  const words = new Set<string>();
  const medicines = new Map<string, number>();
  const medicineWords = new Set<string>();
  const generics = new Map<string, number>();
  for (const [number, { doc }] of index.docs.entries()) {
    const names = [doc.title, ...(doc.names ?? [])];
    if (doc.kind !== 'Question') {
      for (const word of names.flatMap((name) => plainText(name).split(' '))) {
        if (word.length > 3 && !/\d/.test(word)) words.add(word);
      }
    }
    if (doc.kind !== 'Medicine') continue;
    for (const name of names.map(plainText)) {
      for (const word of name.split(' ')) medicineWords.add(word);
      generics.set(name, number);
      if (/^\p{L}{4,}$/u.test(name)) medicines.set(name, number);
    }
  }
  return { known, words: [...words], medicines, medicineWords, generics };
}

interface Near {
  readonly word: string;
  readonly steps: number;
  /** What is meant: two names of one medicine are the same. */
  readonly meant: string;
  readonly isMedicine: boolean;
  readonly hasPage: boolean;
}

/** Number of the site's medicine that a listed one is or holds. */
export const pageOfListed = (
  { generics }: ListedMedicine,
  vocabulary: Pick<Vocabulary, 'generics'>,
): number | undefined =>
  generics.map((name) => vocabulary.generics.get(plainText(name))).find((n) => n !== undefined);

function nearWords(word: string, vocabulary: Vocabulary, list: MedicineNames | undefined): Near[] {
  const found: Near[] = [];
  const consider = (candidate: string, reach: number, more: () => Omit<Near, 'word' | 'steps'>) => {
    if (!mayBeWithin(candidate, word, reach)) return;
    const steps = changes(word, candidate);
    if (steps <= reach) found.push({ word: candidate, steps, ...more() });
  };
  const { length } = word;
  for (const candidate of vocabulary.words) {
    const medicine = vocabulary.medicines.get(candidate);
    if (medicine === undefined)
      consider(candidate, wordReach(length), () => ({
        meant: candidate,
        isMedicine: false,
        hasPage: true,
      }));
  }
  for (const [candidate, medicine] of vocabulary.medicines)
    consider(candidate, medicineReach(length), () => ({
      meant: String(medicine),
      isMedicine: true,
      hasPage: true,
    }));
  for (const candidate of list?.words ?? []) {
    if (vocabulary.medicines.has(candidate) || list?.ordinary.has(candidate)) continue;
    consider(candidate, listReach(length), () => {
      const listed = list?.lookup(candidate);
      const page = listed && pageOfListed(listed, vocabulary);
      return {
        meant: page === undefined ? (listed?.generics.join('+') ?? '') || candidate : String(page),
        isMedicine: true,
        hasPage: page !== undefined,
      };
    });
  }
  const best = new Map<string, Near>();
  for (const near of found.sort((a, b) => a.steps - b.steps))
    if (!best.has(near.meant)) best.set(near.meant, near);
  return [...best.values()];
}

/** Choices for one word: none, one that may be searched, or several to ask about. */
function choicesFor(
  word: string,
  vocabulary: Vocabulary,
  list: MedicineNames | undefined,
): { words: readonly string[]; ask: boolean; certain: boolean } | undefined {
  const near = nearWords(word, vocabulary, list);
  const medicines = near.filter(({ isMedicine }) => isMedicine);
  const [plain] = near.filter(({ isMedicine }) => !isMedicine);
  const [medicine] = medicines;
  // Where words are equally near, a medicine is likelier meant than a common word.
  if (plain && (!medicine || plain.steps < medicine.steps - 0.2))
    return { words: [plain.word], ask: false, certain: true };
  if (!medicine) return undefined;
  const rivals = medicines.filter(({ steps }) => steps <= medicine.steps + MARGIN);
  const ask = rivals.length > 1 || !medicine.hasPage || !list;
  return {
    words: (ask ? rivals : [medicine]).slice(0, MAX_CHOICES).map((rival) => rival.word),
    ask,
    certain: list !== undefined && rivals.every(({ hasPage }) => hasPage),
  };
}

/**
 * Corrects a query word by word. A word that is known is never changed, and neither is any name of
 * the list of all medicines, so a medicine is never swapped for another.
 */
export function correct(query: string, vocabulary: Vocabulary, list?: MedicineNames): Correction {
  const telling = new Set(wordsIn(query).map((word) => word.text));
  const listed = namesListed(query, list);
  let readings: string[][] = [[]];
  let changed = false;
  let ask = false;
  let certain = true;
  for (const word of plainText(query).split(' ').filter(Boolean)) {
    const fine =
      !telling.has(word) ||
      word.length < 4 ||
      /[^\p{Script=Latin}]/u.test(word) ||
      listed.has(word) ||
      list?.everyday.has(word) ||
      (vocabulary.known.has(keyOfWord(word)) && !isRespelledMedicine(word, vocabulary));
    const choice = fine ? undefined : choicesFor(word, vocabulary, list);
    changed ||= choice !== undefined;
    ask ||= choice?.ask ?? false;
    certain &&= choice?.certain ?? true;
    readings = (choice?.words ?? [word]).flatMap((better) =>
      readings.map((reading) => [...reading, better]),
    );
  }
  if (!changed) return { kind: 'none' };
  const queries = readings.map((reading) => reading.join(' ')).slice(0, MAX_CHOICES);
  const [only = query] = queries;
  return ask ? { kind: 'ask', queries, certain } : { kind: 'corrected', query: only };
}

/**
 * One spelling for `ae` and `e` can make a slip in a medicine's name another known word: `gabaex`,
 * from Gabanex, would be Gabex, which is another medicine.
 */
const isRespelledMedicine = (word: string, { medicines }: Vocabulary): boolean =>
  oneSpelling(word) !== word && [...medicines.keys()].some((name) => changes(word, name) === 1);

/** Words of a query that belong to a name of the list. */
function namesListed(query: string, list: MedicineNames | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words } of listedIn(query, list)) for (const word of words) found.add(word);
  return found;
}

/** Medicines of the list that a query names; of names within each other the longest. */
export function listedIn(
  query: string,
  list: MedicineNames | undefined,
): { medicine: ListedMedicine; words: readonly string[] }[] {
  if (!list) return [];
  const words = plainText(query).replaceAll('.', ' ').split(' ').filter(Boolean);
  const found: { medicine: ListedMedicine; words: readonly string[] }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(list.longest, words.length - at); length > 0; length -= 1) {
      const part = words.slice(at, at + length);
      const medicine = list.lookup(part.join(' '));
      if (!medicine) continue;
      found.push({ medicine, words: part });
      at += length - 1;
      break;
    }
  }
  return found;
}

/**
 * The `count` words of names that are nearest to a query that finds nothing. Never a medicine: one
 * that the site does not know is not the one whose name looks alike.
 */
export function nearestTerms(query: string, vocabulary: Vocabulary, count = 3): string[] {
  const words = wordsIn(query)
    .map((word) => word.text)
    .filter((word) => word.length > 3);
  if (words.length === 0) return [];
  return vocabulary.words
    .filter((name) => !vocabulary.medicineWords.has(name))
    .map((name) => ({
      name,
      steps: Math.min(
        ...words.map((word) => changes(word, name) / Math.max(word.length, name.length)),
      ),
    }))
    .filter(({ steps }) => steps <= MAX_FAR)
    .sort((a, b) => a.steps - b.steps || a.name.localeCompare(b.name, 'en'))
    .slice(0, count)
    .map(({ name }) => name);
}

/** A word that differs in more of its letters is not a near one. */
const MAX_FAR = 0.4;
