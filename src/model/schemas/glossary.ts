import { reference } from 'astro:content';
import { z } from 'astro/zod';

export const glossaryFields = z.strictObject({
  term: z
    .string()
    .min(2)
    .max(60)
    .describe('The word as the text writes it; lower case unless a name.'),
  pronunciation: z.string().min(2).max(80).describe('Respelling, stressed syllable in capitals.'),
  forms: z
    .array(z.string().min(2).max(60))
    .default([])
    .describe('Other forms in the text: plurals, adjectives, abbreviations.'),
  see: z.array(reference('glossary')).default([]).describe('Terms to read next.'),
  sources: z
    .array(reference('sources'))
    .default([])
    .describe('Sources, for a definition with a figure.'),
});
