import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { minifySync } from 'vite';

/** Search programs and looks of Pagefind's that this site has its own of. */
const UNUSED =
  /^(pagefind-(ui|modular-ui|component-ui|highlight|worker|playground).*|wasm\.unknown\.pagefind)$/;

/** Words a chunk of the index holds: one search loads one chunk, so small ones load less. */
const WORDS_IN_CHUNK = '1000';

/**
 * Makes Pagefind's files smaller for readers. Its script is minified. The program (WebAssembly) is stored unpacked, which
 * Pagefind's loader accepts: a host's own brotli then packs it to five sixths of Pagefind's gzip.
 * Stands after Starlight, which runs Pagefind.
 */
export function leanSearch(): AstroIntegration {
  return {
    name: 'lean-search',
    hooks: {
      'astro:config:setup': () => {
        process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= WORDS_IN_CHUNK;
      },
      'astro:build:done': ({ dir }) => {
        const folder = new URL('pagefind/', dir);
        for (const name of readdirSync(folder)) {
          const file = new URL(name, folder);
          if (UNUSED.test(name)) rmSync(file, { recursive: true });
          else if (name === 'pagefind.js')
            writeFileSync(
              file,
              minifySync(name, readFileSync(file, 'utf8'), { module: true }).code,
            );
          else if (name.startsWith('wasm.')) writeFileSync(file, gunzipSync(readFileSync(file)));
        }
      },
    },
  };
}
