import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { AGES, QUESTIONS, isAnswer } from '../lib/guide/vocabulary.ts';
import { cited, entityFields, sources, urgency } from './shared.ts';

/** Axis 1, what it looks like: does the muscle jump or let go? */
export const MOVEMENTS = ['positive', 'negative', 'both'] as const;
/** Axis 2, where in the nervous system the jerk starts. */
export const ORIGINS = [
  'cortical',
  'thalamocortical',
  'brainstem',
  'spinal',
  'peripheral',
  'functional',
  'unknown',
] as const;
/** Axis 3, why it happens (the classic four groups, and functional). */
export const REASONS = [
  'physiological',
  'essential',
  'epileptic',
  'secondary',
  'functional',
] as const;
export const SPREADS = ['focal', 'segmental', 'multifocal', 'axial', 'generalized'] as const;
export const RHYTHMS = ['single', 'irregular', 'rhythmic', 'varies'] as const;

/**
 * One thing a person can notice and how it speaks for or against this type:
 * 3 a hallmark, 2 typical, 1 fits; -1 unusual, -2 speaks against, -3 all but rules it out.
 */
const clue = z
  .strictObject({
    question: z.enum(Object.keys(QUESTIONS)).describe('Question id of the guide.'),
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
    message: 'not an answer of that question: see src/lib/guide/vocabulary.ts',
  });

export const typeFields = z.strictObject({
  ...entityFields,
  movement: z
    .enum(MOVEMENTS)
    .describe('Axis 1: muscles jump (positive), let go (negative), or both.'),
  origins: z.array(z.enum(ORIGINS)).min(1).describe('Axis 2: where the jerk starts.'),
  reasons: z.array(z.enum(REASONS)).min(1).describe('Axis 3: why it happens.'),
  spread: z.array(z.enum(SPREADS)).min(1).describe('How much of the body moves.'),
  rhythm: z
    .strictObject({
      pattern: z.enum(RHYTHMS),
      text: z.string().min(3).max(200),
      sources,
    })
    .describe('Single, irregular or rhythmic, in words.'),
  burst: z
    .strictObject({
      minMs: z.number().int().positive(),
      maxMs: z.number().int().positive(),
      note: z.string().max(160).optional(),
      sources,
    })
    .optional()
    .describe('How long one muscle burst (or pause, for negative jerks) lasts, in milliseconds.'),
  rate: z
    .strictObject({
      minPerMinute: z.number().positive(),
      maxPerMinute: z.number().positive(),
      note: z.string().max(160).optional(),
      sources,
    })
    .optional()
    .describe('How often jerks repeat, per minute, where a source gives it.'),
  onset: z
    .strictObject({ ages: z.array(z.enum(AGES)).min(1), text: z.string().min(3).max(200), sources })
    .describe('Age at which it begins.'),
  course: cited(240).describe('What happens over time.'),
  commonness: cited(200).optional().describe('How common it is.'),
  urgency: urgency.describe('How soon to act when these jerks are new.'),
  tests: z.array(reference('tests')).describe('Tests that help to tell this type.'),
  lookAlikes: z.array(reference('types')).describe('Types it is confused with.'),
  clues: z
    .array(clue)
    .min(4)
    .describe(
      'What a person can notice. When, triggers and body parts on the page come from here.',
    ),
});
