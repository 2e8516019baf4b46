import {
  eachReference,
  KINDS,
  type Entity,
  type Kind,
  type Library,
  type Sign,
} from './library.ts';

/** For each page (`types/sleep`), the pages that belong to it, both those it names and those that name it. */
export type Relations = ReadonlyMap<string, Readonly<Record<Kind, readonly Entity[]>>>;

export const keyOf = (entry: { collection: string; id: string }): string =>
  `${entry.collection}/${entry.id}`;

export const urlOf = (entry: { collection: string; id: string }): string =>
  entry.collection === 'pages'
    ? entry.id === 'index'
      ? '/'
      : `/${entry.id}/`
    : `/${entry.collection}/${entry.id}/`;

/** All signs that need help, as three cards. */
export const HELP_PAGE = '/symptoms/when-to-get-help/';

/** The part of the signs in full that a sign stands on; together they would be too long a page. */
export const signPartOf = ({ data }: Pick<Sign, 'data'>): 'emergencies' | 'poisons' | 'soon' =>
  data.level !== 'emergency'
    ? 'soon'
    : data.group === 'medicines' || data.group === 'body'
      ? 'poisons'
      : 'emergencies';

/** Where the parts are: what to do for each sign, why, and its sources. */
export const SIGN_PAGES = {
  emergencies: '/symptoms/signs-and-reasons/',
  poisons: '/symptoms/signs-medicines-and-body/',
  soon: '/symptoms/signs-for-a-doctor/',
} as const;

/** All telephone numbers, by country. */
export const HELPLINES_PAGE = '/symptoms/helplines/';

/** Where people read a sign in full. */
export const signUrl = (sign: Pick<Sign, 'id' | 'data'>): string =>
  `${SIGN_PAGES[signPartOf(sign)]}#sign-${sign.id}`;

/** Where people find a helpline. */
export const helplineUrl = ({ id }: { id: string }): string => `${HELPLINES_PAGE}#helpline-${id}`;

/**
 * Relations are written once, on one of the two pages; this makes them known to both.
 * The cost grows with the number of relations, not with pages times pages.
 */
export function relationsOf(library: Library): Relations {
  const links = new Map<string, Record<Kind, Set<Entity>>>();
  const slot = (key: string) => {
    let found = links.get(key);
    if (!found) {
      found = {
        types: new Set(),
        causes: new Set(),
        tests: new Set(),
        treatments: new Set(),
        medications: new Set(),
      };
      links.set(key, found);
    }
    return found;
  };
  const add = (from: Entity, to: Entity) => {
    slot(keyOf(from))[to.collection].add(to);
    slot(keyOf(to))[from.collection].add(from);
  };
  for (const kind of KINDS) {
    for (const entry of library.raw[kind] as Entity[]) {
      slot(keyOf(entry));
      eachReference(entry.data, ({ collection, id }) => {
        const target = KINDS.find((k) => k === collection);
        const other = target && library.byId[target].get(id);
        if (other && keyOf(other) !== keyOf(entry)) add(entry, other);
      });
    }
  }
  const sorted = (set: Set<Entity>) =>
    [...set].sort((a, b) => a.data.title.localeCompare(b.data.title, 'en'));
  return new Map(
    [...links].map(([key, sets]) => [
      key,
      {
        types: sorted(sets.types),
        causes: sorted(sets.causes),
        tests: sorted(sets.tests),
        treatments: sorted(sets.treatments),
        medications: sorted(sets.medications),
      },
    ]),
  );
}
