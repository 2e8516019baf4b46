import type { Entity } from './library.ts';
import { anchorOf } from './format.ts';

type Type = Pick<Entity<'types'>, 'data'> & { readonly id: string };
type TypeData = Pick<Entity<'types'>['data'], 'clues' | 'spread'>;

/** Types under a heading that a person with jerks can answer for. */
export interface TypeGroup<T> {
  readonly label: string;
  readonly anchor: string;
  readonly types: readonly T[];
}

/** Weight of a clue that marks a type. */
const HALLMARK = 3;
const TYPICAL = 2;

/** Moments and triggers, as the guide asks for them, that put a type under a heading. */
const MOMENTS: readonly { label: string; clues: Readonly<Record<string, readonly string[]>> }[] = [
  { label: 'Around sleep and waking', clues: { when: ['falling-asleep', 'asleep', 'waking'] } },
  {
    label: 'When you move, hold or stand',
    clues: { when: ['action', 'posture', 'standing'], trigger: ['movement'] },
  },
  {
    label: 'At a noise, a touch or a fright',
    clues: { when: ['startle'], trigger: ['noise', 'touch', 'light'] },
  },
];
const IN_ONE_PLACE = 'In one place';
const OTHERS = 'With an illness, a medicine, in the family, or no cause found';

const most = (weights: readonly number[]): number => Math.max(0, ...weights);

/** The heading of a type: the one its strongest clue speaks for, moments before places. */
function headingOf({ clues, spread }: TypeData): string {
  const moments = MOMENTS.map(({ label, clues: wanted }) => ({
    label,
    weight: most(
      clues.filter((c) => wanted[c.question]?.includes(c.answer)).map(({ weight }) => weight),
    ),
  }));
  const isLocal =
    spread.every((s) => s === 'focal' || s === 'segmental') ||
    (!spread.includes('generalized') &&
      clues.some((c) => c.question === 'body' && c.weight >= HALLMARK));
  const isOther = clues.some(
    (c) => ['recent', 'background'].includes(c.question) && c.weight >= HALLMARK,
  );
  const strongest = (least: number) => {
    const top = most(moments.map(({ weight }) => weight));
    return top >= least ? moments.find(({ weight }) => weight === top)?.label : undefined;
  };
  return (
    strongest(HALLMARK) ??
    (isLocal ? IN_ONE_PLACE : isOther ? OTHERS : (strongest(TYPICAL) ?? OTHERS))
  );
}

/** Every type once, by when its jerks come, else by where they are. Empty groups are left out. */
export const typesByMoment = <T extends Type>(types: readonly T[]): TypeGroup<T>[] =>
  [...MOMENTS.map(({ label }) => label), IN_ONE_PLACE, OTHERS]
    .map((label) => ({
      label,
      anchor: anchorOf(label),
      types: types.filter(({ data }) => headingOf(data) === label),
    }))
    .filter((group) => group.types.length > 0);

/** Places of the body that readers are asked for first, with the answers of the guide that each holds. */
export const BODY_PLACES = [
  { id: 'face', label: 'Eyes or face', answers: ['eyes', 'face', 'palate'] },
  { id: 'neck', label: 'Neck or head', answers: ['neck'] },
  { id: 'arm', label: 'Arms or hands', answers: ['arm', 'stump'] },
  { id: 'trunk', label: 'Belly, back or chest', answers: ['trunk', 'diaphragm'] },
  { id: 'leg', label: 'Legs or feet', answers: ['leg'] },
  { id: 'one-side', label: 'One side only', answers: ['one-side'] },
  { id: 'whole-body', label: 'Whole body', answers: ['whole-body'] },
] as const;

/** Types whose jerks are mostly at each place. */
export const typesByPlace = <T extends Type>(types: readonly T[]): TypeGroup<T>[] =>
  BODY_PLACES.map(({ id, label, answers }) => ({
    label,
    anchor: `body-${id}`,
    types: types.filter(({ data }) =>
      data.clues.some(
        (c) =>
          c.question === 'body' &&
          c.weight >= TYPICAL &&
          (answers as readonly string[]).includes(c.answer),
      ),
    ),
  }));
