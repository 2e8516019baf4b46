/**
 * `npm run bench`: builds the site, measures it, prints the figures and writes them to
 * `src/features/performance/performance.json`, which `/about/performance/` shows from the next build on.
 * `npm run bench -- bytes` measures one part alone, `npm run bench -- build 100 1000` builds only
 * made-up sites of these sizes.
 */
import { bytes } from './bytes.ts';
import { growth } from './growth.ts';
import { latency } from './latency.ts';
import { vitals } from './vitals.ts';

const PARTS: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  bytes,
  vitals,
  latency,
  build: growth,
};

const [name, ...args] = process.argv.slice(2);
const parts = name === undefined ? Object.values(PARTS) : [PARTS[name]];
for (const part of parts) {
  if (!part) throw new Error(`there is no part "${name}", only ${Object.keys(PARTS).join(', ')}`);
  await part(args);
}
