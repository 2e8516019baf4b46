import { foldName } from './fold.ts';

/** A row of the table of medicine names that may be handed on. */
export interface NameRow {
  readonly name: string;
  readonly kind: string;
  /** International name; several are joined by `+`, and too many are left out. */
  readonly generic: string;
  readonly atc: string;
  readonly sources: readonly string[];
}

/** Sources that alone do not carry a name into the list. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  atc: 'its license forbids to hand the index on whole',
  epha: 'gives no substance, and its country is served by the other lists',
  family: 'made from the first words of other names',
};
/** Families of products without a substance of their own that readers type. */
const FAMILIES = new Set(['robitussin', 'nyquil', 'dayquil', 'mucinex', 'theraflu', 'tylenol']);
/**
 * Brands to which the table gives the substance of another: its own ATC code, and labels, name another
 * one. Without one where the brand is two medicines in two countries.
 */
const CORRECTED: Readonly<Record<string, string>> = {
  aceon: 'perindopril',
  kinox: 'nitric oxide',
  triatec: '',
};
/** Combinations of more are listed without their parts. */
const MAX_PARTS = 2;

/** Rows whose license allows to hand them on. */
export function nameRows(table: string): NameRow[] {
  const [head = '', ...lines] = table.split('\n').filter(Boolean);
  const columns = head.split('\t');
  return lines.flatMap((line): NameRow[] => {
    const cells = line.split('\t');
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    const name = foldName(cell('name'));
    const kind = cell('kind');
    const sources = cell('source')
      .split(' ')
      .filter((id) => !(id in LEFT_OUT));
    if (kind === 'class' || !(sources.length > 0 || FAMILIES.has(name))) return [];
    // A combination that is written as its substances is two names that are listed already.
    if (kind === 'combination' && !/^co-/i.test(cell('name'))) return [];
    const generic = CORRECTED[name] ?? cell('generic').toLowerCase();
    return [
      {
        name,
        kind,
        generic: generic.split('+').length > MAX_PARTS ? '' : generic,
        atc: cell('atc').split(' ')[0] ?? '',
        sources: FAMILIES.has(name) ? [...sources, 'family', 'typed'] : sources,
      },
    ];
  });
}
