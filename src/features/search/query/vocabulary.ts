import type { SearchData } from './names.ts';
import type { Vocabulary } from './correct.ts';
import { keyOfWord, plainText } from './words.ts';

/**
 * Corrections are made only to words of names that may be shown: never to a misspelling, and not to
 * common words, of which any could be meant.
 */
export function vocabularyOf({ pages, words }: SearchData): Vocabulary {
  const known = new Set(words.map(keyOfWord));
  const shown = new Set<string>();
  const medicineOf = new Map<string, string>();
  for (const page of pages) {
    for (const key of page.aliases.flatMap((alias) => alias.split(' '))) known.add(key);
    for (const word of [page.title, ...page.names].flatMap((name) => plainText(name).split(' '))) {
      if (word.length < 3 || /\d/.test(word)) continue;
      known.add(keyOfWord(word));
      shown.add(word);
    }
    if (page.kind !== 'Medicine') continue;
    for (const name of [page.title, ...page.names]) {
      const [only, ...more] = plainText(name).split(' ');
      if (only && more.length === 0 && !/\d/.test(only)) medicineOf.set(only, page.url);
    }
  }
  return { known, words: [...shown], medicineOf };
}
