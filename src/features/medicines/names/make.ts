/**
 * Makes names.txt, the list of all medicine names, from a table of names, substances, ATC codes and
 * sources: `npx node src/features/medicines/names/make.ts medicine-names.tsv`. Run by hand when the
 * table or the medicines of this site are new; the build only reads names.txt.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { frontmatterOf } from '../../../model/mdx.ts';
import { medicineGroup } from '../../../model/group-names.ts';
import { GROUP_ATC } from '../../../model/schemas/medicine-groups.ts';
import { groupsOfSubstance } from '../check/substances.ts';
import { changes, listReach, mayBeWithin, medicineReach } from '../../search/query/changes.ts';
import { classCodes } from './class-pages.ts';
import { foldName } from './fold.ts';
import { nameRows, type NameRow } from './table.ts';

const [table] = process.argv.slice(2);
if (!table) throw new Error('make.ts: name the table of medicine names');
const ROOT = resolve(import.meta.dirname, '../../../..');

const MIN_LETTERS = 3;
const MAX_LETTERS = 30;
const MAX_WORDS = 2;
/** A brand is cut to its first word from this length, where that word stands for one substance. */
const MIN_FAMILY_LETTERS = 5;
/** A long label is the chemist's, not the reader's; of a combination, each part tells something. */
const maxLabel = (generic: string): number => (generic.includes('+') ? 60 : 26);

/** Everyday words that mean the medicine all the same. */
const WELL_KNOWN = new Set(
  'adrenaline alcohol aspirin caffeine cannabis cocaine codeine cortisone digitalis heroin insulin iodine ipecac lithium magnesium methadone morphine nicotine opium penicillin potassium prozac quinine sodium steroids testosterone tylenol valium viagra'.split(
    ' ',
  ),
);

/** Classes of which every name is kept, wherever it is sold: for the brain, pain, infections, cough. */
const KEPT_CLASSES = /^(N|J01|J05|M03|R05|R06|C0[789]|A03FA|P01)/;
/** Lists of one country each, whose brands of other classes are hardly typed here. */
const LOCAL = new Set(['cima', 'aifa']);

/** Names of the medicines that this site has pages on. */
const ownMedicines = readdirSync(join(ROOT, 'src/content/docs/medications')).flatMap((file) => {
  const source = readFileSync(join(ROOT, 'src/content/docs/medications', file), 'utf8');
  const page = parse(frontmatterOf(source)) as {
    title: string;
    genericNames?: { us: string; international: string; other?: string[] };
    brands: { names: string[] }[];
  };
  // The check of a list stands among the medicines and is none.
  if (!page.genericNames) return [];
  const { us, international, other = [] } = page.genericNames;
  return {
    generics: [page.title, us, international, ...other].map(foldName),
    brands: page.brands.flatMap((b) => b.names).map(foldName),
  };
});
const ownNames = ownMedicines.flatMap(({ generics, brands }) => [...generics, ...brands]);
const ownGenerics = new Set(ownMedicines.flatMap(({ generics }) => generics));

/** Codes of classes that a page is about, or that a warning names; the longest first. */
const TELLING_CODES = [...classCodes(), ...Object.values(GROUP_ATC).flat()]
  .filter((code) => code.length <= 5)
  .toSorted((a, b) => b.length - a.length);
const tellingCode = (atc: string): string =>
  TELLING_CODES.find((code) => atc.startsWith(code)) ?? '';

/** A name that could be taken for one of ours must be in the list, so that it never is. */
const isNearOurs = (name: string): boolean =>
  ownNames.some((own) => {
    const reach = medicineReach(name.length) + 1;
    return mayBeWithin(own, name, reach) && changes(own, name) <= reach;
  });

function isWanted({ name, kind, generic, atc, sources }: NameRow): boolean {
  const letters = name.replace(/[^a-z]/g, '').length;
  if (letters < MIN_LETTERS || name.length > MAX_LETTERS || /^\d{3}/.test(name)) return false;
  if (name.split(' ').length > MAX_WORDS) return false;
  // A substance that one list names and nobody has classed is an excipient more often than a medicine.
  if (kind !== 'brand') return atc !== '' || sources.length > 1 || isNearOurs(name);
  const isLocal = sources.every((id) => LOCAL.has(id)) && !KEPT_CLASSES.test(atc);
  // A brand of which one list says nothing but that it exists.
  const isBare = generic === '' && sources.length === 1;
  const isVariant = name.includes(' ') && sources.length === 1 && !KEPT_CLASSES.test(atc);
  return !(isLocal || isBare || isVariant) || isNearOurs(name);
}

const rows = nameRows(readFileSync(table, 'utf8'));
const families = Map.groupBy(
  rows.filter(({ kind }) => kind === 'brand'),
  ({ name }) => name.split(' ')[0] ?? '',
);

