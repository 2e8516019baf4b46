import { z } from 'astro/zod';

const count = z.number().int().min(1);
const amount = z.number().min(0);

/** When, and on what, a part was measured: figures of another machine are other figures. */
export const measured = z.strictObject({
  date: z.iso.date().describe('Day of the measurement.'),
  cores: count.describe('Cores that the machine has.'),
  load: amount.describe('Its load (mean of one minute) just before: above 0 others worked too.'),
});

/** How single values spread; percentiles by nearest rank. */
export const spread = z.strictObject({
  n: count.describe('Number of values.'),
  median: amount,
  p95: amount.describe('19 of 20 values are no larger.'),
  most: amount.describe('The largest value.'),
  at: z.string().startsWith('/').optional().describe('Page with the largest value.'),
});

const part = <Fields extends z.ZodRawShape>(fields: Fields) =>
  z.strictObject({ measured, ...fields }).optional();

const score = z.number().int().min(0).max(100);

/** What `npm run bench` and its like write to `src/features/performance/performance.json`, each its own part. */
export const performanceFigures = z.strictObject({
  bytes: part({
    first: spread.describe('HTML, with the styles that it carries.'),
    js: spread,
    all: spread.describe('Everything loaded without interaction.'),
  }),
  vitals: part({
    profile: z.strictObject({
      cpuSlowdown: count,
      downKbits: count,
      upKbits: count,
      rttMs: count,
      width: count,
      height: count,
    }),
    lcpMs: spread.describe('Largest contentful paint.'),
    tbtMs: spread.describe('Sum of what long tasks take beyond 50 ms.'),
    cls: spread.describe('Sum of all layout shifts.'),
  }),
  latency: part({
    rows: z
      .array(
        z.strictObject({
          what: z.enum(['guide', 'names', 'search']),
          pages: count.optional().describe('Pages of the site searched.'),
          ms: spread,
        }),
      )
      .min(1),
  }),
  build: part({
    sizes: z
      .array(
        z.strictObject({
          pages: count,
          seconds: amount,
          cpuSeconds: amount.describe(
            'Processor time, which other work on the machine hardly changes.',
          ),
          peakMb: amount,
          indexBytes: amount.describe('Size of the search index.'),
          pageBytes: amount.describe('Mean size of a page after brotli.'),
        }),
      )
      .min(1),
  }),
  lighthouse: part({
    tool: z.string(),
    runs: count.describe('Runs a page; figures are their medians.'),
    pages: z
      .array(
        z.strictObject({
          path: z.string().startsWith('/'),
          performance: score,
          accessibility: score,
          bestPractices: score,
          seo: score,
          lcpMs: amount,
          tbtMs: amount,
          cls: amount,
        }),
      )
      .min(1),
  }),
  observatory: part({
    tool: z.string(),
    score: z.number().int(),
    grade: z.string(),
    failed: z.number().int().min(0).describe('Tests that cost points.'),
  }),
});

export type Spread = z.infer<typeof spread>;
export type Measured = z.infer<typeof measured>;
export type PerformanceFigures = z.infer<typeof performanceFigures>;
export type PartName = keyof PerformanceFigures;
/** Figures of one part, without when and where they were measured. */
export type PartFigures<P extends PartName> = Omit<NonNullable<PerformanceFigures[P]>, 'measured'>;
