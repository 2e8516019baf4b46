import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const SILENT = '"load_index_chunk")).catch(()=>{});';

/**
 * Lets Pagefind fail when a part of its index is missing or broken. It searches on without a word, and
 * a reader would take what is left for all there is. Must stand behind Starlight, which runs Pagefind.
 */
export function loudPagefind(): AstroIntegration {
  return {
    name: 'loud-pagefind',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const file = fileURLToPath(new URL('pagefind/pagefind.js', dir));
        const program = readFileSync(file, 'utf8');
        if (!program.includes(SILENT))
          throw new Error(
            'loud-pagefind: Pagefind no longer hides that a part of its index did not load, or does ' +
              'so in other words. See loadChunk in dist/pagefind/pagefind.js, and change or remove ' +
              'src/integrations/loud-pagefind.ts.',
          );
        writeFileSync(file, program.replace(SILENT, SILENT.replace('.catch(()=>{})', '')));
      },
    },
  };
}
