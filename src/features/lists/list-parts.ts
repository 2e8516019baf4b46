import { indexNames, type IndexName } from './a-to-z.ts';
import type { Faq, Library, Source, Term } from '../../model/library.ts';
import { faqGroup } from '../../model/labels.ts';
import { FAQ_GROUPS } from '../../model/schemas/faqs.ts';

/**
 * The A to Z, the word list, the sources and the questions are too long for one page on a phone, so
 * each is spread over parts: `/search/c/`, `/glossary/c/`, `/sources/c/`, `/faq/everyday-life/`.
 */
export type ListPart =
  | {
      readonly list: 'search';
      readonly part: string;
      readonly title: string;
      readonly items: readonly IndexName[];
    }
  | {
      readonly list: 'glossary';
      readonly part: string;
      readonly title: string;
      readonly items: readonly Term[];
    }
  | {
      readonly list: 'sources';
      readonly part: string;
      readonly title: string;
      readonly items: readonly Source[];
      /** Sources of the same letter that stand on later parts; links to them here still work. */
      readonly later: readonly { readonly source: Source; readonly url: string }[];
    }
  | {
      readonly list: 'faq';
      readonly part: string;
      readonly title: string;
      readonly items: readonly Faq[];
    };

/** `c` for `cortex`, `0` for what begins with a digit. */
export const letterOf = (text: string): string => {
  const first = /[a-z0-9]/i.exec(text)?.[0]?.toLowerCase() ?? '0';
  return /\d/.test(first) ? '0' : first;
};

export const termUrl = (term: { id: string; data: { term: string } }): string =>
  `/glossary/${letterOf(term.data.term)}/#${term.id}`;

/** The source in our own list, which links to the source itself. */
export const sourceEntryUrl = (source: Source): string =>
  `/sources/${letterOf(source.data.title)}/#${source.id}`;

/** The page that lists medicines without a known link. */
export const NO_LINK_PAGE = 'medications';

/** Where it shows an entry. */
export const noLinkUrl = (entry: { id: string }): string => `/${NO_LINK_PAGE}/#no-link-${entry.id}`;

export const faqUrl = (faq: Faq): string => `/faq/${faq.data.group}/#${faq.id}`;

/** Items in the order of their names, under the first letters of these. */
export const byLetter = <E>(
  items: readonly E[],
  name: (item: E) => string,
): [letter: string, items: E[]][] => {
  const sorted = items.toSorted((a, b) => name(a).localeCompare(name(b), 'en'));
  return [...Map.groupBy(sorted, (item) => letterOf(name(item)))].sort(([a], [b]) =>
    a.localeCompare(b),
  );
};

const letterName = (letter: string): string => (letter === '0' ? '0 to 9' : letter.toUpperCase());

/** Most sources of one part: more do not fit the first round trip of a slow phone. */
const MAX_SOURCES = 48;

/** The sources of one letter, in parts: `c`, `c-2`, `c-3`. */
function sourceParts(letter: string, sources: readonly Source[]): ListPart[] {
  const count = Math.ceil(sources.length / MAX_SOURCES);
  const part = (i: number): string => (i === 0 ? letter : `${letter}-${i + 1}`);
  const itemsOf = (i: number): readonly Source[] =>
    sources.slice(i * MAX_SOURCES, (i + 1) * MAX_SOURCES);
  const indexes = Array.from({ length: count }, (_, i) => i);
  return indexes.map((i) => ({
    list: 'sources',
    part: part(i),
    title: `Sources: ${letterName(letter)}${i === 0 ? '' : ` ${i + 1}`}`,
    items: itemsOf(i),
    later:
      i > 0
        ? []
        : indexes.slice(1).flatMap((other) =>
            itemsOf(other).map((source) => ({
              source,
              url: `/sources/${part(other)}/#${source.id}`,
            })),
          ),
  }));
}

export function listParts(library: Library): ListPart[] {
  const { raw } = library;
  return [
    ...byLetter(indexNames(library), (entry) => entry.name).map(([part, items]): ListPart => ({
      list: 'search',
      part,
      title: `A to Z: ${letterName(part)}`,
      items,
    })),
    ...byLetter(raw.glossary, (term) => term.data.term).map(([part, items]): ListPart => ({
      list: 'glossary',
      part,
      title: `Word list: ${letterName(part)}`,
      items,
    })),
    ...byLetter(raw.sources, (source) => source.data.title).flatMap(([letter, sources]) =>
      sourceParts(letter, sources),
    ),
    ...FAQ_GROUPS.map((part): ListPart => ({
      list: 'faq',
      part,
      title: `Questions: ${faqGroup[part]}`,
      items: raw.faqs.filter((faq) => faq.data.group === part),
    })).filter(({ items }) => items.length > 0),
  ];
}
