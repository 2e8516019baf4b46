import type { Source } from '../../../model/library.ts';
import type { SitePage } from '../../share/site-pages.ts';
import type { CiteItem } from './csl.ts';
import { FORMATS, LIST_FORMATS, type Format } from './formats.ts';
import { pageItem } from './page-item.ts';
import { sourceItem } from './source-item.ts';

/** A file of `/cite/` and what it holds. */
export interface CiteFile {
  /** Path below `/cite/`, such as `types/sleep.bib`. */
  readonly path: string;
  readonly format: Format;
  readonly items: readonly CiteItem[];
}

/**
 * Every file of `/cite/`:
 *
 * - `types/sleep.bib` cites a page of this site, in every format,
 * - `types/sleep.sources.bib` holds all sources of that page, in every format but plain text,
 * - `sources/caviness-2014.bib` holds one source, in every format.
 *
 * @throws {Error} when a source and a page would share a file.
 */
export function citeFiles(
  pages: Iterable<SitePage>,
  sources: readonly Source[],
  site: URL,
): CiteFile[] {
  const items = new Map(sources.map((source) => [source.id, sourceItem(source)]));
  const files = new Map<string, CiteFile>();
  const add = (name: string, list: readonly CiteItem[], formats: readonly Format[]) => {
    for (const format of formats) {
      const path = `${name}.${format}`;
      if (files.has(path)) {
        throw new Error(`/cite/${path} would be written twice: rename the source file`);
      }
      files.set(path, { path, format, items: list });
    }
  };
  for (const page of pages) {
    add(page.id, [pageItem(page, site)], FORMATS);
    const list = page.sources.flatMap((id) => items.get(id) ?? []);
    if (list.length > 0) add(`${page.id}.sources`, list, LIST_FORMATS);
  }
  for (const [id, item] of items) add(`sources/${id}`, [item], FORMATS);
  return [...files.values()];
}
