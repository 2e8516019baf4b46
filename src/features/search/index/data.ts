import { namesOf } from '../../../model/names.ts';
import { kindOne, role } from '../../../model/labels.ts';
import { KINDS, type Entity, type Library, type Page } from '../../../model/library.ts';
import { urlOf } from '../../../model/relations.ts';
import { faqUrl } from '../../lists/list-parts.ts';
import { correct } from '../query/correct.ts';
import type { SearchData, SearchPage } from '../query/names.ts';
import { vocabularyOf } from '../query/vocabulary.ts';
import { bareText, keyOfWord, plainText, telling } from '../query/words.ts';

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
  const words = new Set(entries.flatMap(({ body }) => plainText(bareText(body ?? '')).split(' ')));
  const names = vocabularyOf({ pages, words: [] });
  const byKey = new Map(
    [...words]
      .filter((word) => correct(word, names).kind !== 'none')
      .map((word) => [keyOfWord(word), word] as const),
  );
  return [...byKey.values()].sort();
}
