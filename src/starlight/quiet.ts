import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const STYLES = '@astrojs/starlight/dist/style/';
const COMPONENTS = '@astrojs/starlight/dist/components/';
const PAGE = `${COMPONENTS}Page.astro`;
const SCRIPT = '<script src="../components-internals/SidebarPersistState"></script>';

/**
 * Leaves out what Starlight ships for every site and this one has no use for: its styles, which
 * are larger than a whole page here and which ours would only undo (src/styles has all that a
 * reader gets), and its script that writes the sidebar's state to `sessionStorage` on every page:
 * nothing is stored until a reader asks for it, and our sidebar has no state to keep.
 */
export function quietStarlight(): AstroIntegration {
  return {
    name: 'quiet-starlight',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const ourPrint = fileURLToPath(new URL('styles/print.css', config.srcDir));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'quiet-starlight',
                enforce: 'pre',
                // Starlight links a style sheet for print alone; it is ours, so that no page waits for it.
                resolveId: (id) =>
                  id.endsWith('/style/print.css?url&no-inline')
                    ? `${ourPrint}?url&no-inline`
                    : undefined,
                load: withoutScript,
                transform: (_code, id) => {
                  const isStyle =
                    id.includes(STYLES) || (id.includes(COMPONENTS) && id.includes('type=style'));
                  return isStyle ? { code: '', map: null } : undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}

function withoutScript(id: string): string | undefined {
  if (!id.endsWith(PAGE)) return undefined;
  const source = readFileSync(id, 'utf8');
  if (!source.includes(SCRIPT))
    throw new Error(
      `quiet-starlight: ${PAGE} no longer holds its sidebar script. See what it does now, and ` +
        'change or remove src/starlight/quiet.ts.',
    );
  return source.replace(SCRIPT, '');
}
