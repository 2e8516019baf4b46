import type { InfobuttonData, InfobuttonPage } from './data.ts';
import { fitOf, readName, wordsOfName, type Fit, type SentName } from './match.ts';

/** Pages found by a name: those that it surely means, and those that it may mean. */
export interface Named {
  readonly sure: readonly InfobuttonPage[];
  readonly maybe: readonly InfobuttonPage[];
}

interface Name {
  readonly words: readonly string[];
  readonly page: InfobuttonPage;
  /** Not a name of the page itself: a word that people use, or a code that means more. */
  readonly loose?: 'word' | 'code';
}

/** Best first. */
const FITS: readonly Fit[] = ['same', 'qualified', 'start', 'held', 'words'];

/** Most pages shown that may not be meant. */
const MAX_MAYBE = 3;

/** Abbreviations up to this length stand for many things: `MS`, `CBD`, `PCP`. */
const MAX_ABBREVIATION = 3;

const lengthOf = (words: readonly string[]): number => words.join(' ').length;

const read = new WeakMap<InfobuttonData, Name[]>();

/** Every name of every page, and every name of a code for its pages: made once for each file. */
function namesIn(data: InfobuttonData): Name[] {
  const known = read.get(data) ?? namesOf(data);
  read.set(data, known);
  return known;
}

function namesOf({ pages, codes }: InfobuttonData): Name[] {
  const ofPages = pages.flatMap((page): Name[] => [
    ...page.names.map((name) => ({ words: wordsOfName(name), page })),
    ...page.words.map((name) => ({ words: wordsOfName(name), page, loose: 'word' as const })),
  ]);
  const ofCodes = codes.flatMap(({ means, pages: places, partial = [] }): Name[] => {
    const words = wordsOfName(means);
    return places.flatMap((at): Name[] => {
      const page = pages[at];
      if (!page) return [];
      return [partial.includes(at) ? { words, page, loose: 'code' } : { words, page }];
    });
  });
  return [...ofPages, ...ofCodes];
}

/** Whether a name that fits is surely meant. */
function isSure({ words, page, loose }: Name, fit: Fit): boolean {
  if (loose !== undefined) return false;
  const spoken = ['medications', 'tests', 'treatments'].includes(page.collection);
  const short = lengthOf(words) <= MAX_ABBREVIATION;
  if (fit === 'same' || fit === 'qualified') return spoken || !short;
  // `clonazepam 0.5 MG Oral Tablet`, `EEG awake and asleep`; but `stroke volume` is no stroke.
  return fit === 'start' && lengthOf(words) >= MAX_ABBREVIATION && (spoken || words.length > 1);
}

const canBeHeld = ({ words, loose }: Name): boolean => loose !== 'word' && lengthOf(words) > 2;

/** Pages that a name means. Those for what the person was doing come first. */
export function pagesNamed(sent: string, data: InfobuttonData, wanted: readonly string[]): Named {
  const asked: SentName = readName(sent);
  const hits = namesIn(data).flatMap((name) => {
    const fit = fitOf(name.words, asked);
    if (!fit || (fit !== 'same' && !canBeHeld(name))) return [];
    return [{ ...name, fit, sure: isSure(name, fit) }];
  });
  const best = (some: typeof hits): InfobuttonPage[] => {
    const rank = Math.min(...some.map(({ fit }) => FITS.indexOf(fit)));
    const same = some.filter(({ fit }) => FITS.indexOf(fit) === rank);
    const most = Math.max(...same.map(({ words }) => lengthOf(words)));
    const longest = rank < 2 ? same : same.filter(({ words }) => lengthOf(words) === most);
    return [...new Set(longest.map(({ page }) => page))].sort(
      (a, b) => Number(wanted.includes(b.collection)) - Number(wanted.includes(a.collection)),
    );
  };
  const surely = hits.filter(({ sure }) => sure);
  const sure = surely.length > 0 ? best(surely) : [];
  const others = hits.filter(
    ({ sure: certain, page, fit }) => !certain && fit !== 'words' && !sure.includes(page),
  );
  const chance = sure.length > 0 ? [] : hits.filter(({ fit }) => fit === 'words');
  const maybe = [others, chance].find((some) => some.length > 0) ?? [];
  return { sure, maybe: maybe.length > 0 ? best(maybe).slice(0, MAX_MAYBE) : [] };
}
