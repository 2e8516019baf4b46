import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { cited, entityFields, evidenceGrade, sources } from './shared.ts';

export const TREATMENT_GROUPS = [
  'cause-first',
  'medicine',
  'injection',
  'surgery-or-device',
  'therapy',
  'self-care',
  'research',
] as const;

export const treatmentFields = z.strictObject({
  ...entityFields,
  group: z.enum(TREATMENT_GROUPS),
  evidence: cited(240).describe('How good the evidence is, in plain words.'),
  helps: z
    .array(
      z.strictObject({
        type: reference('types'),
        grade: evidenceGrade,
        text: z.string().min(3).max(200).describe('What it does for this type.'),
        sources,
      }),
    )
    .min(1)
    .describe('Types it is used for, each with its evidence. Type pages list it by themselves.'),
  alternatives: z.array(reference('treatments')).describe('Other treatments to consider.'),
});
