import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { cited, entityFields, sources, urgency } from './shared.ts';

export const CAUSE_CATEGORIES = [
  'brain-disease',
  'injury-or-damage',
  'immune',
  'infection',
  'body-chemistry',
  'inherited',
  'toxin',
  'medicine',
  'recreational-drug',
  'mind-and-body',
] as const;

export const REVERSIBILITY = ['usually', 'sometimes', 'rarely', 'no', 'not-known'] as const;

export const causeFields = z.strictObject({
  ...entityFields,
  category: z.enum(CAUSE_CATEGORIES),
  mechanism: cited(240).describe('How it leads to jerks, in one sentence.'),
  gives: z
    .array(reference('types'))
    .min(1)
    .describe(
      'Types of myoclonus it can give. Written here only; type pages list it by themselves.',
    ),
  reverses: z
    .strictObject({ answer: z.enum(REVERSIBILITY), text: z.string().min(3).max(240), sources })
    .describe('Do the jerks go when the cause is treated?'),
  commonness: cited(240).optional().describe('How often this cause gives jerks.'),
  urgency: urgency.describe('How soon to act when jerks appear with this cause.'),
  tests: z.array(reference('tests')).describe('Tests that show this cause.'),
});
