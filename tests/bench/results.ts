/** Figures of the benches: how values spread, and where they are kept. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import {
  performanceFigures,
  type Measured,
  type PartFigures,
  type PartName,
  type PerformanceFigures,
  type Spread,
} from '../../src/features/performance/schema.ts';
import { isoDate } from '../../src/model/format.ts';
import { ROOT } from '../support/site.ts';

/** What `/about/performance/` shows. */
export const RESULTS = join(ROOT, 'src/features/performance/performance.json');

/** Before the bench itself makes the machine work. */
const [LOAD = 0] = loadavg();

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Median, 95th percentile and largest of some values; `at` names what each belongs to. */
export function spreadOf(values: readonly { value: number; at?: string }[], digits = 0): Spread {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  const [median, p95, most] = [rank(0.5), rank(0.95), rank(1)];
  if (!median || !p95 || !most) throw new Error('nothing was measured');
  return {
    n: sorted.length,
    median: rounded(median.value, digits),
    p95: rounded(p95.value, digits),
    most: rounded(most.value, digits),
    ...(most.at === undefined ? {} : { at: most.at }),
  };
}

/** `median 1.2, 95 % up to 3.4, most 5.6 ms at /types/sleep/ (n = 120)` */
export const spreadText = ({ n, median, p95, most, at }: Spread, unit = ''): string =>
  `median ${median}, 95 % up to ${p95}, most ${most}${unit}${at ? ` at ${at}` : ''} (n = ${n})`;

/** The figures with one part replaced; the other parts keep their own date and machine. */
export const merged = <P extends PartName>(
  before: PerformanceFigures,
  name: P,
  part: PartFigures<P>,
  measured: Measured,
): PerformanceFigures => performanceFigures.parse({ ...before, [name]: { measured, ...part } });

/** Keeps the figures of one part, with the day and the machine. */
export function save<P extends PartName>(name: P, part: PartFigures<P>): void {
  const before = existsSync(RESULTS)
    ? performanceFigures.parse(JSON.parse(readFileSync(RESULTS, 'utf8')))
    : {};
  const measured = {
    date: isoDate(new Date()),
    cores: availableParallelism(),
    load: rounded(LOAD, 1),
  };
  const after = merged(before, name, part, measured);
  writeFileSync(RESULTS, `${JSON.stringify(after, null, 2)}\n`);
}
