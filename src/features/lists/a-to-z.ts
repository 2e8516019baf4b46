import { KINDS, type Entity, type Kind, type Library, type Page } from '../../model/library.ts';
import { urlOf } from '../../model/relations.ts';
import { spellingOf } from './spelling.ts';
import { namesOf } from '../../model/names.ts';

export interface IndexName {
  /** A title, another name, a brand name, a code or words that readers use. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly kind: Kind | 'pages';
}

/** All names of all pages, and the words readers use for them, but for misspellings. */
export function indexNames(library: Library): IndexName[] {
  const { raw } = library;
  const isSpelledRight = spellingOf(library);
  return [
    ...KINDS.flatMap((kind): Entity[] => raw[kind]),
    ...raw.pages.filter((page) => page.id !== '404' && page.id !== 'index'),
  ].flatMap((entry: Entity | Page) => {
    const names = namesOf(entry);
    const known = new Set(names.map((name) => name.toLowerCase()));
    const aliases = entry.data.aliases.filter(
      (alias) => !known.has(alias.toLowerCase()) && isSpelledRight(alias),
    );
    return [...names, ...aliases].map((name) => ({
      name,
      title: entry.data.title,
      url: urlOf(entry),
      kind: entry.collection,
    }));
  });
}
