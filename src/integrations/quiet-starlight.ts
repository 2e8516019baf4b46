import type { AstroIntegration } from 'astro';

/**
 * Leaves out Starlight's script that writes the sidebar's state to `sessionStorage` on every page:
 * nothing is stored here until a reader asks for it, and our sidebar has no state to keep.
 */
export function quietStarlight(): AstroIntegration {
  return {
    name: 'quiet-starlight',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'quiet-starlight',
                enforce: 'pre',
                load: (id) =>
                  id.includes('components-internals/SidebarPersistState')
                    ? 'export {};'
                    : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
