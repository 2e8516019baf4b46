import type { FactItem } from '../facts/row.ts';
import { capitalize } from '../../model/format.ts';
import { grade as gradeNames } from '../../model/labels.ts';
import type { Entity, Library } from '../../model/library.ts';
import { urlOf } from '../../model/relations.ts';
import { shortTitle, type DeskTable, type Origin } from './table.ts';

type Grade = keyof typeof gradeNames;
const GRADES = Object.keys(gradeNames) as Grade[];

/** One medicine or treatment for one type, with the grade of its evidence. */
interface Use {
  readonly type: string;
  readonly grade: Grade;
  readonly by: Entity<'medications' | 'treatments'>;
  readonly sources: readonly { id: string }[];
}

/** Every use that pages of medicines and of treatments state, medicines first. */
const usesIn = ({ raw }: Library): Use[] => [
  ...raw.medications.flatMap((by) =>
    by.data.roles
      .filter(({ role }) => role === 'treats')
      .flatMap(({ types, grade, sources }) =>
        types.map(({ id }): Use => ({ type: id, grade, by, sources })),
      ),
  ),
  ...raw.treatments.flatMap((by) =>
    by.data.helps.map(({ type, grade, sources }): Use => ({ type: type.id, grade, by, sources })),
  ),
];

const KINDS = [
  { collection: 'medications', label: 'medicines' },
  { collection: 'treatments', label: 'treatments' },
] as const;

/**
 * Two tables for each place where jerks start, of medicines and of treatments: the types that start
 * there, and what treats them by grade.
 */
export function treatmentTables(library: Library, origins: readonly Origin[]): DeskTable[] {
  const uses = Map.groupBy(usesIn(library), ({ type }) => type);
  const table = (origin: Origin, { collection, label }: (typeof KINDS)[number]): DeskTable => {
    const usesFor = (type: { id: string }): Use[] =>
      (uses.get(type.id) ?? []).filter(({ by }) => by.collection === collection);
    const types = library.raw.types.filter(
      (type) => type.data.origins.includes(origin) && usesFor(type).length > 0,
    );
    const here = types.flatMap(usesFor);
    const grades = GRADES.filter((grade) => here.some((use) => use.grade === grade));
    return {
      label: `${capitalize(origin)}: ${label}`,
      columns: [{ text: 'Type' }, ...grades.map((grade) => ({ text: `Grade ${grade}` }))],
      rows: types.map((type) => ({
        head: { text: shortTitle(type.data.title), href: urlOf(type) },
        cells: grades.map((grade) =>
          usesFor(type)
            .filter((use) => use.grade === grade)
            .map(({ by, sources }): FactItem => ({
              text: shortTitle(by.data.title),
              href: urlOf(by),
              sources,
            })),
        ),
      })),
    };
  };
  return origins
    .flatMap((origin) => KINDS.map((kind) => table(origin, kind)))
    .filter(({ rows }) => rows.length > 0);
}
