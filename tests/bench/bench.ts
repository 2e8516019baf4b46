/**
 * `npm run bench`: how the build grows with the content. Builds made-up sites in scratch folders
 * and prints time, memory and bytes, and how each grows from one size to the next.
 * `npm run bench -- 100 1000` builds only those sizes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ScratchSite } from '../support/scratch-site.ts';
import { filesBelow } from '../support/site.ts';

const DEFAULT_SIZES = [100, 1_000, 5_000];
/** Pages of one size of which the bytes are measured, spread over the whole site. */
const SAMPLE = 50;

interface Measure {
  pages: number;
  seconds: number;
  peakMb: number;
  indexBytes: number;
  /** Mean size of a page after brotli. */
  pageBytes: number;
}

async function measure(size: number): Promise<Measure> {
  const site = new ScratchSite(size);
  try {
    const { code, output, seconds, peakMb } = await site.build();
    if (code !== 0) throw new Error(`the site of ${size} pages did not build:\n${output}`);
    const files = filesBelow(join(site.root, 'dist'));
    const html = files.filter((file) => file.endsWith('.html'));
    const every = Math.max(1, Math.floor(html.length / SAMPLE));
    const sample = html.filter((_, i) => i % every === 0);
    const bytes = sample.map((file) => brotliCompressSync(readFileSync(file)).length);
    const index = files.filter((file) => /\/pagefind\/(index|fragment|filter)\//.test(file));
    return {
      pages: html.length,
      seconds,
      peakMb,
      indexBytes: index.reduce((sum, file) => sum + readFileSync(file).length, 0),
      pageBytes: bytes.reduce((a, b) => a + b, 0) / bytes.length,
    };
  } finally {
    site.remove();
  }
}

const asked = process.argv.slice(2).map(Number).filter(Boolean);
const results: Measure[] = [];
for (const size of asked.length > 0 ? asked : DEFAULT_SIZES) {
  const m = await measure(size);
  results.push(m);
  console.log(
    `${m.pages} pages: ${m.seconds.toFixed(1)} s, ${((m.seconds * 1000) / m.pages).toFixed(1)} ms a page, ` +
      `peak ${Math.round(m.peakMb)} MB, search index ${Math.round(m.indexBytes / 1024)} kB, ` +
      `${Math.round(m.pageBytes)} B a page (brotli)`,
  );
}
for (const [i, m] of results.entries()) {
  const before = results[i - 1];
  if (!before) continue;
  const ratio = (value: (of: Measure) => number) => (value(m) / value(before)).toFixed(2);
  console.log(
    `${before.pages} → ${m.pages} pages (× ${(m.pages / before.pages).toFixed(2)}): ` +
      `time × ${ratio((r) => r.seconds)}, time a page × ${ratio((r) => r.seconds / r.pages)}, ` +
      `memory × ${ratio((r) => r.peakMb)}, index × ${ratio((r) => r.indexBytes)}, ` +
      `bytes a page × ${ratio((r) => r.pageBytes)}`,
  );
}
