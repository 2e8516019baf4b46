import type { Library } from '../../model/library.ts';
import { namesOf } from '../../model/names.ts';
import { KINDS, type Entity } from '../../model/library.ts';
import { textOf } from '../../model/mdx.ts';
import { oneSpelling, plainText } from '../search/query/words.ts';

/** Words in one form for British and American spelling, singular and plural. */
const words = (text: string): string[] =>
  plainText(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => oneSpelling(word).replace(/s$/, ''));

/**
 * Tells whether all words of a text stand on the pages themselves, in British or American spelling.
 * Aliases for search also hold misspellings, which readers are never shown; this tells them apart
 * without a second list to keep.
 */
export function spellingOf({ raw }: Library): (text: string) => boolean {
  const pages = [...KINDS.flatMap((kind): Entity[] => raw[kind]), ...raw.pages];
  const known = new Set(
    [
      ...pages.flatMap((entry) => [
        ...namesOf(entry),
        entry.data.description,
        textOf(entry.body ?? ''),
      ]),
      ...raw.glossary.flatMap((term) => [
        term.data.term,
        ...term.data.forms,
        textOf(term.body ?? ''),
      ]),
      ...raw.faqs.flatMap((faq) => [faq.data.question, textOf(faq.body ?? '')]),
    ].flatMap(words),
  );
  return (text) => words(text).every((word) => known.has(word));
}
