import { ContentError, type Library } from '../../model/library.ts';
import { causing, causingTables } from './causing.ts';
import { findingsTable } from './findings.ts';
import { redFlagTables } from './red-flags.ts';
import { FINDING_PARTS } from '../../model/finding-parts.ts';
import { ORIGIN_ORDER, sourcesOf, type Desk, type DeskTable } from './table.ts';
import { treatmentTables } from './treatment.ts';

/** The tables of one page of the clinicians' desk. */
export function deskTables(desk: Desk, library: Library): DeskTable[] {
  switch (desk.table) {
    case 'findings':
      return [findingsTable(library, desk.part)];
    case 'treatment':
      return treatmentTables(library, desk.origins);
    case 'causing':
      return causingTables(library, desk.classes, desk.others);
    case 'red-flags':
      return redFlagTables(library);
  }
}

/**
 * The desk is spread over pages; together they must leave nothing out.
 *
 * @throws {ContentError} when an origin or a medicine stands on no page of its table, or on two.
 */
export function checkDesk(library: Library): void {
  const pages = library.raw.pages.flatMap((page) =>
    page.data.desk ? [{ page, desk: page.data.desk }] : [],
  );
  const once = (table: Desk['table'], wanted: readonly string[], given: readonly string[]) => {
    const at = pages.find(({ desk }) => desk.table === table);
    if (!at) return;
    for (const name of wanted) {
      const times = given.filter((other) => other === name).length;
      if (times === 1) continue;
      throw new ContentError(
        at.page,
        'desk',
        `"${name}" is on ${times} pages with a ${table} table. Name it on exactly one`,
      );
    }
  };
  const causingPages = pages.flatMap(({ desk }) => (desk.table === 'causing' ? [desk] : []));
  once(
    'findings',
    FINDING_PARTS,
    pages.flatMap(({ desk }) => (desk.table === 'findings' ? desk.part : [])),
  );
  once(
    'treatment',
    ORIGIN_ORDER,
    pages.flatMap(({ desk }) => (desk.table === 'treatment' ? desk.origins : [])),
  );
  once(
    'causing',
    [...new Set(causing(library).map(({ data }) => data.cause?.id ?? 'others'))],
    causingPages.flatMap(({ classes, others }) => [
      ...classes.map(({ id }) => id),
      ...(others ? ['others'] : []),
    ]),
  );
}

const behind = new WeakMap<Library, ReadonlyMap<string, readonly string[]>>();

/**
 * Ids of the sources behind the derived tables, by page of the desk.
 *
 * @throws {ContentError} when the pages of the desk leave something out.
 */
export function sourcesBehindDesk(library: Library): ReadonlyMap<string, readonly string[]> {
  const known = behind.get(library);
  if (known) return known;
  checkDesk(library);
  const made = new Map(
    library.raw.pages.flatMap(({ id, data: { desk } }) =>
      desk ? [[id, sourcesOf(deskTables(desk, library))] as const] : [],
    ),
  );
  behind.set(library, made);
  return made;
}
