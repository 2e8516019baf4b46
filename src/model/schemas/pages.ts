import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { clue, frequency } from './clue.ts';
import { desk } from './desk.ts';
import { sharedFields, slug } from './shared.ts';

/** Pages that are not about one entity: symptoms, living, clinicians, about, and lists. */
export const pageFields = z.strictObject({
  ...sharedFields,
  alsoCalled: z
    .array(z.string().min(2).max(60))
    .default([])
    .describe('Other correct names of what the page is about, shown under the title.'),
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
  clinical: z
    .boolean()
    .default(true)
    .describe('False for pages about the site itself, which need no medical sources.'),
});
