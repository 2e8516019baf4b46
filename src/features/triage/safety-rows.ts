import type { Level } from './levels.ts';

/**
 * What answers must lead to, written from the sources and not from the code: the answers, the
 * level, the signs that must be shown for it, and why. Every rule is named by a row, so none can
 * be deleted, weakened or widened in silence.
 */
export type SafetyRow = readonly [
  answers: string,
  level: Level | 'unknown',
  signs: string,
  because: string,
];
