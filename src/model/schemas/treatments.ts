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

/** Places on or in the body where a treatment acts, for one picture of all of them. */
export const ACTION_PLACES = ['deep-brain', 'face-nerve-root', 'neck-nerve', 'muscle'] as const;

export const treatmentFields = z.strictObject({
  ...entityFields,
  group: z.enum(TREATMENT_GROUPS),
  evidence: cited(240).describe('How good the evidence is, in plain words.'),
  actsOn: z
    .strictObject({
      place: z.enum(ACTION_PLACES),
      text: z.string().min(3).max(80).describe('Where it acts, in plain words.'),
      sources,
    })
    .optional()
    .describe('For treatments that act in one place of the body. Drawn on the list of treatments.'),
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
