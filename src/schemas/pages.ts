import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { sharedFields } from './shared.ts';

/** Pages that are not about one entity: symptoms, living, clinicians, about, and lists. */
export const pageFields = z.strictObject({
  ...sharedFields,
  sources: z
    .array(reference('sources'))
    .default([])
    .describe('Main sources, shown before those cited in the text.'),
  clinical: z
    .boolean()
    .default(true)
    .describe('False for pages about the site itself, which need no medical sources.'),
});
