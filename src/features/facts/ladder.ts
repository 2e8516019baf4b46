import type { EVIDENCE_GRADES } from '../../model/schemas/shared.ts';

export type Grade = (typeof EVIDENCE_GRADES)[number];

/** Kinds of proof from the strongest to the weakest: the steps of the ladder. */
export const STEPS = ['A', 'B', 'C', 'D'] as const satisfies readonly Grade[];

/** A step with what stands on it; an empty one is drawn as such. */
export interface Step<T> {
  readonly grade: Grade;
  readonly items: readonly T[];
}

/** Every step of the ladder, also those that nothing reaches; a trial without benefit is no step. */
export const ladder = <T extends { readonly grade: Grade }>(items: readonly T[]): Step<T>[] =>
  STEPS.map((grade) => ({ grade, items: items.filter((item) => item.grade === grade) }));
