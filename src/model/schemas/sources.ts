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

/**
 * An address that asks a search engine instead of naming a page. openFDA has no pages: a query is the
 * address of one of its records.
 */
export const isSearchPage = ({ hostname, pathname, searchParams }: URL): boolean =>
  hostname !== 'api.fda.gov' &&
  (/\/search(?:$|[/.])/.test(pathname) ||
    ['term', 'query', 'q', 'search', 'keyword'].some((name) => searchParams.has(name)));

/** The front door of a site, which says nothing of the page that was read. */
export const isHomePage = ({ pathname, search }: URL): boolean => pathname === '/' && search === '';

const pageAddress = z
  .url({ protocol: /^https?$/, error: 'give a whole address that starts with https:// or http://' })
  .refine((url) => !isSearchPage(new URL(url)), {
    error: 'this is a search, not a page: give the page that was read, or a doi, pmid or pmcid',
  })
  .refine((url) => !isHomePage(new URL(url)), {
    error: 'this is the home page of a site: give the page that was read, or a doi, pmid or pmcid',
  });

const author = z
  .string()
  .min(2)
  .max(80)
  .refine((name) => !/\bet\.? al\b|\band others\b|^various\b/i.test(name), {
    error: 'nobody is called so: name the authors that were seen and add "moreAuthors: true"',
  });

export const sourceFields = z
  .strictObject({
    title: z.string().min(2).max(300).describe('Title as published, not as we would put it.'),
    authors: z
      .array(author)
      .default([])
      .describe(
        'Persons as family name and initials (`van der Salm SMA`); every other form is a body (`NHS`).',
      ),
    moreAuthors: z
      .literal(true)
      .optional()
      .describe('The list of authors was cut short: there are more than those named.'),
    container: z.string().max(200).optional().describe('Journal, book, series or website.'),
    year: z
      .number({
        error: 'give the year; for a page without a date, the year of reading and "undated: true"',
      })
      .int()
      .min(1870)
      .max(2100)
      .describe('Year published; for an undated page, the year in which it was read.'),
    undated: z
      .literal(true)
      .optional()
      .describe('The page shows no date: `year` is then the year in which it was read.'),
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
    isbn: z
      .string()
      .regex(/^(?:97[89])?\d{9}[\dX]$/, 'an ISBN is 10 or 13 digits without hyphens')
      .optional(),
    url: pageAddress
      .optional()
      .describe('The page that was read, or where the work can be opened.'),
    kind: z.enum(SOURCE_KINDS),
    seen: z.enum(SEEN).describe('How much of it we read.'),
    read: z.coerce
      .date({ error: 'give the day on which it was last read, such as 2026-11-27' })
      .describe('The day it was last read.'),
    inCopy: z
      .literal(true)
      .optional()
      .describe('All or part was read in a copy of this document; `note` says what, and in whose.'),
    note: z
      .string()
      .max(240)
      .optional()
      .describe('What a reader should know, such as "superseded".'),
  })
  .refine((s) => s.doi ?? s.pmid ?? s.pmcid ?? s.isbn ?? s.url, {
    path: ['url'],
    error: 'give a doi, pmid, pmcid, isbn or url, so that a reader can open the source',
  })
  .refine((s) => !s.undated || s.year === s.read.getUTCFullYear(), {
    path: ['year'],
    error: 'an undated page has the year of "read"; if it shows a date, take "undated" away',
  })
  .refine((s) => !s.inCopy || s.note, {
    path: ['note'],
    error: 'say what was read in a copy, and in whose: "Warnings read in the copy on ..."',
  })
  .refine((s) => Boolean(s.inCopy) || !/\bcop(?:y|ies)\b/i.test(s.note ?? ''), {
    path: ['inCopy'],
    error: 'the note tells of a copy: add "inCopy: true", so that every page that cites it says so',
  })
  .refine((s) => !s.moreAuthors || s.authors.length > 0, {
    path: ['authors'],
    error: 'name the authors that were seen, or take "moreAuthors" away',
  });
