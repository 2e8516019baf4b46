import { LEVELS, levelOf, type GuideSign, type Level } from '../triage/levels.ts';
import rules from '../triage/rules.json' with { type: 'json' };
import type { Answers } from '../../model/guide-questions.ts';

export { LEVELS, type Level } from '../triage/levels.ts';

/** A sign that needs help, as the guide uses it: its level, what to do, and the sources. */
export type UrgencyRule = GuideSign;

/** How soon to act, from the signs. Kept apart from the ranking: no page that fits can calm a sign. */
export const URGENCY_RULES = rules as readonly UrgencyRule[];

export interface Urgency {
  /** Undefined while too little is known. */
  readonly level: Level | undefined;
  /** Signs of that level that the answers raise. */
  readonly rules: readonly UrgencyRule[];
}

/** How pressing a level is; no level at all comes last. */
export const rankOf = (level: Level | undefined): number => (level ? LEVELS.indexOf(level) : -1);

/** The level for a set of answers. A danger answer never lowers it. */
export function urgencyOf(answers: Answers): Urgency {
  const { level, signs } = levelOf(answers, URGENCY_RULES);
  return { level, rules: signs };
}
