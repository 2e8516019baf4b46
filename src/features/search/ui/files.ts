import { vocabularyOf, type Vocabulary } from '../query/correct.ts';
import { indexDocs, type SearchIndex } from '../query/index-docs.ts';
import { unpacked, type PackedSearchData, type SearchCodes } from '../query/search-data.ts';

/** What answers by name, code and meaning. */
export interface FirstFile {
  readonly index: SearchIndex;
  readonly vocabulary: Vocabulary;
}

/**
 * Gives what `load` makes, made once. A load that failed is tried again the next time it is asked.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= load().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** @throws Error when the file cannot be had, or is not what this script was built for. */
export const loadFirstFile = once(async (): Promise<FirstFile> => {
  const response = await fetch('/search-data.json');
  if (!response.ok) throw new Error(`search: ${response.status}`);
  const sent = (await response.json()) as Partial<PackedSearchData> | null;
  if (!sent?.docs || !sent.signs) throw new Error('search: the first file is of another version');
  const data = unpacked(sent as PackedSearchData);
  const index = indexDocs(data);
  return { index, vocabulary: vocabularyOf(data, index) };
});

/** @throws Error when the file cannot be had. */
export const loadCodes = once(async (): Promise<SearchCodes> => {
  const response = await fetch('/search-codes.json');
  if (!response.ok) throw new Error(`search: ${response.status}`);
  return (await response.json()) as SearchCodes;
});

/** Gives `undefined` when a promise has not been kept after some milliseconds, or is broken. */
export const within = <T>(promise: Promise<T>, ms: number): Promise<T | undefined> =>
  Promise.race([
    promise.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms)),
  ]);
