import { citedInBody } from '../../model/mdx.ts';
import { content } from '../../model/content.ts';
import { eachReference, type Entity, type Library, type Page } from '../../model/library.ts';
import { sourcesBehindDesk } from '../desk/index.ts';
import { sourcesBehindTriage } from '../triage/check.ts';
import { NO_LINK_PAGE } from '../lists/list-parts.ts';

const lists = new WeakMap<Entity | Page, readonly string[]>();

/**
 * Ids of the sources of a page in the order of their numbers: those behind its facts first,
 * then those its text cites, then those behind its derived tables.
 */
export function citationsIn(library: Library, entry: Entity | Page): readonly string[] {
  // Every citation on a page asks for this list.
  const known = lists.get(entry);
  if (known) return known;
  const ids = new Set<string>();
  const add = (data: unknown): void =>
    eachReference(data, ({ collection, id }) => {
      if (collection === 'sources') ids.add(id);
    });
  // Lists of codes stand at the end of a page, if at all: a reader's first numeral is 1.
  add({ ...entry.data, codes: [] });
  for (const id of citedInBody(entry.body ?? '')) ids.add(id);
  if (entry.collection === 'pages') {
    for (const id of sourcesBehindDesk(library).get(entry.id) ?? []) ids.add(id);
    for (const id of sourcesBehindTriage(library).get(entry.id) ?? []) ids.add(id);
    if (entry.id === NO_LINK_PAGE) {
      for (const { data } of library.raw['no-link']) for (const { id } of data.sources) ids.add(id);
    }
  }
  add(entry.data.codes);
  const list = [...ids];
  lists.set(entry, list);
  return list;
}

export const citationsOf = async (entry: Entity | Page): Promise<readonly string[]> =>
  citationsIn(await content(), entry);
