import { z } from 'astro/zod';
import { sources } from './shared.ts';

export const faqFields = z.strictObject({
  question: z.string().min(10).max(120).describe('The question in the words people use.'),
  order: z.number().int().min(1).describe('Place in the list; unique.'),
  sources,
});
