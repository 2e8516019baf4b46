import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { cited, entityFields, evidenceGrade, sources } from './shared.ts';

/** Roles of a medicine for jerks; the words shown are "Treats", "May cause", "May worsen". */
export const ROLES = ['treats', 'may-cause', 'may-worsen'] as const;

/** Countries and regions in which a brand name was seen. */
export const COUNTRIES = [
  'US',
  'GB',
  'IE',
  'CA',
  'AU',
  'NZ',
  'EU',
  'AT',
  'CY',
  'DE',
  'ES',
  'FI',
  'FR',
  'GR',
  'IN',
  'IT',
  'JP',
  'PL',
  'SE',
] as const;

const role = z.strictObject({
  role: z.enum(ROLES),
  types: z.array(reference('types')).min(1).describe('Types the role is about.'),
  grade: evidenceGrade,
  text: z.string().min(10).max(240).describe('What is known, in one plain sentence.'),
  sources,
});

const sideEffects = z.strictObject({
  items: z.array(z.string().min(3).max(80)).min(1).max(12),
  sources,
});

export const medicationFields = z
  .strictObject({
    ...entityFields,
    genericNames: z
      .strictObject({
        us: z.string().min(3).max(60).describe('US adopted name.'),
        international: z.string().min(3).max(60).describe('International (INN) name.'),
        other: z.array(z.string().min(3).max(60)).default([]).describe('Salts and older names.'),
      })
      .describe('Generic names.'),
    brands: z
      .array(
        z.strictObject({
          country: z.enum(COUNTRIES),
          names: z.array(z.string().min(2).max(40)).min(1),
        }),
      )
      .describe('Brand names by country, only those seen in a source.'),
    class: z.string().min(3).max(80).describe('Class of medicine, in plain words.'),
    treatment: reference('treatments').optional().describe('The treatment page it belongs to.'),
    cause: reference('causes').optional().describe('The cause page it belongs to.'),
    roles: z
      .array(role)
      .min(1)
      .describe('Treats, may cause, may worsen; one medicine can have several.'),
    causing: z
      .strictObject({
        onset: cited(200).optional().describe('How soon after starting or raising it jerks begin.'),
        raisesRisk: cited(240).optional().describe('What makes jerks more likely.'),
        clears: cited(240).optional().describe('Whether jerks go after a change.'),
      })
      .optional()
      .describe('For a medicine that may cause jerks.'),
    sideEffects: z.strictObject({
      common: sideEffects.optional(),
      serious: sideEffects.optional(),
    }),
    warnings: z.strictObject({
      stopping: z.strictObject({
        dangerous: z.boolean().describe('Can stopping suddenly do harm?'),
        text: z.string().min(10).max(240),
        sources,
      }),
      pregnancy: cited(240).optional(),
      driving: cited(240).optional(),
      alcohol: cited(240).optional(),
    }),
  })
  .refine((m) => !m.roles.some((r) => r.role !== 'treats') || m.causing !== undefined, {
    path: ['causing'],
    message:
      'a medicine that may cause or worsen jerks says when, what raises the risk, and whether it clears',
  })
  .refine(
    (m) =>
      !m.roles.some((r) => r.role === 'treats') ||
      (m.warnings.pregnancy &&
        m.warnings.driving &&
        m.warnings.alcohol &&
        m.sideEffects.common &&
        m.sideEffects.serious),
    {
      path: ['warnings'],
      message:
        'a medicine that treats jerks needs pregnancy, driving and alcohol warnings, and common and serious side effects',
    },
  );
