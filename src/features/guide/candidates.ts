import type { AnswerId, QuestionId } from '../../model/guide-questions.ts';
import { ESTIMATES } from './estimates.ts';
import type { AnyOf, Candidate, Clue } from './rank.ts';

/** Before the anchor of a look-alike in the id of a candidate. */
export const NOT_MYOCLONUS = 'not-myoclonus';

interface RawClue {
  readonly question: QuestionId;
  readonly answer: string;
  readonly weight: number;
  readonly source?: { readonly id: string } | string | undefined;
}

/** What the guide reads of the page of a type. */
export interface RawType {
  readonly id: string;
  readonly data: {
    readonly frequency: Candidate['frequency'];
    readonly clues: readonly RawClue[];
    readonly onset: { readonly ages: readonly AnswerId<'age'>[] };
  };
}

/** What the guide reads of a look-alike. */
export interface RawLookAlike {
  readonly anchor: string;
  readonly frequency: Candidate['frequency'];
  readonly hallmarks: unknown;
  readonly needs?: unknown;
  readonly ages?: readonly AnswerId<'age'>[] | undefined;
  readonly clues: readonly RawClue[];
}

/** Checked by the schema of clues. */
const clueOf = ({ question, answer, weight, source }: RawClue): Clue => ({
  question,
  answer: answer as AnswerId,
  weight,
  source: typeof source === 'object' ? source.id : source,
});

const key = (clue: { question: string; answer: string }): string =>
  `${clue.question} ${clue.answer}`;

/** Every type, and every look-alike: there is no second list. */
export function candidatesOf(
  types: readonly RawType[],
  lookAlikes: readonly RawLookAlike[],
): Candidate[] {
  return [
    ...types.map(({ id, data }): Candidate => {
      const clues = data.clues.map(clueOf);
      const sourced = new Set(clues.map(key));
      const weights = Object.entries(ESTIMATES[id]?.weights ?? {}) as [
        QuestionId,
        Record<AnswerId, number>,
      ][];
      const ours = weights.flatMap(([question, all]) =>
        (Object.entries(all) as [AnswerId, number][]).map(([answer, weight]) => ({
          question,
          answer,
          weight,
        })),
      );
      return {
        id,
        frequency: data.frequency,
        ages: data.onset.ages,
        needs: ESTIMATES[id]?.needs,
        clues: [...clues, ...ours.filter((clue) => !sourced.has(key(clue)))],
      };
    }),
    ...lookAlikes.map(({ anchor, frequency, hallmarks, needs, ages, clues }): Candidate => ({
      id: `${NOT_MYOCLONUS}#${anchor}`,
      frequency,
      ages,
      hallmarks: hallmarks as AnyOf,
      needs: needs as AnyOf | undefined,
      clues: clues.map(clueOf),
    })),
  ];
}
