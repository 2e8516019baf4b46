import { reference } from 'astro:content';
import { z } from 'astro/zod';

/** Countries with at least one helpline; `EU` is for numbers that work in the whole Union. */
export const HELPLINE_COUNTRIES = [
  'US',
  'CA',
  'GB',
  'IE',
  'AU',
  'NZ',
  'ZA',
  'IN',
  'EU',
  'DE',
  'FR',
  'ES',
  'IT',
  'NL',
] as const;

/** What a helpline is for, in the order in which lists show them. */
export const HELPLINE_KINDS = ['emergency', 'poison', 'crisis', 'advice'] as const;

/** A telephone number that helps, and the only place where it is written. */
export const helplineFields = z.strictObject({
  name: z.string().min(3).max(80).describe('Who answers.'),
  countries: z.array(z.enum(HELPLINE_COUNTRIES)).min(1).max(3).describe('Where it works.'),
  kind: z.enum(HELPLINE_KINDS).describe('What it is for.'),
  number: z
    .string()
    .regex(/^\d[\d -]{0,18}\d$/, 'write digits, with spaces or hyphens between them')
    .describe('The number as people write it.'),
  text: z.string().min(5).max(80).optional().describe('How to reach it by text message.'),
  hours: z.string().min(5).max(120).describe('When it answers.'),
  note: z.string().min(5).max(200).optional().describe('What a caller should know first.'),
  order: z.number().int().min(1).max(99).describe('Place in lists; the lowest comes first.'),
  calledIn: z
    .string()
    .min(2)
    .max(40)
    .optional()
    .describe('For the emergency numbers that advice names: the places, in few words.'),
  sources: z
    .array(reference('sources'))
    .min(1, 'name the source file of src/content/sources/ in which the number was read')
    .describe('Where the number and its hours were read.'),
});
