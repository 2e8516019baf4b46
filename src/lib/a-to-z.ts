import { KINDS, type Entity, type Kind, type Library, type Page } from './library.ts';
import { urlOf } from './relations.ts';

export interface IndexName {
  /** A title, another name, a brand name or a code. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly kind: Kind | 'pages';
}

/** Every correct name of a page: what readers may be shown. Misspellings are not among them. */
export function namesOf(entry: Entity | Page): string[] {
  const names = [entry.data.title];
  if (entry.collection !== 'pages') {
    names.push(...entry.data.alsoCalled, ...entry.data.codes.map((c) => c.code));
  }
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

/** All names of all pages under their first letters, digits under `0`. */
export function indexNames(library: Library): { letter: string; names: IndexName[] }[] {
  const entries: (Entity | Page)[] = [
    ...KINDS.flatMap((kind): Entity[] => library.raw[kind]),
    ...library.raw.pages.filter((page) => page.id !== '404' && page.id !== 'index'),
  ];
  const letters = new Map<string, IndexName[]>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const first = /[a-z0-9]/i.exec(name)?.[0]?.toUpperCase() ?? '0';
      const letter = /\d/.test(first) ? '0' : first;
      const names = letters.get(letter) ?? [];
      names.push({ name, title: entry.data.title, url: urlOf(entry), kind: entry.collection });
      letters.set(letter, names);
    }
  }
  return [...letters]
    .map(([letter, names]) => ({
      letter,
      names: names.sort((a, b) => a.name.localeCompare(b.name, 'en')),
    }))
    .sort((a, b) => a.letter.localeCompare(b.letter, 'en'));
}
