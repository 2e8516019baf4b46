import type { FactItem } from '../facts/row.ts';
import { capitalize, range } from '../../model/format.ts';
import { ContentError, type Entity, type Library } from '../../model/library.ts';
import { urlOf } from '../../model/relations.ts';
import type { FINDING_PARTS } from '../../model/finding-parts.ts';
import { ORIGIN_ORDER, shortTitle, type DeskTable, type Origin } from './table.ts';

type Test = Entity<'tests'>;

/** What neurophysiology and scans are asked for first; the second test of a column fills it too. */
const MAIN: readonly { label: string; tests: readonly string[]; bursts?: true }[] = [
  { label: 'EMG burst', tests: ['emg'], bursts: true },
  { label: 'EEG', tests: ['eeg', 'eeg-emg-recording'] },
  { label: 'SEP', tests: ['evoked-potentials'] },
  { label: 'C-reflex', tests: ['c-reflex'] },
  { label: 'MRI', tests: ['mri'] },
];

const findingsAt = (test: Test, origin: Origin): FactItem[] =>
  test.data.findings
    .filter((finding) => finding.origin === origin)
    .map(({ text, sources }) => ({ text, sources }));

/** How long one burst or pause lasts, for each type that starts there. */
const burstsAt = ({ raw }: Library, origin: Origin): FactItem[] =>
  raw.types.flatMap((type) => {
    const { burst, origins, movement } = type.data;
    if (!burst || !origins.includes(origin)) return [];
    const what = movement === 'negative' ? 'pause' : 'burst';
    return [
      {
        text: `${shortTitle(type.data.title)}: ${what} ${range(burst.minMs, burst.maxMs)} ms.`,
        href: urlOf(type),
        sources: burst.sources,
      },
    ];
  });

/**
 * What tests show for each place where jerks start: the main ones, or all others that have
 * findings, so that every finding stands in one of the two tables.
 *
 * @throws {ContentError} when a test of the main table has no page.
 */
export function findingsTable(library: Library, part: (typeof FINDING_PARTS)[number]): DeskTable {
  const { raw, byId } = library;
  const main = MAIN.map(({ label, tests, bursts }) => ({
    label,
    bursts,
    tests: tests.map((id) => {
      const test = byId.tests.get(id);
      if (test) return test;
      throw new ContentError(
        { id: 'src/features/desk/findings.ts' },
        'MAIN',
        `there is no "${id}" in tests. Correct the name there`,
      );
    }),
  }));
  const shown = new Set(main.flatMap(({ tests }) => tests));
  const others = raw.tests
    .filter((test) => !shown.has(test) && test.data.findings.length > 0)
    .toSorted((a, b) => a.data.step - b.data.step)
    .map((test) => ({ label: shortTitle(test.data.title), bursts: undefined, tests: [test] }));

  const table = (label: string, columns: typeof main): DeskTable => ({
    label,
    columns: [
      { text: 'Start' },
      ...columns.map((column) => ({
        text: column.label,
        href: column.tests[0] ? urlOf(column.tests[0]) : undefined,
      })),
    ],
    rows: ORIGIN_ORDER.map((origin) => ({
      head: { text: capitalize(origin) },
      cells: columns.map(({ tests, bursts }) => [
        ...tests.flatMap((test) => findingsAt(test, origin)),
        ...(bursts ? burstsAt(library, origin) : []),
      ]),
    })).filter(({ cells }) => cells.some((cell) => cell.length > 0)),
  });
  return part === 'recordings' ? table('Recordings and scans', main) : table('Other tests', others);
}