/** `pectox forte` and `pectox infantil` are one name; `dolo neurobion` and `dolo voltaren` are not. */
function shortened(row: NameRow): NameRow {
  const [first = '', ...more] = row.name.split(' ');
  if (row.kind !== 'brand' || more.length === 0 || first.length < MIN_FAMILY_LETTERS) return row;
  const substances = new Set(families.get(first)?.flatMap(({ generic }) => generic || []));
  const [generic = ''] = substances;
  return substances.size > 1 || /^\d/.test(first) ? row : { ...row, name: first, generic };
}

/** Names of each substance. */
const names = new Map<string, Set<string>>();
const classes = new Map<string, string>();
const seen = new Set<string>();
const shownGeneric = ({ generic }: NameRow): string =>
  generic.length > maxLabel(generic) ? '' : generic;
/** Part of the products of a substance from which a class that tells something counts. */
const MIN_SHARE = 0.2;
const isPlain = ({ generic, atc }: NameRow): boolean =>
  Boolean(atc && generic && !generic.includes('+'));
// Level 4 of the ATC is enough to say which class is meant. Most products of diclofenac are gels, and
// the tablets are what a warning is about.
for (const [generic, own] of Map.groupBy(rows.filter(isPlain), shownGeneric)) {
  const byCode = Map.groupBy(own, ({ atc }) => atc.slice(0, 5));
  const codes = [...byCode].toSorted(([, a], [, b]) => b.length - a.length);
  const telling = codes.find(
    ([code, { length }]) => tellingCode(code) !== '' && length >= MIN_SHARE * own.length,
  );
  classes.set(generic, (telling ?? codes[0] ?? [''])[0]);
}
for (const row of rows.map(shortened)) {
  const generic = shownGeneric(row);
  if (seen.has(row.name) || !isWanted(row)) continue;
  seen.add(row.name);
  names.set(generic, (names.get(generic) ?? new Set()).add(row.name));
}

// "Doxycycline hyclate" is found by its first word.
for (const [generic, all] of names) {
  for (const name of all) {
    const [first = '', second] = name.split(' ');
    if (!second || generic === '' || !(all.has(first) || first === foldName(generic))) continue;
    all.delete(name);
    seen.delete(name);
  }
}

/** Class of a substance; of a combination, that of its first part which tells something. */
const classOf = (generic: string): string => {
  const codes = generic.split('+').flatMap((part) => classes.get(part) ?? []);
  return codes.find((code) => tellingCode(code) !== '') ?? codes[0] ?? '';
};

/** Whether the site has anything to say of a substance, or of a part of a combination. */
const tells = (generic: string): boolean =>
  generic.split('+').some((part) => {
    const substance = foldName(part);
    return (
      tellingCode(classOf(part)) !== '' ||
      groupsOfSubstance(substance, medicineGroup).length > 0 ||
      ownGenerics.has(substance)
    );
  });

// Of a brand whose substance is no name in the list and tells nothing here, the name is enough.
for (const [generic, all] of names) {
  if (generic === '' || all.has(foldName(generic)) || tells(generic)) continue;
  names.set('', (names.get('') ?? new Set()).union(all));
  names.delete(generic);
}

const lines = [...names]
  .map(([generic, all]) => {
    const own = foldName(generic);
    // A substance that no list holds as a name of its own is marked, so that all names can be counted.
    const label = all.has(own) || generic === '' ? generic : `-${generic}`;
    const others = [...all].filter((name) => name !== own).sort();
    const line = others.length > 0 ? `${label}|${others.join(',')}` : label;
    const atc = classOf(generic);
    return { line, atc, code: tellingCode(atc) };
  })
  .sort((a, b) => (a.atc === b.atc ? (a.line < b.line ? -1 : 1) : a.atc < b.atc ? -1 : 1));
// Related names stand together, which packs better; only a class that tells something is named.
const text = lines.flatMap(({ line, code }, i) =>
  code === (lines[i - 1]?.code ?? '') ? [line] : [`@${code}`, line],
);

const everyday = readFileSync(join(ROOT, 'src/features/search/index/everyday-words.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);
/** Everyday words that are near a name without being one: nobody who types them means a medicine. */
const single = [...seen].filter((name) => !/[ \d]/.test(name));
const near = everyday.filter((word) => {
  const reach = listReach(word.length);
  return (
    !seen.has(word) &&
    single.some((name) => mayBeWithin(name, word, reach) && changes(word, name) <= reach)
  );
});
/** Names that are everyday words: a reader who types one among others means the word. */
const ordinary = everyday.filter((word) => seen.has(word) && !WELL_KNOWN.has(word));
writeFileSync(
  join(import.meta.dirname, 'names.txt'),
  [`~${near.join(',')}`, `=${ordinary.join(',')}`, ...text, ''].join('\n'),
);
console.log(`${seen.size} names of ${names.size} substances and combinations`);
