import type { Plugin } from 'vite';

/** Virtual module of Vite behind every `import()`. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` to the browser. Vite's helper looks for scripts and styles to load beside the
 * one asked for; here it would find none, and every page would load its 750 bytes.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
});
