/**
 * Makes names.txt, the list of all medicine names, from a table of names, substances, ATC codes and
 * sources: `npx node src/features/medicines/names/make.ts medicine-names.tsv`. Run by hand when the
 * table is new; the build only reads names.txt.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changes, listReach } from '../../search/query/changes.ts';
import { foldName } from './fold.ts';

const [table] = process.argv.slice(2);
if (!table) throw new Error('make.ts: name the table of medicine names');

/** Sources that alone do not carry a name into the list. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  atc: 'its license forbids to hand the index on whole',
  epha: 'gives no substance, and its country is served by the other lists',
  family: 'made from the first words of other names',
};
/** Families of products without a substance of their own that readers type. */
const FAMILIES = new Set(['robitussin', 'nyquil', 'dayquil', 'mucinex', 'theraflu', 'tylenol']);
/** Everyday words that mean the medicine all the same. */
const WELL_KNOWN = new Set(
  'adrenaline alcohol aspirin caffeine cannabis cocaine codeine cortisone digitalis heroin insulin iodine ipecac lithium magnesium methadone morphine nicotine opium penicillin potassium prozac quinine sodium steroids testosterone tylenol valium viagra'.split(
    ' ',
  ),
);
const MIN_LETTERS = 3;
const MAX_LETTERS = 30;
const MAX_WORDS = 3;
/** A brand is cut to its first word from this length, where that word stands for one substance. */
const MIN_FAMILY_LETTERS = 5;
/** Combinations of more are listed without their parts. */
const MAX_PARTS = 3;
const MAX_LABEL = 60;

interface Row {
  readonly name: string;
  readonly kind: string;
  readonly generic: string;
  readonly atc: string;
}

const [head = '', ...lines] = readFileSync(table, 'utf8').split('\n').filter(Boolean);
const columns = head.split('\t');
const rows: Row[] = lines.flatMap((line): Row[] => {
  const cells = line.split('\t');
  const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
  const name = foldName(cell('name'));
  const held = cell('source')
    .split(' ')
    .some((id) => !(id in LEFT_OUT));
  if (cell('kind') === 'class' || !(held || FAMILIES.has(name)) || /^\d{3}/.test(name)) return [];
  // A combination that is written as its substances is two names that are listed already.
  if (cell('kind') === 'combination' && !/^co-/i.test(cell('name'))) return [];
  const generic = cell('generic').toLowerCase();
  const parts = generic.split('+').length;
  return [
    { name, kind: cell('kind'), generic: parts > MAX_PARTS ? '' : generic, atc: cell('atc') },
  ];
});

/** Substances for which the first word of a brand stands. */
const families = Map.groupBy(
  rows.filter(({ kind }) => kind === 'brand'),
  ({ name }) => name.split(' ')[0] ?? '',
);

/** `pectox forte` and `pectox infantil` are one name; `dolo neurobion` and `dolo voltaren` are not. */
function shortened({ name, kind, generic }: Row): { name: string; generic: string } {
  const [first = '', ...more] = name.split(' ');
  if (kind !== 'brand' || more.length === 0 || first.length < MIN_FAMILY_LETTERS)
    return { name, generic };
  const substances = new Set(families.get(first)?.flatMap((row) => row.generic || []));
  const [only = ''] = substances;
  return substances.size > 1 || /^\d/.test(first)
    ? { name, generic }
    : { name: first, generic: only };
}

const generics = new Map<string, Set<string>>();
const classes = new Map<string, string>();
const seen = new Set<string>();
for (const row of rows) {
  const { name, generic } = shortened(row);
  const letters = name.replace(/[^a-z]/g, '').length;
  if (letters < MIN_LETTERS || name.length > MAX_LETTERS || name.split(' ').length > MAX_WORDS)
    continue;
  // Level 4 of the ATC: enough to say which class page is meant.
  const level4 = row.atc.split(' ')[0]?.slice(0, 5);
  if (level4 && !generic.includes('+') && !classes.has(generic)) classes.set(generic, level4);
  if (seen.has(name)) continue;
  seen.add(name);
  generics.set(generic, (generics.get(generic) ?? new Set()).add(name));
}

const text = [...generics]
  .map(([generic, names]) => {
    const own = foldName(generic);
    // A substance that no list holds as a name of its own is marked, so that all names can be counted.
    // A long label is the chemist's, not the reader's.
    const label =
      generic.length > MAX_LABEL ? '' : names.has(own) || generic === '' ? generic : `-${generic}`;
    const others = [...names].filter((name) => name !== own).sort();
    return [label, generic && (classes.get(generic) ?? ''), others.join(',')].join('|');
  })
  .sort()
  .join('\n');
const everyday = readFileSync(
  join(import.meta.dirname, '../../search/index/everyday-words.txt'),
  'utf8',
)
  .split('\n')
  .filter(Boolean);
/** Everyday words that are near a name without being one: nobody who types them means a medicine. */
const single = [...seen].filter((name) => !/[ \d]/.test(name));
const near = everyday.filter(
  (word) =>
    !seen.has(word) &&
    single.some((name) => {
      const reach = listReach(word.length);
      return Math.abs(name.length - word.length) <= reach && changes(word, name) <= reach;
    }),
);
/** Names that are everyday words: a reader who types one among others means the word. */
const ordinary = everyday.filter((word) => seen.has(word) && !WELL_KNOWN.has(word));
writeFileSync(
  join(import.meta.dirname, 'names.txt'),
  `~${near.join(',')}\n=${ordinary.join(',')}\n${text}\n`,
);
console.log(`${near.length} everyday words near a name`);
console.log(`${seen.size} names of ${generics.size} substances and combinations`);
