import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { MEDICINE_GROUPS } from './medicine-groups.ts';
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
  'CH',
] as const;

/** Whether a brand can still be had: `seen` when a list names it and nothing more is known. */
export const BRAND_STATUS = ['sold', 'withdrawn', 'seen'] as const;

/** How grave a clash is: never together, only with a doctor's plan, or worth watching. */
export const CLASH_GRADES = ['avoid', 'ask-first', 'watch'] as const;

/** Whether a license names jerks. */
export const JERKS_NAMED = ['named', 'seizures-with-jerks', 'not-named'] as const;

/** Written where a page leaves a question to the full leaflet, so that no panel looks complete. */
export const NOT_COVERED = 'not-covered';

/** A sourced answer, or the plain word that the full leaflet must be read for it. */
const answer = (max = 320) =>
  z
    .union([cited(max), z.literal(NOT_COVERED)])
    .describe(`A sourced answer of at most ${max} characters, or \`${NOT_COVERED}\`.`);

const role = z.strictObject({
  role: z.enum(ROLES),
  types: z.array(reference('types')).min(1).describe('Types the role is about.'),
  grade: evidenceGrade,
  text: z.string().min(10).max(240).describe('What is known, in one plain sentence.'),
  sources,
});

const sideEffects = z
  .union([
    z.strictObject({
      items: z.array(z.string().min(3).max(90)).min(1).max(14),
      sources,
    }),
    z.literal(NOT_COVERED),
  ])
  .describe('Effects that the label or leaflet names; not only those on jerks.');

const clash = z.strictObject({
  with: z
    .array(z.union([z.enum(MEDICINE_GROUPS), z.string().regex(/^medications\/[a-z0-9-]+$/)]))
    .min(1)
    .describe(
      'Groups of src/model/schemas/medicine-groups.ts, or `medications/<slug>` for one page.',
    ),
  what: z.string().min(10).max(200).describe('What can happen, in one plain sentence.'),
  act: z.string().min(10).max(200).describe('What to do, in one plain sentence.'),
  grade: z.enum(CLASH_GRADES),
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
          status: z.enum(BRAND_STATUS),
        }),
      )
      .describe('Brand names by country and status, only those seen in a source.'),
    groups: z
      .array(z.enum(MEDICINE_GROUPS))
      .describe('Groups this medicine belongs to, for clashes: see medicine-groups.ts.'),
    class: z.string().min(3).max(80).describe('Class of medicine, in plain words.'),
    treatment: reference('treatments').optional().describe('The treatment page it belongs to.'),
    cause: reference('causes').optional().describe('The cause page it belongs to.'),
    label: z
      .array(
        z.strictObject({
          source: reference('sources').describe(
            'A regulator label, leaflet or health-service page.',
          ),
          country: z.enum(COUNTRIES),
          revised: z
            .string()
            .regex(/^\d{4}(-\d{2}){0,2}$/, 'write 2026, 2026-09 or 2026-09-18')
            .optional()
            .describe('Revision date printed on it; absent when the copy shows none.'),
        }),
      )
      .min(1)
      .describe('Labels and leaflets that the safety fields were read from; the first is linked.'),
    licensed: z
      .array(
        z.strictObject({
          country: z.enum(COUNTRIES),
          text: z.string().min(3).max(240).describe('What it is licensed for, in plain words.'),
          jerks: z.enum(JERKS_NAMED),
          sources,
        }),
      )
      .min(1)
      .describe('What it is licensed for and whether that names jerks, by country or product.'),
    boxedWarning: z
      .union([cited(400), z.literal('none'), z.literal(NOT_COVERED)])
      .describe(
        'The US boxed warning in plain words; `none` when the US label has none or it is not sold there.',
      ),
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
    whoMustNot: answer().describe('Who must not take it.'),
    sideEffects: z.strictObject({ common: sideEffects, serious: sideEffects }),
    clashes: z
      .array(clash)
      .describe('Other medicines, alcohol apart, that it must not or should not meet.'),
    warnings: z.strictObject({
      stopping: z.strictObject({
        dangerous: z.boolean().describe('Can stopping suddenly do harm?'),
        text: z.string().min(10).max(240),
        sources,
      }),
      pregnancy: answer(),
      breastfeeding: answer(),
      contraception: answer(),
      driving: answer(),
      alcohol: answer(),
      kidneys: answer(),
      liver: answer(),
      olderAge: answer(),
      children: answer(),
      missedDose: answer(),
      tooMuch: answer().describe(
        'Signs of too much and what to do; poison lines are added by the page.',
      ),
    }),
  })
  .refine((m) => !m.roles.some((r) => r.role !== 'treats') || m.causing !== undefined, {
    path: ['causing'],
    message:
      'a medicine that may cause or worsen jerks says when, what raises the risk, and whether it clears',
  });
