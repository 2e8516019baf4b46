import { reference } from 'astro:content';
import { z } from 'astro/zod';
import { pageSigns } from './signs.ts';

/** A lower-case web address part, such as `cortical-reflex`. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens');

/** Sources that carry a statement, each the name of a file in `src/content/sources/`. */
export const sources = z
  .array(reference('sources'))
  .min(1, 'name at least one source file of src/content/sources/')
  .describe('Names of files in src/content/sources/ that carry the statement.');

/**
 * A short statement with the sources that carry it. Facts with figures are always of this shape,
 * so that no number can stand without its source.
 */
export const cited = (max = 300) =>
  z.strictObject({
    text: z.string().min(3).max(max).describe(`Plain words, at most ${max} characters.`),
    sources,
  });

/** Code systems whose codes the site may carry. */
export const CODE_SYSTEMS = [
  'icd-10-cm',
  'icd-10',
  'icd-9-cm',
  'icd-11',
  'icd-11-mms',
  'snomed-ct',
  'mesh',
  'orpha',
  'omim',
  'hpo',
  'mondo',
  'rxnorm',
  'atc',
  'loinc',
] as const;

export const code = z.strictObject({
  system: z.enum(CODE_SYSTEMS).describe('The code system.'),
  code: z
    .string()
    .regex(
      /^[A-Z0-9][A-Z0-9.:-]{0,29}$/,
      'write capital letters, digits, dots, colons and hyphens only: the address is the same in lower case',
    )
    .describe('The code as its system writes it.'),
  name: z
    .string()
    .min(3)
    .max(160)
    .optional()
    .describe('What the code stands for, in the words of its system: `Lafora disease`.'),
  partial: z
    .literal(true)
    .optional()
    .describe(
      'The code means more than this page is about, so the page is offered as one that may not be meant.',
    ),
  source: reference('sources').describe('Where the code was read.'),
});

/** How soon a reader should act; the order is from most to least pressing. */
export const URGENCY_LEVELS = ['emergency', 'urgent', 'routine', 'none'] as const;

export const urgency = z
  .strictObject({
    level: z.enum(URGENCY_LEVELS).describe('The usual level; danger signs always raise it.'),
    text: z.string().min(20).max(300).describe('What to do now, in one or two plain sentences.'),
    basis: z
      .enum(['source', 'our-advice'])
      .describe('`source` when a cited source says so, `our-advice` when we conclude it.'),
    sources: z.array(reference('sources')).default([]).describe('Sources, for basis `source`.'),
  })
  .refine((u) => u.basis === 'our-advice' || u.sources.length > 0, {
    path: ['sources'],
    message: 'basis is `source`, so name the sources, or set basis to `our-advice`',
  });

/** How good the evidence for a treatment is; the meaning of each letter is shown to readers. */
export const EVIDENCE_GRADES = ['A', 'B', 'C', 'D', 'N'] as const;

export const evidenceGrade = z
  .enum(EVIDENCE_GRADES)
  .describe(
    'A placebo-controlled trial · B open or pooled study · C case series or reports · D expert opinion · N a trial found no benefit',
  );

/** Fields that every page of the site carries. */
export const sharedFields = {
  title: z.string().min(3).max(70).describe('Page title; unique on the whole site.'),
  description: z
    .string()
    .min(50, 'the main message takes 50 to 160 characters')
    .max(160, 'the main message takes 50 to 160 characters')
    .describe('The one main message, shown first on the page and in search results.'),
  checked: z.coerce.date().describe('The day the facts were last compared with their sources.'),
  reviewBy: z.coerce.date().describe('The day by which the page must be checked again.'),
  reviewedBy: z
    .strictObject({
      name: z.string().min(3).max(80),
      role: z.string().min(3).max(120),
      date: z.coerce.date(),
    })
    .optional()
    .describe('A clinician who read and approved the page. Absent until one really has.'),
  aliases: z
    .array(z.string().min(2).max(60))
    .default([])
    .describe(
      'Other names of the very thing: abbreviations, British spellings, misspellings. Search only, never shown. How readers describe it stands in src/features/search/concepts.',
    ),
  codes: z.array(code).default([]).describe('Codes that a source verifies.'),
  signs: pageSigns,
};

/** Fields that every page about a type, cause, test, treatment or medicine carries. */
export const entityFields = {
  ...sharedFields,
  alsoCalled: z
    .array(z.string().min(2).max(60))
    .default([])
    .describe('Other correct names, shown under the title and known to search.'),
  pronunciation: z
    .string()
    .regex(
      // No flag for case: JSON Schema has none, and the pattern is published.
      /^[a-zA-Z]+([ -][a-zA-Z]+)*$/,
      'write syllables joined by hyphens, the stressed one in capitals',
    )
    .max(80)
    .optional()
    .describe('How to say the title, for example my-OCK-lo-nus.'),
  sources: sources.describe(
    'Main sources of the page; those cited in the text are added by themselves.',
  ),
};
