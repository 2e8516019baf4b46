import { clashGrade } from '../../../model/labels.ts';
import {
  byGravity,
  clashesBetween,
  DO_NOT_STOP,
  PAGE_PREFIX,
  type ClashGrade,
  type ClashMedicine,
} from '../clashes.ts';
import type { CheckMedicine, CheckRole, Chosen } from './types.ts';

/** How one medicine of a list is told from the others: its page, or its name. */
export const keyOf = (chosen: Chosen): string =>
  chosen.kind === 'page' ? chosen.medicine.slug : (chosen.noLink?.id ?? chosen.name.toLowerCase());

export const titleOf = (chosen: Chosen): string =>
  chosen.kind === 'page' ? chosen.medicine.title : chosen.name;

/** What is said of a medicine without a page; `known` is what the list of all names says of it. */
export const noPageWords = (name: string, known = ''): string =>
  `We have no page on ${name}.${known} That says nothing about its risks.`;

/** What the check says about one medicine or about some of them together. */
export interface Finding {
  readonly kind: CheckRole['role'] | 'clash' | 'no-link-found';
  /** Keys of the medicines, in the reader's order. */
  readonly medicines: readonly string[];
  readonly titles: readonly string[];
  /** Of a clash. */
  readonly grade?: ClashGrade;
  /** What can happen, or what is known. */
  readonly text: string;
  /** What to do. */
  readonly act?: string;
  /** The section that says so, with its sources. */
  readonly href: string;
  /** Weaker or further warnings about the same medicines. */
  readonly also?: readonly Finding[];
}

const asClash = (chosen: Chosen): ClashMedicine =>
  chosen.kind === 'page' ? chosen.medicine : { slug: '', groups: chosen.groups, clashes: [] };

/** Clashes among the chosen, the gravest first; a warning that fits several is said once. */
export function clashFindings(list: readonly Chosen[]): Finding[] {
  const found = new Map<string, { finding: Finding; keys: Set<string>; titles: Set<string> }>();
  list.forEach((a, i) => {
    for (const b of list.slice(i + 1)) {
      const clashes = clashesBetween(asClash(a), asClash(b));
      for (const { from, clash } of clashes) {
        const [owner, other] = a.kind === 'page' && from === a.medicine.slug ? [a, b] : [b, a];
        // What a weaker warning tells a reader to do may be what the gravest forbids.
        const act = clash.grade === clashes[0]?.clash.grade ? clash.act : undefined;
        const id = `${from}|${clash.what}|${act}`;
        const known = found.get(id);
        if (known) {
          known.keys.add(keyOf(other));
          known.titles.add(titleOf(other));
          continue;
        }
        found.set(id, {
          keys: new Set([keyOf(owner), keyOf(other)]),
          titles: new Set([titleOf(owner), titleOf(other)]),
          finding: {
            kind: 'clash',
            medicines: [],
            titles: [],
            grade: clash.grade,
            text: clash.what,
            ...(act !== undefined && { act }),
            href: `/${PAGE_PREFIX}${from}/#clashes`,
          },
        });
      }
    }
  });
  const all = [...found.values()].map(({ finding, keys, titles }) => ({
    ...finding,
    medicines: [...keys],
    titles: [...titles],
  }));
  return bySet(all.sort((a, b) => byGravity(a.grade ?? 'watch', b.grade ?? 'watch')));
}

/**
 * Several warnings about the same medicines are one finding: the gravest, and the others with it. So is
 * one that does not say what to do, where a graver one is about its medicines and more.
 */
function bySet(findings: readonly Finding[]): Finding[] {
  const sets: [Finding, ...Finding[]][] = [];
  for (const finding of findings) {
    const { medicines, act } = finding;
    const set = sets.find(
      ([first]) =>
        medicines.every((medicine) => first.medicines.includes(medicine)) &&
        (act === undefined || medicines.length === first.medicines.length),
    );
    if (set) set.push(finding);
    else sets.push([finding]);
  }
  return sets.map(([first, ...rest]) => {
    const told = new Set([first.text]);
    const also = rest.filter(({ text }) => (told.has(text) ? false : told.add(text)));
    return also.length > 0 ? { ...first, also } : first;
  });
}

