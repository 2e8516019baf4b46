import type { CLASH_GRADES } from '../../model/schemas/medications.ts';
import { GROUP_ATC, type MedicineGroup } from '../../model/schemas/medicine-groups.ts';

export type ClashGrade = (typeof CLASH_GRADES)[number];

/** The gravest first. */
const GRAVEST: readonly ClashGrade[] = ['avoid', 'ask-first', 'watch'];

/** Said once wherever clashes are shown, so that none of them makes a reader stop a medicine. */
export const DO_NOT_STOP = 'Do not stop a medicine on your own: ask first.';

/** How clashes name a page of ours among the groups. */
export const PAGE_PREFIX = 'medications/';

/** One warning of a page, as the schema has it. */
export interface Clash {
  /** Groups, and `medications/<slug>` for one page. */
  readonly with: readonly string[];
  readonly what: string;
  readonly act: string;
  readonly grade: ClashGrade;
}

/** A medicine as far as clashes need it. One without a page has its groups and no clashes. */
export interface ClashMedicine {
  readonly slug: string;
  readonly groups: readonly string[];
  readonly clashes: readonly Clash[];
}

/** A warning about two medicines, and whose page gives it. */
export interface Finding {
  readonly from: string;
  readonly clash: Clash;
}

/** Groups to which an ATC code belongs, for medicines that have no page. */
export const groupsOfAtc = (code: string): MedicineGroup[] =>
  (Object.keys(GROUP_ATC) as MedicineGroup[]).filter((group) =>
    GROUP_ATC[group].some((prefix) => code.startsWith(prefix)),
  );

const concerns = (clash: Clash, other: ClashMedicine): boolean =>
  clash.with.some((name) => name === PAGE_PREFIX + other.slug || other.groups.includes(name));

export const byGravity = (a: ClashGrade, b: ClashGrade): number =>
  GRAVEST.indexOf(a) - GRAVEST.indexOf(b);

/** What either page says about taking both, the gravest first. Nothing here says that a pair is safe. */
export function clashesBetween(a: ClashMedicine, b: ClashMedicine): Finding[] {
  const from = (own: ClashMedicine, other: ClashMedicine): Finding[] =>
    own.clashes
      .filter((clash) => concerns(clash, other))
      .map((clash) => ({ from: own.slug, clash }));
  return [...from(a, b), ...from(b, a)].sort((x, y) => byGravity(x.clash.grade, y.clash.grade));
}

/** The gravest grade that one page gives for the other medicine. */
export const gradeFor = (own: ClashMedicine, other: ClashMedicine): ClashGrade | undefined =>
  own.clashes
    .filter((clash) => concerns(clash, other))
    .map(({ grade }) => grade)
    .sort(byGravity)[0];

/** True when both pages speak of the pair and grade it differently. */
export function contradict(a: ClashMedicine, b: ClashMedicine): boolean {
  const [ofA, ofB] = [gradeFor(a, b), gradeFor(b, a)];
  return ofA !== undefined && ofB !== undefined && ofA !== ofB;
}
