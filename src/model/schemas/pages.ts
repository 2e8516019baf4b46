import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { AGES } from '../guide-questions.ts';
import { anyOf, frequency, lookAlikeClue } from './clue.ts';
import { desk } from './desk.ts';
import { sharedFields, slug } from './shared.ts';

/** Pages made of signs and helplines; `cards` has all signs in short, the parts have them in full. */
export const TRIAGE_PAGES = ['cards', 'emergencies', 'poisons', 'soon', 'helplines'] as const;

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
  lookAlikes: z
    .array(
      z.strictObject({
        anchor: slug.describe('Id of the heading on this page under which it is explained.'),
        title: z.string().min(3).max(60).describe('Its name, as the guide shows it.'),
        frequency,
        hallmarks: anyOf.describe('The guide hardly suggests it without one of these answers.'),
        needs: anyOf.optional().describe('The guide never suggests it without one of these.'),
        ages: z.array(z.enum(AGES)).optional().describe('Ages at which it begins.'),
        clues: z.array(lookAlikeClue).min(4),
      }),
    )
    .default([])
    .describe('What is not myoclonus and may be suggested by the guide beside the types.'),
  lengths: z
    .array(
      z
        .strictObject({
          anchor: slug.describe('Id of the heading on this page under which it is explained.'),
          name: z.string().min(3).max(40).describe('What moves, in plain words.'),
          minMs: z.number().positive().optional().describe('Shortest time, in milliseconds.'),
          maxMs: z.number().positive().optional().describe('Longest time, in milliseconds.'),
          words: z.string().min(3).max(40).optional().describe('The time as readers say it.'),
          sources: z.array(reference('sources')).default([]).describe('Where the time stands.'),
        })
        .refine(
          ({ maxMs, words, sources }) =>
            maxMs === undefined
              ? words === undefined && sources.length === 0
              : words !== undefined && sources.length > 0,
          'a length has maxMs, words and sources, or none of them',
        ),
    )
    .default([])
    .describe(
      'How long one movement lasts, for a picture; without maxMs it is drawn as not known.',
    ),
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
