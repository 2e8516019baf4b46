import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { QUESTIONS, isAnswer, type QuestionId } from '../guide-questions.ts';

const QUESTION_NAMES = Object.keys(QUESTIONS) as [QuestionId, ...QuestionId[]];

const parts = {
  question: z.enum(QUESTION_NAMES).describe('Question id of the guide.'),
  answer: z.string().describe('Answer id of that question.'),
  weight: z
    .number()
    .int()
    .min(-3)
    .max(3)
    .describe('How strongly the answer speaks for or against.'),
};
const source = reference('sources');

const says = {
  path: ['weight'],
  message: 'a clue of weight 0 says nothing: remove it',
};
const known = {
  path: ['answer'],
  message: 'not an answer of that question: see src/model/guide-questions.ts',
};

/**
 * One thing a person can notice and how it speaks for or against a page of the guide:
 * 3 a hallmark, 2 typical, 1 fits; -1 unusual, -2 speaks against, -3 all but rules it out.
 */
export const clue = z
  .strictObject({ ...parts, source: source.describe('The source that says so.') })
  .refine((c) => c.weight !== 0, says)
  .refine((c) => isAnswer(c.question, c.answer), known);

/** The same for a look-alike, where our own estimates stand between the sourced clues. */
export const lookAlikeClue = z
  .strictObject({
    ...parts,
    source: source.optional().describe('The source that says so; left out for our own estimate.'),
  })
  .refine((c) => c.weight !== 0, says)
  .refine((c) => isAnswer(c.question, c.answer), known);

/** Answers of which one must have been given, by question. */
export const anyOf = z
  .partialRecord(z.enum(QUESTION_NAMES), z.array(z.string()).min(1))
  .refine(
    (any) =>
      Object.entries(any).every(([id, answers]) =>
        answers.every((answer) => isAnswer(id as QuestionId, answer)),
      ),
    { message: 'not an answer of that question: see src/model/guide-questions.ts' },
  );

/** Rough frequency among people who see a doctor for jerks. */
export const FREQUENCIES = ['common', 'uncommon', 'rare'] as const;

export const frequency = z
  .enum(FREQUENCIES)
  .describe('Our own rough judgment; it only orders pages of the guide that fit equally well.');
