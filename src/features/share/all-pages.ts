import { derived } from '../../model/content.ts';
import { citationsIn } from '../citations/citations-of.ts';
import { listParts } from '../lists/list-parts.ts';
import { sitePages, type SitePage } from './site-pages.ts';

/** Every page of the site by its path. */
export const allPages: () => Promise<ReadonlyMap<string, SitePage>> = derived(
  (library) =>
    new Map(
      sitePages(library, listParts(library), (entry) => citationsIn(library, entry)).map(
        (page) => [page.path, page] as const,
      ),
    ),
);
