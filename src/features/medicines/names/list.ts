import { foldName } from './fold.ts';

/** A medicine that is sold or was, whether the site has a page on it or not. */
export interface ListedMedicine {
  /** The name, as it was found: `viagra`. */
  readonly name: string;
  /** Its substances by their international names; none where the lists do not say. */
  readonly generics: readonly string[];
  /** Beginning of its ATC code, such as `N05BA`, as far as it tells something; else empty. */
  readonly atc: string;
}

/** All names of medicines, read from names.txt. */
export interface MedicineNames {
  /** How many names there are. */
  readonly size: number;
  /** The medicine of this very name; case, accents and hyphens do not count. */
  lookup(name: string): ListedMedicine | undefined;
  /** Names of one word, for the search of near ones. */
  readonly words: readonly string[];
  /** Most words that a name has. */
  readonly longest: number;
  /** Words in common use that would be taken for misspelled names. */
  readonly everyday: ReadonlySet<string>;
  /** Names that are words in common use: among other words they are no medicine. */
  readonly ordinary: ReadonlySet<string>;
}

/**
 * Reads the list: below `@N05BA`, the class, a line for each substance or combination,
 * `substance|name,name`. A substance behind a hyphen is no name of its own; without a substance, the
 * names are all that matters here. Lines that begin with `~` and `=` hold everyday words.
 */
export function readMedicineNames(text: string): MedicineNames {
  const byName = new Map<string, ListedMedicine>();
  const notes = new Map<string, ReadonlySet<string>>();
  let atc = '';
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const rest = line.slice(1);
    if (line.startsWith('@')) atc = rest;
    else if (/^[~=]/.test(line)) notes.set(line.charAt(0), new Set(rest.split(',')));
    else {
      const [label = '', names = ''] = line.split('|');
      const generic = label.replace(/^-/, '');
      const generics = generic === '' ? [] : generic.split('+');
      const own = label.startsWith('-') || generic === '' ? [] : [foldName(generic)];
      for (const name of [...own, ...names.split(',').filter(Boolean)]) {
        // A name of several substances in several countries stays with the first, its main one.
        if (!byName.has(name)) byName.set(name, { name, generics, atc });
      }
    }
  }
  const all = [...byName.keys()];
  return {
    size: all.length,
    lookup: (name) => byName.get(foldName(name)),
    words: all.filter((name) => !/[ \d]/.test(name)),
    longest: all.reduce((most, name) => Math.max(most, name.split(' ').length), 1),
    everyday: notes.get('~') ?? new Set(),
    ordinary: notes.get('=') ?? new Set(),
  };
}
