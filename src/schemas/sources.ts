import { z } from 'astro/zod';

export const SOURCE_KINDS = [
  'guideline',
  'trial',
  'study',
  'case-series',
  'review',
  'label',
  'government',
  'patient-page',
  'reference',
  'seed',
] as const;

/** How much of the source we read. */
export const SEEN = ['full', 'part', 'abstract', 'label', 'page'] as const;

export const sourceFields = z
  .strictObject({
    title: z.string().min(5).max(300).describe('Title as published.'),
    authors: z
      .array(z.string().min(2).max(80))
      .default([])
      .describe('Family name and initials, or an organization.'),
    container: z.string().max(200).optional().describe('Journal, book, series or website.'),
    year: z
      .number()
      .int()
      .min(1870)
      .max(2100)
      .optional()
      .describe('Year published; absent when the copy shows none.'),
    detail: z.string().max(120).optional().describe('Volume, issue and pages, or document number.'),
    doi: z
      .string()
      .regex(/^10\.\S+$/, 'a DOI starts with 10.')
      .optional(),
    pmid: z.string().regex(/^\d+$/, 'a PubMed id is digits').optional(),
    pmcid: z
      .string()
      .regex(/^PMC\d+$/, 'a PMC id is PMC and digits')
      .optional(),
    url: z.url().optional(),
    kind: z.enum(SOURCE_KINDS),
    seen: z.enum(SEEN).describe('How much of it we read.'),
    read: z.coerce.date().optional().describe('The day it was last read.'),
    undated: z
      .literal(true)
      .optional()
      .describe('The page shows no date: `year` is then the year in which it was read.'),
    note: z
      .string()
      .max(240)
      .optional()
      .describe('What a reader should know, such as "superseded".'),
  })
  .refine((s) => s.doi ?? s.pmid ?? s.pmcid ?? s.url, {
    path: ['url'],
    message: 'give a doi, pmid, pmcid or url, so that a reader can open the source',
  });
