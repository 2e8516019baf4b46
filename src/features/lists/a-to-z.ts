import { KINDS, type Entity, type Kind, type Library, type Page } from '../../model/library.ts';
import { urlOf } from '../../model/relations.ts';
import { spellingOf } from '../../lib/spelling.ts';

export interface IndexName {
  /** A title, another name, a brand name, a code or words that readers use. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly kind: Kind | 'pages';
}

/** Every correct name of a page: what readers may be shown. Misspellings are not among them. */
export function namesOf(entry: Entity | Page): string[] {
  const names = [entry.data.title];
  if (entry.collection !== 'pages') names.push(...entry.data.alsoCalled);
  names.push(...entry.data.codes.map((c) => c.code));
  if (entry.collection === 'medications') {
    const { us, international, other } = entry.data.genericNames;
    names.push(us, international, ...other, ...entry.data.brands.flatMap((b) => b.names));
  }
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
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
