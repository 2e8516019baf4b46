import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { AGES } from '../guide-questions.ts';
import { clue, frequency } from './clue.ts';
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
  frequency,
  clues: z
    .array(clue)
    .min(4)
    .describe(
      'What a person can notice. When, triggers and body parts on the page come from here.',
    ),
});
