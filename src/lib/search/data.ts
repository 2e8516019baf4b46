import { namesOf } from '../a-to-z.ts';
import { kindOne, role } from '../labels.ts';
import { KINDS, type Entity, type Library, type Page } from '../library.ts';
import { urlOf } from '../relations.ts';
import { faqUrl } from '../list-parts.ts';
import type { SearchPage } from './names.ts';
import { bareText, keyOfWord, plainText, telling } from './words.ts';

/** The file that the search loads when it is opened. */
export interface SearchData {
  readonly pages: readonly SearchPage[];
  /** Words of the pages that are no names, to correct to. */
  readonly words: readonly string[];
}

/** A word must stand on this many pages to count as a word and not as a slip. */
const ON_PAGES = 8;
const SHORTEST = 5;
/** Codes that are bare numbers: nobody types one by mistake, and the text search finds them. */
const LONG_NUMBER = /^\d{5,}$/;

export function searchData({ raw }: Library): SearchData {
  const entries: (Entity | Page)[] = [
    ...KINDS.flatMap((kind): Entity[] => raw[kind]),
    ...raw.pages.filter((page) => page.id !== '404' && page.id !== 'index'),
  ];
  const pages = entries.map((entry): SearchPage => {
    const [title = entry.data.title, ...all] = namesOf(entry);
    const names = all.filter((name) => !LONG_NUMBER.test(name));
    const page = {
      url: urlOf(entry),
      title,
      kind: kindOne[entry.collection],
      names,
      aliases: keysOfAliases(entry.data.aliases, [title, ...names]),
    };
    return entry.collection === 'medications'
      ? { ...page, roles: [...new Set(entry.data.roles.map((r) => role[r.role]))] }
      : page;
  });
  const faqs = raw.faqs.map((faq): SearchPage => ({
    url: faqUrl(faq),
    title: faq.data.question,
    kind: 'Question',
    names: [],
    aliases: [],
  }));
  const all = [...pages, ...faqs];
  return { pages: all, words: wordsOfPages(entries, all) };
}

/** Aliases as `SearchPage` holds them, each once, without those that a name of the page says too. */
function keysOfAliases(aliases: readonly string[], names: readonly string[]): string[] {
  const known = new Set(names.map(telling));
  return [...new Set(aliases.map(telling))].filter((alias) => !known.has(alias));
}

function wordsOfPages(entries: readonly (Entity | Page)[], pages: readonly SearchPage[]): string[] {
  const named = new Set(
    pages.flatMap((page) =>
      [page.title, ...page.names, ...page.aliases].flatMap((name) => plainText(name).split(' ')),
    ),
  );
  const count = new Map<string, number>();
  for (const entry of entries) {
    for (const word of new Set(plainText(bareText(entry.body ?? '')).split(' '))) {
      if (word.length >= SHORTEST && !/[\d.]/.test(word) && !named.has(word)) {
        count.set(word, (count.get(word) ?? 0) + 1);
      }
    }
  }
  const seen = new Set<string>();
  return [...count]
    .filter(([, n]) => n >= ON_PAGES)
    .map(([word]) => word)
    .sort()
    .filter((word) => {
      const key = keyOfWord(word);
      return seen.has(key) ? false : seen.add(key);
    });
}
