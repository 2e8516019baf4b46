import type { AnswerId, QuestionId } from '../../model/guide-questions.ts';
import type { Outcome } from './outcomes.ts';

/** Where the page fetches what it ranks, once somebody uses the guide. */
export const DATA_URL = '/guide.json';

/** Short for the way: question, answer, weight, and the source unless we estimated it. */
type PackedClue = readonly [QuestionId, AnswerId, number, string?];
type Packed = Omit<Outcome, 'clues'> & { readonly clues: readonly PackedClue[] };

export const pack = (outcomes: readonly Outcome[]): readonly Packed[] =>
  outcomes.map((outcome) => ({
    ...outcome,
    clues: outcome.clues.map(({ question, answer, weight, source }): PackedClue =>
      source ? [question, answer, weight, source] : [question, answer, weight],
    ),
  }));

export const unpack = (packed: readonly Packed[]): readonly Outcome[] =>
  packed.map((outcome) => ({
    ...outcome,
    clues: outcome.clues.map(([question, answer, weight, source]) => ({
      question,
      answer,
      weight,
      source,
    })),
  }));
