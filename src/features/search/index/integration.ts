import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { minifySync } from 'vite';

/** Parts of a page that stand on many pages, or are no words. */
const NOT_INDEXED = ['.cite', '.review', '.related', '.sources', '.share', '.faq > .small'];

/** Programs and looks of Pagefind's that this site has its own of. */
const UNUSED =
  /^(pagefind-(ui|modular-ui|component-ui|highlight|worker|playground)|wasm\.unknown)|^playground\//;

/** Words a chunk of the index holds: one search loads one chunk, so small ones load less. */
const WORDS_IN_CHUNK = '1000';

const SWALLOWED_ERROR = '"load_index_chunk")).catch(()=>{});';

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
        const root = fileURLToPath(dir);
        const wrong: string[] = [];
        let pages = 0;
        const paths = (await Array.fromAsync(glob('**/*.html', { cwd: root }))).sort();
        for (const path of paths) {
          const content = await readFile(join(root, path), 'utf8');
          if (!content.includes('data-pagefind-body')) continue;
          const added = await index.addHTMLFile({ sourcePath: path, content: divided(content) });
          wrong.push(...added.errors);
          pages += 1;
        }
        const made = await index.getFiles();
        wrong.push(...made.errors);
        if (wrong.length > 0) throw new Error(`search-index: ${wrong.join(', ')}`);
        const files = made.files.filter(({ path }) => !UNUSED.test(path));
        await Promise.all(
          files.map(async ({ path, content }) => {
            const file = fileURLToPath(new URL(`pagefind/${path}`, dir));
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, prepareFile(path, content));
          }),
        );
        await pagefind.close();
        logger.info(`${pages} pages, ${files.length} files`);
      },
    },
  };
}

/**
 * HTML in which the parts of lists and tables end as sentences do. Pagefind joins them without a
 * space, and a result would read “Kind of medicinebenzodiazepine”.
 */
export const divided = (html: string): string =>
  html.replace(
    /([.!?:;,])?\s*<\/(dt|dd|th|td|figcaption|summary|caption)>/g,
    (_, mark: string | undefined, tag: string) =>
      `${mark ?? (tag === 'dt' || tag === 'th' ? ':' : '.')} </${tag}>`,
  );

/**
 * A file as this site serves it. The WebAssembly is stored unpacked, which Pagefind's loader
 * accepts: a host's own brotli then packs it to five sixths of Pagefind's gzip.
 */
function prepareFile(path: string, content: Uint8Array): Uint8Array | string {
  if (path === 'pagefind.js')
    return minifySync(path, failOnMissingChunk(new TextDecoder().decode(content)), { module: true })
      .code;
  return path.startsWith('wasm.') ? gunzipSync(content) : content;
}

/**
 * Lets Pagefind fail when a part of its index is missing or broken. It searches on without a word,
 * and a reader would take what is left for all there is.
 *
 * @throws Error when a new Pagefind says this in other words.
 */
function failOnMissingChunk(program: string): string {
  if (!program.includes(SWALLOWED_ERROR))
    throw new Error(
      'search-index: Pagefind no longer hides that a part of its index did not load, or does so in ' +
        'other words. See loadChunk in its pagefind.js, and change src/features/search/index/integration.ts.',
    );
  return program.replace(SWALLOWED_ERROR, SWALLOWED_ERROR.replace('.catch(()=>{})', ''));
}
