import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { clue, frequency } from './clue.ts';
import { desk } from './desk.ts';
import { sharedFields, slug } from './shared.ts';

/** Pages made of signs and helplines; `cards` has all signs in short, the parts have them in full. */
export const TRIAGE_PAGES = ['cards', 'emergencies', 'poisons', 'soon', 'helplines'] as const;

/** Pages that are not about one entity: symptoms, living, clinicians, about, and lists. */
export const pageFields = z.strictObject({
  ...sharedFields,
  sources: z
    .array(reference('sources'))
    .default([])
    .describe('Main sources, shown before those cited in the text.'),
  outcome: z
    .strictObject({
      id: slug.describe('Name of the outcome, such as not-myoclonus.'),
      frequency,
      clues: z.array(clue).min(4),
    })
    .optional()
    .describe('For a page that the guide may suggest beside the types.'),
  desk: desk.optional(),
  triage: z
    .enum(TRIAGE_PAGES)
    .optional()
    .describe(
      'For pages that show all signs or helplines; the sources of what they show join their list.',
    ),
  clinical: z
    .boolean()
    .default(true)
    .describe('False for pages about the site itself, which need no medical sources.'),
});
