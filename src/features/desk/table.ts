import type { CollectionEntry } from 'astro:content';
import type { ORIGINS } from '../../model/schemas/types.ts';
import type { FactItem } from '../facts/row.ts';
import { origin } from '../../model/labels.ts';

export type Origin = (typeof ORIGINS)[number];

/** From the surface of the brain down to the nerves. */
export const ORIGIN_ORDER = Object.keys(origin) as Origin[];

/** Which table a page of the clinicians' desk shows. */
export type Desk = NonNullable<CollectionEntry<'pages'>['data']['desk']>;

/** A table whose cells are short statements, each with a link or with its sources. */
export interface DeskTable {
  readonly label: string;
  /** The page that the table is about, if there is one. */
  readonly href?: string;
  readonly columns: readonly Omit<FactItem, 'sources'>[];
  readonly rows: readonly {
    readonly head: Omit<FactItem, 'sources'>;
    readonly cells: readonly (readonly FactItem[])[];
  }[];
}

/** How wide each column should be, in twentieths: the square root of its text, so that none starves. */
export function sharesOf({ columns, rows }: DeskTable): number[] {
  const lengths = columns.map((column, i) =>
    rows.reduce(
      (sum, { head, cells }) =>
        sum + (i === 0 ? head.text : (cells[i - 1] ?? []).map(({ text }) => text).join(' ')).length,
      column.text.length,
    ),
  );
  const total = lengths.reduce((sum, length) => sum + Math.sqrt(length), 0);
  return lengths.map((length) => Math.max(1, Math.round((20 * Math.sqrt(length)) / total)));
}

/** Ids of all sources behind the tables, in reading order, each once. */
export const sourcesOf = (tables: readonly DeskTable[]): string[] => [
  ...new Set(
    tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells.flat().flatMap((item) => (item.sources ?? []).map(({ id }) => id)),
      ),
    ),
  ),
];

/** `Negative myoclonus (asterixis)` → `Negative myoclonus`; also without what follows a colon. */
export const shortTitle = (title: string): string => title.replace(/( \(|: ).*/, '');
