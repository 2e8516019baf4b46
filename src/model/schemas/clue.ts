import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { QUESTIONS, isAnswer, type QuestionId } from '../guide-questions.ts';

/**
 * One thing a person can notice and how it speaks for or against a page of the guide:
 * 3 a hallmark, 2 typical, 1 fits; -1 unusual, -2 speaks against, -3 all but rules it out.
 */
export const clue = z
  .strictObject({
    question: z
      .enum(Object.keys(QUESTIONS) as [QuestionId, ...QuestionId[]])
      .describe('Question id of the guide.'),
    answer: z.string().describe('Answer id of that question.'),
    weight: z
      .number()
      .int()
      .min(-3)
      .max(3)
      .describe('How strongly the answer speaks for or against.'),
    source: reference('sources').describe('The source that says so.'),
  })
  .refine((c) => c.weight !== 0, {
    path: ['weight'],
    message: 'a clue of weight 0 says nothing: remove it',
  })
  .refine((c) => isAnswer(c.question, c.answer), {
    path: ['answer'],
    message: 'not an answer of that question: see src/model/guide-questions.ts',
  });

/** Rough frequency among people who see a doctor for jerks. */
export const FREQUENCIES = ['common', 'uncommon', 'rare'] as const;

export const frequency = z
  .enum(FREQUENCIES)
  .describe('Our own rough judgment; it only orders pages of the guide that fit equally well.');
