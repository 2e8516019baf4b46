import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { FINDING_PARTS } from '../finding-parts.ts';
import { ORIGINS } from './types.ts';

/** Tables of the clinicians' desk, each derived from other pages. */
export const desk = z
  .discriminatedUnion('table', [
    z.strictObject({
      table: z.literal('findings'),
      part: z.enum(FINDING_PARTS).describe('Recordings and scans, or all other tests.'),
    }),
    z.strictObject({
      table: z.literal('treatment'),
      origins: z.array(z.enum(ORIGINS)).min(1).describe('Where the jerks start.'),
    }),
    z.strictObject({
      table: z.literal('causing'),
      classes: z.array(reference('causes')).min(1).describe('Cause pages of the medicines.'),
      others: z
        .boolean()
        .default(false)
        .describe('Also the medicines that belong to no cause page.'),
    }),
    z.strictObject({ table: z.literal('red-flags') }),
  ])
  .describe(
    'Derived table that `<Desk />` prints on the page. Its sources join those of the page by themselves.',
  );
