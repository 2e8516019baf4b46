/**
 * How the build grows with the content. Builds made-up sites in scratch folders and prints time,
 * memory and bytes, and how each grows from one size to the next.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { BUDGETS } from '../../src/features/performance/budgets.ts';
import type { PartFigures } from '../../src/features/performance/schema.ts';
import { ScratchSite } from '../support/scratch-site.ts';
import { filesBelow } from '../support/site.ts';
import { rounded, save } from './results.ts';

const DEFAULT_SIZES = [100, 1_000, 5_000];
/** Pages of one size of which the bytes are measured, spread over the whole site. */
const SAMPLE = 50;

type Size = PartFigures<'build'>['sizes'][number];

async function measure(pages: number): Promise<Size> {
  const site = new ScratchSite(pages);
  try {
    const { code, output, seconds, cpuSeconds, peakMb } = await site.build();
    if (code !== 0) throw new Error(`the site of ${pages} pages did not build:\n${output}`);
    const files = filesBelow(join(site.root, 'dist'));
    const html = files.filter((file) => file.endsWith('.html'));
    const every = Math.max(1, Math.floor(html.length / SAMPLE));
    const sample = html.filter((_, i) => i % every === 0);
    const bytes = sample.map((file) => brotliCompressSync(readFileSync(file)).length);
    const index = files.filter((file) => /\/pagefind\/(index|fragment|filter)\//.test(file));
    return {
      pages: html.length,
      seconds: rounded(seconds, 1),
      cpuSeconds: rounded(cpuSeconds, 1),
      peakMb: Math.round(peakMb),
      indexBytes: index.reduce((sum, file) => sum + readFileSync(file).length, 0),
      pageBytes: Math.round(bytes.reduce((a, b) => a + b, 0) / bytes.length),
    };
  } finally {
    site.remove();
  }
}

/** @param asked Sizes to build; without any, all. */
export async function growth(asked: readonly string[]): Promise<void> {
  const sizes: Size[] = [];
  for (const size of asked.length > 0 ? asked.map(Number) : DEFAULT_SIZES) {
    const m = await measure(size);
    sizes.push(m);
    const each = (seconds: number) => ((seconds * 1000) / m.pages).toFixed(1);
    console.log(
      `${m.pages} pages: ${m.seconds} s, ${each(m.seconds)} ms a page (bar ${BUDGETS.buildMs}), ` +
        `${each(m.cpuSeconds)} ms of processor time a page, peak ${m.peakMb} MB, search index ` +
        `${Math.round(m.indexBytes / 1024)} kB, ${m.pageBytes} B a page (brotli)`,
    );
  }
  for (const [i, m] of sizes.entries()) {
    const before = sizes[i - 1];
    if (!before) continue;
    const ratio = (value: (of: Size) => number) => (value(m) / value(before)).toFixed(2);
    // What starting a build costs, however small the site, is left out of this.
    const more = (value: (of: Size) => number) =>
      (((value(m) - value(before)) * 1000) / (m.pages - before.pages)).toFixed(1);
    console.log(
      `${before.pages} → ${m.pages} pages (× ${(m.pages / before.pages).toFixed(2)}): ` +
        `time × ${ratio((r) => r.seconds)}, time a page × ${ratio((r) => r.seconds / r.pages)}, ` +
        `each page more ${more((r) => r.seconds)} ms (${more((r) => r.cpuSeconds)} ms of processor time), ` +
        `memory × ${ratio((r) => r.peakMb)}, index × ${ratio((r) => r.indexBytes)}, ` +
        `bytes a page × ${ratio((r) => r.pageBytes)}`,
    );
  }
  save('build', { sizes });
}
