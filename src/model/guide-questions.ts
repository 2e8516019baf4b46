import { QUESTIONS, type Question } from './guide-vocabulary.ts';

export { AGES, QUESTIONS } from './guide-vocabulary.ts';

/** Who the answers are about; it changes the words of the questions and nothing else. */
export const WHO = ['self', 'child', 'other'] as const;
export type Who = (typeof WHO)[number];

export type QuestionId = keyof typeof QUESTIONS;
export type AnswerId<Q extends QuestionId = QuestionId> = {
  [P in Q]: keyof (typeof QUESTIONS)[P]['answers'] & string;
}[Q];

/** Chosen answers by question. A question left out, or with an empty list, says nothing. */
export type Answers = { readonly [Q in QuestionId]?: readonly AnswerId<Q>[] | undefined };

export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];

/** The question with its answers under one general type, for code that walks over all of them. */
export const question = (id: QuestionId): Question => QUESTIONS[id];

export const isQuestion = (id: string): id is QuestionId => Object.hasOwn(QUESTIONS, id);

/** True when `answer` is one of the answers of question `id`. */
export const isAnswer = <Q extends QuestionId>(id: Q, answer: string): answer is AnswerId<Q> =>
  Object.hasOwn(question(id).answers, answer);

/** Answers given to a question, under one general type and each once. */
export const given = (answers: Answers, id: QuestionId): readonly AnswerId[] => [
  ...new Set(answers[id] as readonly AnswerId[] | undefined),
];

/** Fills in `{for yourself|for your child|for someone else}`. */
export const wordsFor = (text: string, who: Who = 'other'): string =>
  text.replace(/\{([^}]*)\}/g, (_, parts: string) => parts.split('|')[WHO.indexOf(who)] ?? '');

/** The words of an answer as a short fact: `when moving`. */
export const factOf = (id: QuestionId, answer: string): string =>
  question(id).answers[answer]?.fact ?? answer;
