import { FOREIGN_NAMES, FOREIGN_SIGNS } from '../concepts/foreign.ts';
import { SIGNS } from '../concepts/signs.ts';
import type { Library } from '../../../model/library.ts';
import {
  codeKey,
  type SearchCodes,
  type SearchData,
  type SearchDoc,
} from '../query/search-data.ts';
import { telling } from '../query/words.ts';
import { confusableWords } from './confusable.ts';
import { searchDrafts, searchedEntries, withAliases, type Draft } from './drafts.ts';
import { listed } from './listed.ts';

/** What the first file of search holds. */
export function searchData(library: Library): SearchData {
  const drafts = searchDrafts(library);
  const numberOf = new Map(drafts.map(({ doc }, i) => [doc.url, i]));
  const lists: string[][] = [];
  const headingsOf = ({ headings }: Draft): Pick<SearchDoc, 'headings'> => {
    if (headings.length === 0) return {};
    const known = lists.findIndex((list) => list.join('\n') === headings.join('\n'));
    return { headings: known >= 0 ? known : lists.push([...headings]) - 1 };
  };
  const classesOf = ({ classes }: Draft): Pick<SearchDoc, 'classes'> => {
    const numbers = classes.flatMap((url) => numberOf.get(url) ?? []);
    return numbers.length > 0 ? { classes: numbers } : {};
  };
  const docOf = withAliases(drafts);
  const docs = drafts.map((draft) => ({
    ...docOf(draft),
    ...headingsOf(draft),
    ...classesOf(draft),
  }));
  return {
    docs,
    headings: lists,
    signs: mapped(SIGNS),
    foreign: mapped(FOREIGN_SIGNS),
    foreignNames: Object.entries(FOREIGN_NAMES).flatMap(([url, names]) => {
      const doc = numberOf.get(url);
      return doc === undefined ? [] : listed(names).map((name) => [telling(name), doc] as const);
    }),
    words: confusableWords(searchedEntries(library.raw), docs),
  };
}

const mapped = (table: Readonly<Partial<Record<string, string>>>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(table).map(([sign, phrases]) => [
      sign,
      [...new Set(listed(phrases).map(telling))].filter(Boolean),
    ]),
  );

/** Where each code leads. */
export function searchCodes(library: Library): SearchCodes {
  const found = new Map<string, { doc: number; rank: number }[]>();
  for (const [doc, { codes }] of searchDrafts(library).entries()) {
    for (const { code, exact, main } of codes) {
      const key = codeKey(code);
      const rank = main ? 0 : exact ? 1 : 2;
      found.set(key, [...(found.get(key) ?? []), { doc, rank }]);
    }
  }
  return Object.fromEntries(
    [...found].map(([key, owners]) => [
      key,
      [...new Set(owners.toSorted((a, b) => a.rank - b.rank).map(({ doc }) => doc))],
    ]),
  );
}
