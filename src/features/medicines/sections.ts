import { capitalize, listWords, longDate } from '../../model/format.ts';
import { medicineGroup } from '../../model/group-names.ts';
import * as labels from '../../model/labels.ts';
import type { Entity, Library } from '../../model/library.ts';
import { namedRoles } from '../../model/medicine-roles.ts';
import { urlOf } from '../../model/relations.ts';
import { NOT_COVERED, ROLES } from '../../model/schemas/medications.ts';
import type { MedicineGroup } from '../../model/schemas/medicine-groups.ts';
import { cited, row, type FactItem, type FactRow } from '../facts/row.ts';
import { byGravity, PAGE_PREFIX } from './clashes.ts';
import { REPORT_TO } from './report.ts';

export type Medicine = Entity<'medications'>;
type Data = Medicine['data'];
type Answer = Data['warnings']['pregnancy'];
type Role = Data['roles'][number];

/** A heading of a medicine's page with its facts, or with one statement under no label. */
export interface MedicineSection {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly FactRow[];
}

const WHEN_TO_GET_HELP = '/symptoms/when-to-get-help/';

const answer = (label: string, value: Answer): FactRow[] =>
  value === NOT_COVERED ? [] : cited(label, value);

/** `Negative myoclonus (asterixis)` → `Negative myoclonus`. */
const withoutBrackets = (title: string): string => title.replace(/( \(|: ).*/, '');

const typeLinks = (roles: readonly Role[], library: Library): FactItem[] =>
  [...new Set(roles.flatMap(({ types }) => types.map(({ id }) => id)))].flatMap((id) => {
    const type = library.byId.types.get(id);
    return type ? [{ text: withoutBrackets(type.data.title), href: urlOf(type) }] : [];
  });

/** "Treats" is not said of what trials did not show. */
const roleLabel = ({ role, grade }: Pick<Role, 'role' | 'grade'>): string =>
  role === 'treats' && grade === 'N' ? labels.triedInVain : labels.role[role];

/** Roles of a medicine in the order of the site, each once, with the types it is about. */
export const rolesOf = (
  data: Data,
  library: Library,
): { role: Role['role']; types: FactItem[] }[] =>
  ROLES.map((role) => ({
    role,
    types: typeLinks(
      namedRoles(data.roles).filter((r) => r.role === role),
      library,
    ),
  })).filter(({ types }) => types.length > 0);

/** "At a glance": one row for each role and kind of proof. The links are words of a sentence. */
export interface GlanceRow {
  readonly label: string;
  readonly lead?: string;
  readonly items: readonly FactItem[];
}

export function glanceOf(data: Data, library: Library): GlanceRow[] {
  const grades = Object.keys(labels.knownFrom) as Role['grade'][];
  const cause = data.causing;
  return [
    ...ROLES.flatMap((role) =>
      grades.flatMap((grade): GlanceRow[] => {
        const roles = data.roles.filter((r) => r.role === role && r.grade === grade);
        return roles.length === 0
          ? []
          : [
              {
                label: roleLabel({ role, grade }),
                lead: `${labels.knownFrom[grade]}:`,
                items: typeLinks(roles, library),
              },
            ];
      }),
    ),
    ...cited('Jerks begin', cause?.onset),
    ...cited('Risk is higher', cause?.raisesRisk),
    ...cited('Do they clear?', cause?.clears),
  ];
}

/** Every brand name once, those of countries with most readers first. */
export const brandNames = (data: Data): string[] => [
  ...new Set(data.brands.flatMap(({ names }) => names)),
];

const effects = (label: string, value: Data['sideEffects']['common']): FactRow[] =>
  value === NOT_COVERED
    ? []
    : [
        {
          label,
          items: [{ text: `${capitalize(value.items.join('; '))}.`, sources: value.sources }],
        },
      ];

/** Countries that share the same brand names and status stand in one row. */
function brandRows(data: Data): FactRow[] {
  const groups = Map.groupBy(data.brands, ({ names, status }) => `${names.join(', ')}|${status}`);
  return [...groups.values()].flatMap((brands) => {
    const [first] = brands;
    if (!first) return [];
    const status = first.status === 'sold' ? '' : ` (${labels.brandStatus[first.status]})`;
    return row(listWords(brands.map(({ country }) => labels.country[country])), [
      { text: `${first.names.join(', ')}${status}` },
    ]);
  });
}

function boxedRow({ boxedWarning }: Data): FactRow[] {
  if (boxedWarning === NOT_COVERED) return [];
  if (boxedWarning === 'none')
    return row('Boxed warning in the US', [{ text: 'None, or it is not sold there.' }]);
  return cited('Boxed warning in the US', boxedWarning);
}

/** Words for what a clash names: links for pages, plain words for groups. */
export const clashNames = (names: readonly string[], library: Library): FactItem[] =>
  names.map((name) => {
    const page = name.startsWith(PAGE_PREFIX)
      ? library.byId.medications.get(name.slice(PAGE_PREFIX.length))
      : undefined;
    return page
      ? { text: page.data.title, href: urlOf(page) }
      : { text: medicineGroup[name as MedicineGroup] };
  });

const revision = (revised: string | undefined): string => {
  if (!revised) return 'no revision date shown';
  const [year = '', month, day] = revised.split('-').map(Number);
  if (!month) return `revised ${year}`;
  const whole = longDate(new Date(Date.UTC(Number(year), month - 1, day ?? 1)));
  return `revised ${day ? whole : whole.replace(/ 1,/, '')}`;
};

/** The first label or leaflet that was read: where the rest stands. */
export function leafletOf(data: Data, library: Library): FactItem | undefined {
  const [first] = data.label;
  const source = first && library.byId.sources.get(first.source.id);
  return source && { text: source.data.title, href: source.data.url };
}

/** Questions that the page leaves to the leaflet, in readers' words. */
export function notCovered(data: Data): string[] {
  const { sideEffects, warnings } = data;
  const asked: [string, unknown][] = [
    ['who must not take it', data.whoMustNot],
    ['common side effects', sideEffects.common],
    ['serious side effects', sideEffects.serious],
    ['the US boxed warning', data.boxedWarning],
    ['pregnancy', warnings.pregnancy],
    ['breastfeeding', warnings.breastfeeding],
    ['contraception', warnings.contraception],
    ['driving', warnings.driving],
    ['alcohol', warnings.alcohol],
    ['kidneys', warnings.kidneys],
    ['liver', warnings.liver],
    ['older age', warnings.olderAge],
    ['children', warnings.children],
    ['a missed dose', warnings.missedDose],
    ['too much', warnings.tooMuch],
  ];
  return asked.filter(([, value]) => value === NOT_COVERED).map(([name]) => name);
}

/** What stands before the clashes: who must not take it, and what it can do to a person. */
export const risksOf = (data: Data): MedicineSection[] =>
  filled([
    section('must-not', 'Who must not take it', answer('', data.whoMustNot)),
    section('side-effects', 'Side effects', [
      ...effects('Common', data.sideEffects.common),
      ...effects('Serious', data.sideEffects.serious),
      ...boxedRow(data),
    ]),
  ]);

/** Life with it, by the questions people ask. */
export function lifeOf(data: Data): MedicineSection[] {
  const w = data.warnings;
  return filled([
    section('pregnancy', 'Pregnancy, breastfeeding, contraception', [
      ...answer('Pregnancy', w.pregnancy),
      ...answer('Breastfeeding', w.breastfeeding),
      ...answer('Contraception', w.contraception),
    ]),
    section('driving-and-alcohol', 'Driving and alcohol', [
      ...answer('Driving', w.driving),
      ...answer('Alcohol', w.alcohol),
    ]),
    section('kidneys-liver-age', 'Kidneys, liver, age', [
      ...answer('Kidneys', w.kidneys),
      ...answer('Liver', w.liver),
      ...answer('Older age', w.olderAge),
    ]),
    section('children', 'Children', answer('', w.children)),
    section('missed-dose', 'Missed dose', answer('', w.missedDose)),
    section('too-much', 'Too much', [
      ...answer('', w.tooMuch),
      ...row('', [{ text: 'When and how to get help', href: WHEN_TO_GET_HELP }]),
    ]),
  ]);
}

/** What stands on boxes and in files: for checking rather than for reading. */
export function recordOf(data: Data, library: Library): MedicineSection[] {
  const { us, international, other } = data.genericNames;
  const names = [...new Set([us, international, ...other])];
  return filled([
    section(
      'licensed',
      'Licensed for',
      data.licensed.map(({ country, text, jerks, sources }) => ({
        label: labels.country[country],
        items: [{ text: `${text} ${labels.jerksNamed[jerks]}`, sources }],
      })),
    ),
    section('names', 'All its names', [
      ...row('Kind of medicine', [{ text: capitalize(data.class) }]),
      ...row('Generic names', [{ text: names.join(', ') }]),
      ...brandRows(data),
    ]),
    section('report', 'Report a side effect', [
      ...REPORT_TO.map(({ country, name, url }) => ({
        label: country,
        items: [{ text: name, href: url }],
      })),
      ...row('Elsewhere', [{ text: 'Ask your pharmacist (our advice).' }]),
    ]),
    section(
      'labels',
      'Labels read',
      data.label.map(({ source, country, revised }) => {
        const found = library.byId.sources.get(source.id);
        return {
          label: labels.country[country],
          items: [
            {
              text: `${found?.data.title ?? source.id}, ${revision(revised)}`,
              sources: [source],
            },
          ],
        };
      }),
    ),
  ]);
}

/** One row for each statement on jerks, with its kind of proof. */
export const proofOf = (data: Data, library: Library): MedicineSection =>
  section(
    'proof',
    'What is known, type by type',
    data.roles.map((r) => ({
      label: `${roleLabel(r)}: ${typeLinks([r], library)
        .map(({ text }) => text)
        .join(', ')}`,
      items: [{ text: `${r.text} ${labels.knownFrom[r.grade]}.`, sources: r.sources }],
    })),
  );

/** The clashes, the gravest first. */
export const clashesOf = (data: Data): Data['clashes'] =>
  data.clashes.toSorted((a, b) => byGravity(a.grade, b.grade));

/** Most warnings that stand open beside those not to be combined, which always do. */
const MAX_OPEN_CLASHES = 4;

/** A list of warnings, the gravest first: those that stand open, and those that are folded. */
export function foldClashes<T extends Pick<Data['clashes'][number], 'grade'>>(
  clashes: readonly T[],
): { open: readonly T[]; folded: readonly T[] } {
  const grave = clashes.filter(({ grade }) => grade === 'avoid').length;
  const open = Math.max(grave, MAX_OPEN_CLASHES);
  // A fold around a single row would save nothing.
  return clashes.length > open + 1
    ? { open: clashes.slice(0, open), folded: clashes.slice(open) }
    : { open: clashes, folded: [] };
}

const section = (id: string, title: string, rows: readonly FactRow[]): MedicineSection => ({
  id,
  title,
  rows,
});

const filled = (sections: readonly MedicineSection[]): MedicineSection[] =>
  sections.filter(({ rows }) => rows.length > 0);

/** Headings under which a page answers from its data what people ask of a medicine. */
export const answerHeadings = (data: Data): { id: string; title: string }[] => [
  ...risksOf(data),
  { id: 'clashes', title: 'Medicines that clash' },
  ...lifeOf(data),
];

/** Headings that the page has beside those of its text, for its list of contents. */
export const headingsOf = (data: Data, library: Library): { id: string; title: string }[] => [
  ...answerHeadings(data),
  proofOf(data, library),
  ...recordOf(data, library),
];
