import { eachReference, KINDS, type Entity, type Library, type Page } from '../../model/library.ts';
import type { ListPart } from '../lists/list-parts.ts';
import { urlOf } from '../../model/relations.ts';

/** A page of the site, as sharing and citing it need it. */
export interface SitePage {
  /** `types/sleep`; `index` for the front page. Files about the page carry this name. */
  readonly id: string;
  /** `/types/sleep/` */
  readonly path: string;
  readonly title: string;
  /** The day its facts were last compared with their sources. */
  readonly checked: Date;
  /** Whether a clinician has read and approved it. */
  readonly reviewed: boolean;
  /** Ids of the sources it rests on, in the order of its list. */
  readonly sources: readonly string[];
}

/** The page that tells a reader that there is no such page has no address of its own. */
const NOT_FOUND = '404';

/** Name of a page's files, from its path. */
export const pageIdOf = (path: string): string => path.replace(/^\/|\/$/g, '') || 'index';

/** Every page of the site: those with a text of their own, and the parts of the long lists. */
export function sitePages(
  library: Library,
  parts: readonly ListPart[],
  citationsOf: (entry: Entity | Page) => readonly string[],
): SitePage[] {
  const { raw, byId } = library;
  const entries: (Entity | Page)[] = [
    ...KINDS.flatMap((kind): Entity[] => raw[kind]),
    ...raw.pages.filter(({ id }) => id !== NOT_FOUND),
  ];
  return [
    ...entries.map((entry) => ({
      id: pageIdOf(urlOf(entry)),
      path: urlOf(entry),
      title: entry.data.title,
      checked: entry.data.checked,
      reviewed: entry.data.reviewedBy !== undefined,
      sources: citationsOf(entry),
    })),
    ...parts.flatMap((part) => {
      // A part is as old as the page of its list.
      const list = byId.pages.get(part.list);
      if (!list) throw new Error(`src/content/docs/${part.list}.mdx is missing: it heads a list`);
      return {
        id: `${part.list}/${part.part}`,
        path: `/${part.list}/${part.part}/`,
        title: part.title,
        checked: list.data.checked,
        reviewed: false,
        sources: sourcesOfPart(part),
      };
    }),
  ];
}

function sourcesOfPart(part: ListPart): string[] {
  if (part.list === 'sources') return part.items.map(({ id }) => id);
  if (part.list === 'search') return [];
  const ids = new Set<string>();
  for (const item of part.items) {
    eachReference(item.data, ({ collection, id }) => {
      if (collection === 'sources') ids.add(id);
    });
  }
  return [...ids];
}
