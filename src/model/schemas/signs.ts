import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { SIGN_LEVELS, SIGN_WAYS, WAYS } from '../sign-ways.ts';

/** Groups in which emergencies are listed. */
export const SIGN_GROUPS = ['seizures', 'other', 'medicines', 'children', 'body', 'mood'] as const;

export const SIGN_AUDIENCES = [
  'everyone',
  'adult',
  'older-adult',
  'child',
  'baby',
  'newborn',
  'pregnant',
  'known-epilepsy',
  'known-illness',
  'on-a-medicine',
] as const;

/** `danger.seizure`, or `age.adult|older` for any of two answers. */
const answer = z
  .string()
  .regex(/^[a-z]+\.[a-z-]+(\|[a-z-]+)*$/, 'write question.answer, or question.answer|other');

const phrases = z
  .array(
    z
      .string()
      .min(3)
      .max(240)
      .regex(
        /^(-?[a-z0-9*|]+|#)( (-?[a-z0-9*|]+|#))*$/,
        'write lower-case words; a|b is either, a* any ending, # a number, -a must not occur',
      ),
  )
  .max(24);

/** A sign that needs help: one entry, from which every list, level and advice is derived. */
export const signFields = z
  .strictObject({
    bold: z
      .string()
      .max(60)
      .refine((text) => text.split(/\s+/).length >= 2 && text.split(/\s+/).length <= 6, {
        message: 'write 2 to 6 words: they are all that a hurried reader reads',
      })
      .describe('The sign in 2 to 6 words.'),
    rest: z.string().min(3).max(150).describe('What goes on after those words, half a sentence.'),
    level: z.enum(SIGN_LEVELS).describe('How soon it needs help, wherever it is shown.'),
    way: z
      .enum(WAYS)
      .describe(
        'emergency: ambulance, or emergency-department · urgent: today, days, two-weeks · routine: visit',
      ),
    group: z.enum(SIGN_GROUPS).describe('The list of emergencies that it stands in.'),
    order: z.number().int().min(1).max(999).describe('Place in lists; the lowest comes first.'),
    audience: z.array(z.enum(SIGN_AUDIENCES)).min(1).max(4).describe('Whom it is about.'),
    act: z.string().min(10).max(320).describe('What to do, without telephone numbers.'),
    why: z.string().min(10).max(320).describe('Why it is pressing.'),
    basis: z
      .enum(['source', 'our-advice'])
      .describe('`source` when a source says how fast to act, `our-advice` when we conclude it.'),
    sources: z
      .array(reference('sources'))
      .max(6)
      .default([])
      .describe('Sources of the sign, its reason and, for basis `source`, its speed.'),
    differs: z
      .string()
      .min(20)
      .max(320)
      .optional()
      .describe('Where sources disagree: how, and why the safer level was taken.'),
    phrases: z
      .strictObject({
        now: phrases.default([]).describe('Searches that must be answered with this first.'),
        also: phrases.default([]).describe('Searches beside which this should be read too.'),
      })
      .default({ now: [], also: [] })
      .describe('What people in this trouble type. The order of words counts.'),
    links: z
      .array(z.string().regex(/^\/([a-z0-9-]+\/)+$/, 'write the path of a page: /causes/stroke/'))
      .max(3)
      .default([])
      .describe('Pages to read next.'),
    raisedBy: z
      .array(z.array(answer).min(1).max(6))
      .max(8)
      .default([])
      .describe('Answers of the guide that raise it: any of these sets, each as a whole.'),
  })
  .refine((sign) => (SIGN_WAYS[sign.level] as readonly string[]).includes(sign.way), {
    path: ['way'],
    message: 'this way belongs to another level: see SIGN_WAYS',
  })
  .refine((sign) => sign.basis === 'our-advice' || sign.sources.length > 0, {
    path: ['sources'],
    message: 'basis is `source`, so name the sources, or set basis to `our-advice`',
  });

/** The few signs that a page shows under "When to get help". */
export const pageSigns = z
  .array(reference('signs'))
  .max(14)
  .default([])
  .describe('Files of src/content/signs/ that belong to this page; `<Signs />` shows them.');
