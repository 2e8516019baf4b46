import { z } from 'astro/zod';
import { cited, entityFields, sources } from './shared.ts';
import { ORIGINS } from './types.ts';

export const testFields = z.strictObject({
  ...entityFields,
  step: z
    .number()
    .int()
    .min(1)
    .max(6)
    .describe('Usual place in the order of testing: 1 first, 6 last.'),
  measures: cited(200).describe('What it measures.'),
  preparation: cited(240).describe('What to do before.'),
  feelsLike: cited(200).describe('What a person feels.'),
  duration: cited(160).describe('How long it takes.'),
  risks: cited(240).describe('What can go wrong.'),
  canShow: cited(240).describe('What a result can show.'),
  cannotShow: cited(240).describe('What a result cannot show.'),
  findings: z
    .array(
      z.strictObject({
        origin: z.enum(ORIGINS),
        text: z.string().min(3).max(200).describe('What this test shows when jerks start there.'),
        sources,
      }),
    )
    .default([])
    .describe('For clinicians: what the test shows for each origin.'),
});
