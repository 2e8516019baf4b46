import type { SearchData } from './search-data.ts';
import { telling } from './words.ts';

/** A page as search knows it; the file of all of them is loaded when search is opened. */
export interface SearchPage {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** Names that may be shown: other names, brand names, codes. */
  readonly names: readonly string[];
  /** Words that readers type, misspellings among them: never shown, so only `telling()` of each. */
  readonly aliases: readonly string[];
  /** What a medicine does to jerks, in words: `Treats`, `May cause`, `May worsen`. */
  readonly roles?: readonly string[];
}

/** Pages and questions of the first file, by their names alone: for requests of record systems. */
export const pagesOf = ({ docs }: Pick<SearchData, 'docs'>): SearchPage[] =>
  docs
    .filter(({ kind, url }) => kind !== 'Word' && (kind === 'Question' || !url.includes('#')))
    .map(({ url, title, kind, names = [], terms = [] }) => ({
      url,
      title,
      kind,
      names,
      aliases: terms,
    }));

export interface NameHit {
  readonly page: SearchPage;
  /** 1 when all telling words are in the page's names; above 2 when the query is one of them. */
  readonly score: number;
  /** The name that matched, if it may be shown and is not the title. */
  readonly shown?: string;
}

export interface NameIndex {
  readonly pages: readonly Indexed[];
  /** How telling a word is: rare words more than common ones. */
  readonly weight: (key: string) => number;
  /** Keys of all words that occur in names. */
  readonly keys: ReadonlySet<string>;
}

interface Indexed {
  readonly page: SearchPage;
  readonly names: readonly {
    readonly text: string;
    readonly telling: string;
    readonly keys: ReadonlySet<string>;
    readonly visible: boolean;
  }[];
  readonly keys: ReadonlySet<string>;
}

const EXACT = 2;
const HELD = 0.4;
/** A reader who names a medicine wants to read about it, whatever else the query says. */
const HELD_MEDICINE = 0.8;

export function nameIndex(pages: readonly SearchPage[]): NameIndex {
  const indexed = pages.map((page): Indexed => {
    const name = (text: string, words: string, visible: boolean) => ({
      text,
      telling: words,
      visible,
      keys: new Set(words.split(' ')),
    });
    const names = [
      ...[page.title, ...page.names].map((text) => name(text, telling(text), true)),
      ...page.aliases.map((words) => name('', words, false)),
    ];
    return { page, names, keys: new Set(names.flatMap(({ keys }) => [...keys])) };
  });
  const count = new Map<string, number>();
  for (const { keys } of indexed) for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  return {
    pages: indexed,
    keys: new Set(count.keys()),
    weight: (key) => Math.log(1 + pages.length / (count.get(key) ?? 0.5)),
  };
}

/** Pages whose names share words with the query, best first. A name that is the query comes first. */
export function findNames(index: NameIndex, query: string): NameHit[] {
  const words = telling(query);
  const keys = [...new Set(words.split(' ').filter(Boolean))];
  const total = keys.reduce((sum, key) => sum + index.weight(key), 0);
  if (total === 0) return [];
  return index.pages
    .map((entry) => hitOf(entry, index, { telling: words, keys, total }))
    .filter((hit): hit is NameHit => hit !== undefined)
    .sort((a, b) => b.score - a.score || a.page.title.localeCompare(b.page.title, 'en'));
}

function hitOf(
  { page, names, keys: all }: Indexed,
  index: NameIndex,
  query: { telling: string; keys: readonly string[]; total: number },
): NameHit | undefined {
  const sum = (keys: Iterable<string>) => [...keys].reduce((n, key) => n + index.weight(key), 0);
  const covered = sum(query.keys.filter((key) => all.has(key))) / query.total;
  if (covered === 0) return undefined;
  let best = 0;
  let shown: string | undefined;
  let exact = 0;
  let held = 0;
  for (const [i, name] of names.entries()) {
    const both = sum(query.keys.filter((key) => name.keys.has(key)));
    const whole = both / sum(name.keys);
    const fit = both === 0 ? 0 : (both / query.total) * Math.sqrt(whole);
    // The query holds a whole name and more words: `sodium oxybate myoclonus`.
    if (name.visible && whole === 1)
      held = Math.max(held, (both / query.total) * (i === 0 ? 1 : 0.8));
    if (name.telling === query.telling) {
      // The title itself beats another name, which beats an alias.
      exact = Math.max(exact, EXACT + (i === 0 ? 0.3 : name.visible ? 0.2 : 0.1));
    }
    if (fit > best) {
      best = fit;
      shown = name.visible && i > 0 ? name.text : undefined;
    }
  }
  const heldWeight = page.kind === 'Medicine' ? HELD_MEDICINE : HELD;
  const score = (exact || heldWeight * held) + 0.5 * covered + 0.5 * best;
  return shown === undefined ? { page, score } : { page, score, shown };
}
