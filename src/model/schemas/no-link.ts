import { z } from 'astro/zod';
import { sources } from './shared.ts';

/**
 * A medicine, supplement or drink that was searched for as a cause of jerks without success. It has
 * no page of its own; search and the medicine check answer from this entry. Absence in a search is
 * no proof, so an entry says what was searched and when, and never that the medicine is safe.
 */
export const noLinkFields = z.strictObject({
  name: z.string().min(3).max(60).describe('The name readers know best, as a heading.'),
  otherNames: z
    .array(z.string().min(2).max(60))
    .default([])
    .describe('Brand names, British names and common misspellings, for search and the check.'),
  searched: z
    .array(z.string().min(5).max(120))
    .min(1)
    .describe('The words that were searched for, one search an entry.'),
  date: z.coerce.date().describe('The day of the newest search.'),
  sources: sources.describe(
    'What was read: the nearest reports, and the review of all medicines with proof.',
  ),
  note: z
    .string()
    .min(20)
    .max(320)
    .describe('What was found instead, in plain sentences; "our advice" where it is ours.'),
});
