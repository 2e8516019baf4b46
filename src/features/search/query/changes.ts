import { distance } from 'fastest-levenshtein';

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
  const steps = distance(a, b);
  if (steps > 2) return steps;
  if (undouble(a) === undouble(b)) return 0.5;
  return swapped(a, b) ? 0.9 : steps;
}

const masks = new Map<string, number>();

/** Which of the 26 letters a word has, as bits. */
function lettersOf(word: string): number {
  let mask = masks.get(word);
  if (mask === undefined) {
    mask = 0;
    for (let i = 0; i < word.length; i += 1) mask |= 1 << (word.charCodeAt(i) % 32);
    masks.set(word, mask);
  }
  return mask;
}

/** Each change of a letter changes at most two of the letters that a word has: a cheap first look. */
export function mayBeWithin(a: string, b: string, reach: number): boolean {
  if (Math.abs(a.length - b.length) > reach + 1) return false;
  let differ = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  while (differ !== 0 && count <= 2 * reach) {
    differ &= differ - 1;
    count += 1;
  }
  return count <= 2 * reach;
}

/** Most changes over which a word of some length is taken for a name of a medicine of the site. */
export const medicineReach = (length: number): number =>
  length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;
/** The same for all other words: those are mostly typed right, and have many right neighbors. */
export const wordReach = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);
/** The same for names of medicines that the site has no page on: there are very many of them. */
export const listReach = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);
