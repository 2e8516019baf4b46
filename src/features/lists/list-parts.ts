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
    ...byLetter(raw.sources, (source) => source.data.title).map(([part, items]): ListPart => ({
      list: 'sources',
      part,
      title: `Sources: ${letterName(part)}`,
      items,
    })),
    ...FAQ_GROUPS.map((part): ListPart => ({
      list: 'faq',
      part,
      title: `Questions: ${faqGroup[part]}`,
      items: raw.faqs.filter((faq) => faq.data.group === part),
    })).filter(({ items }) => items.length > 0),
  ];
}
