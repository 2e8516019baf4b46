export { anchorOf } from './format.ts';
import * as labels from './labels.ts';
import type { Entity, Kind, Raw } from './library.ts';
import { CAUSE_CATEGORIES } from './schemas/causes.ts';
import { TREATMENT_GROUPS } from './schemas/treatments.ts';
import { ORIGINS } from './schemas/types.ts';

export interface Group {
  /** Heading, and the anchor made from it. */
  readonly label: string;
  readonly entries: readonly Entity[];
}

const TEST_STEPS = [
  'First',
  'Second, for most people',
  'Third, when the answer is not clear',
  'Later, for special questions',
  'In special centers',
  'Last',
];

/** Entries of a section under the headings that help a reader choose. Empty groups are left out. */
export function groupsOf(kind: Kind, raw: Raw): Group[] {
  const by = <E extends Entity, G extends string | number>(
    entries: readonly E[],
    order: readonly G[],
    group: (entry: E) => G,
    label: (group: G) => string,
  ): Group[] =>
    order
      .map((g) => ({ label: label(g), entries: entries.filter((e) => group(e) === g) }))
      .filter((g) => g.entries.length > 0);

  switch (kind) {
    case 'types':
      return by(
        raw.types,
        ORIGINS,
        (e) => e.data.origins[0] ?? 'unknown',
        (g) =>
          g === 'unknown' ? 'Start not known, or more than one' : `Start in: ${labels.origin[g]}`,
      );
    case 'causes':
      return by(
        raw.causes,
        CAUSE_CATEGORIES,
        (e) => e.data.category,
        (g) => labels.category[g],
      );
    case 'tests':
      return by(
        raw.tests,
        [1, 2, 3, 4, 5, 6],
        (e) => e.data.step,
        (g) => TEST_STEPS[g - 1] ?? '',
      );
    case 'treatments':
      return by(
        raw.treatments,
        TREATMENT_GROUPS,
        (e) => e.data.group,
        (g) => labels.treatmentGroup[g],
      );
    case 'medications': {
      const letter = (e: Entity) => e.data.title.charAt(0).toUpperCase();
      const letters = [...new Set(raw.medications.map(letter))].sort();
      return by(raw.medications, letters, letter, (g) => g);
    }
  }
}