const roleFinding = (medicine: CheckMedicine, role: CheckRole['role']): Finding[] => {
  const roles = medicine.roles.filter((r) => r.role === role);
  if (roles.length === 0) return [];
  const parts = roles.map(({ types, known }) => `${types.join(', ')} (${known.toLowerCase()})`);
  const onset = role !== 'treats' && medicine.onset ? ` Start: ${medicine.onset}` : '';
  return [
    {
      kind: role,
      medicines: [medicine.slug],
      titles: [medicine.title],
      text: `${parts.join('; ')}.${onset}`,
      href: `/${PAGE_PREFIX}${medicine.slug}/#at-a-glance`,
    },
  ];
};

/** What each medicine does to jerks by itself, harm before help. */
export function roleFindings(list: readonly Chosen[]): Finding[] {
  const pages = list.flatMap((chosen) => (chosen.kind === 'page' ? [chosen.medicine] : []));
  return (['may-cause', 'may-worsen', 'treats'] as const).flatMap((role) =>
    pages.flatMap((medicine) => roleFinding(medicine, role)),
  );
}

/** Medicines that were searched for without success. */
export const noLinkFindings = (list: readonly Chosen[]): Finding[] =>
  list.flatMap((chosen): Finding[] =>
    chosen.kind === 'no-page' && chosen.noLink
      ? [
          {
            kind: 'no-link-found',
            medicines: [chosen.noLink.id],
            titles: [chosen.noLink.title],
            text: chosen.noLink.note,
            href: `/medications/#no-link-${chosen.noLink.id}`,
          },
        ]
      : [],
  );

/** Questions on what raises the risk, asked only where a chosen medicine has an answer. */
export const RISKS = [
  { id: 'kidneys', label: 'My kidneys work less well' },
  { id: 'olderAge', label: 'I am 65 or older' },
  { id: 'raisesRisk', label: 'A dose was raised, or a medicine is new' },
] as const;
export type RiskId = (typeof RISKS)[number]['id'];

/** What the chosen medicines' pages say about one risk. */
export const riskAnswers = (
  list: readonly Chosen[],
  id: RiskId,
): { slug: string; title: string; text: string }[] =>
  list.flatMap((chosen) => {
    if (chosen.kind !== 'page') return [];
    const { slug, title } = chosen.medicine;
    const text = chosen.medicine[id];
    return text ? [{ slug, title, text }] : [];
  });

/** Medicines that must not be stopped suddenly, with the words of their pages. */
export const stoppingOf = (
  list: readonly Chosen[],
): { slug: string; title: string; text: string }[] =>
  list.flatMap((chosen) =>
    chosen.kind === 'page' && chosen.medicine.stopping
      ? [
          {
            slug: chosen.medicine.slug,
            title: chosen.medicine.title,
            text: chosen.medicine.stopping,
          },
        ]
      : [],
  );

/** What the check cannot answer, whatever the list. */
export const NOT_COVERED_HERE =
  'This check knows only what the pages of this site say. It leaves out other clashes, doses, illnesses, food and herbs. Where it names no clash, there can still be one. Ask a pharmacist to check the whole list.';

/** All findings, grave first. */
export const findingsOf = (list: readonly Chosen[]): Finding[] => [
  ...clashFindings(list),
  ...roleFindings(list),
  ...noLinkFindings(list),
];

/** The list and its clashes as lines of plain text, for the appointment. */
export function summaryOf(list: readonly Chosen[]): string[] {
  const clashes = clashFindings(list);
  const causes = roleFindings(list).filter(({ kind }) => kind !== 'treats');
  return [
    `My medicines: ${list.map(titleOf).join(', ')}.`,
    ...clashes.map(
      ({ grade, titles, text }) =>
        `${clashGrade[grade ?? 'watch']}: ${titles.join(' + ')}. ${text}`,
    ),
    ...(clashes.length > 0 ? [DO_NOT_STOP] : []),
    ...(causes.length > 0
      ? [
          `May cause or worsen jerks: ${[...new Set(causes.flatMap(({ titles }) => titles))].join(', ')}.`,
        ]
      : []),
    'From the check of the Myoclonus Guide, which does not cover everything.',
  ];
}
