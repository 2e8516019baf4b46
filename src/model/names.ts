import type { Entity, Page } from './library.ts';

/** Every correct name of a page: what readers may be shown. Misspellings are not among them. */
export function namesOf(entry: Entity | Page): string[] {
  const names = [entry.data.title, ...entry.data.alsoCalled];
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
