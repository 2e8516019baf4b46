import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { minifySync } from 'vite';

/** Parts of a page that stand on many pages, or are no words. */
const NOT_INDEXED = ['.cite', '.review', '.related', '.sources', '.share'];

/** Programs and looks of Pagefind's that this site has its own of. */
const UNUSED =
  /^(pagefind-(ui|modular-ui|component-ui|highlight|worker|playground)|wasm\.unknown)|^playground\//;

/** Words a chunk of the index holds: one search loads one chunk, so small ones load less. */
const WORDS_IN_CHUNK = '1000';

const SILENT = '"load_index_chunk")).catch(()=>{});';

/**
 * Makes the search index with Pagefind, without what readers do not load. Starlight would run
 * Pagefind too, but gives no way to leave parts of pages out. Stands after all that writes pages.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= WORDS_IN_CHUNK;
        const { index, errors } = await pagefind.createIndex({ excludeSelectors: NOT_INDEXED });
        if (!index) throw new Error(`search-index: ${errors.join(', ')}`);
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        const made = await index.getFiles();
        const wrong = [...added.errors, ...made.errors];
        if (wrong.length > 0) throw new Error(`search-index: ${wrong.join(', ')}`);
        const files = made.files.filter(({ path }) => !UNUSED.test(path));
        await Promise.all(
          files.map(async ({ path, content }) => {
            const file = fileURLToPath(new URL(`pagefind/${path}`, dir));
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, readied(path, content));
          }),
        );
        await pagefind.close();
        logger.info(`${added.page_count} pages, ${files.length} files`);
      },
    },
  };
}

/**
 * A file as this site serves it. The WebAssembly is stored unpacked, which Pagefind's loader
 * accepts: a host's own brotli then packs it to five sixths of Pagefind's gzip.
 */
function readied(path: string, content: Uint8Array): Uint8Array | string {
  if (path === 'pagefind.js')
    return minifySync(path, loud(new TextDecoder().decode(content)), { module: true }).code;
  return path.startsWith('wasm.') ? gunzipSync(content) : content;
}

/**
 * Lets Pagefind fail when a part of its index is missing or broken. It searches on without a word,
 * and a reader would take what is left for all there is.
 *
 * @throws Error when a new Pagefind says this in other words.
 */
function loud(program: string): string {
  if (!program.includes(SILENT))
    throw new Error(
      'search-index: Pagefind no longer hides that a part of its index did not load, or does so in ' +
        'other words. See loadChunk in its pagefind.js, and change src/features/search/index/integration.ts.',
    );
  return program.replace(SILENT, SILENT.replace('.catch(()=>{})', ''));
}
