import { z } from 'astro/zod';
import { sources } from './shared.ts';
import { pageSigns } from './signs.ts';

/** Pages over which the questions are spread, so that none grows too long for a phone. */
export const FAQ_GROUPS = [
  'about-jerks',
  'is-it-serious',
  'doctors-and-medicines',
  'everyday-life',
] as const;

export const faqFields = z.strictObject({
  question: z.string().min(10).max(120).describe('The question in the words people use.'),
  order: z.number().int().min(1).describe('Place in the list; unique.'),
  group: z.enum(FAQ_GROUPS).describe('The page it stands on.'),
  sources,
  signs: pageSigns,
});
