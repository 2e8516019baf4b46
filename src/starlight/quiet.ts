import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { foreignFiles } from './foreign-files.ts';

const PACKAGE = '/@astrojs/starlight/';
const PAGE = '/components/Page.astro';
const SCRIPT = '<script src="../components-internals/SidebarPersistState"></script>';
const STYLES = /<style\b[\s\S]*?<\/style>/g;
const PRINT = '/style/print.css?url&no-inline';
/** Virtual module of Vite behind every `import()`. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';
/** Starlight has more style sheets than this; fewer seen means that they are no longer recognized. */
const MIN_STYLES = 8;

/** The minor version that the internals in README.md were checked with. */
const CHECKED_WITH = '0.42';

/** How often each internal was met in a build; each must be met, or what it guards is shipped. */
interface Seen {
  script: number;
  print: number;
  preloadHelper: number;
  readonly styles: Set<string>;
}

/**
 * Leaves out what Starlight and Vite ship for every site and this one has no use for: Starlight's
 * styles, larger than a whole page here; its script that writes the sidebar's state to
 * `sessionStorage` on every page, since nothing is stored until a reader asks for it; and Vite's
 * helper behind `import()`, 750 bytes that look for scripts and styles which are not there.
 *
 * @throws Error when a build met one of these internals nowhere, or ships what it should not.
 */
export function stripStarlightAssets(): AstroIntegration {
  const seen: Seen = { script: 0, print: 0, preloadHelper: 0, styles: new Set() };
  return {
    name: 'quiet-starlight',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const manifest = findPackageJSON('@astrojs/starlight', config.root);
        const unchecked = uncheckedVersion(readFileSync(manifest ?? '', 'utf8'));
        if (unchecked) throw new Error(unchecked);
        const ourPrint = fileURLToPath(new URL('shell/leaflet.css', config.srcDir));
        updateConfig({ vite: { plugins: [withoutStarlight(seen, ourPrint)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const moved = missing(seen);
        if (moved) throw new Error(moved);
        const [foreign] = await foreignFiles(dir);
        if (foreign) throw new Error(foreign);
      },
    },
  };
}

function withoutStarlight(seen: Seen, ourPrint: string): Plugin {
  return {
    name: 'quiet-starlight',
    enforce: 'pre',
    // Astro keeps to its own value of this option: without it, each script lists what it may load.
    configEnvironment: (name) =>
      name === 'client' ? { build: { modulePreload: false } } : undefined,
    // Starlight links a style sheet for print alone; it is ours, so that no page waits for it.
    resolveId(id) {
      if (!id.endsWith(PRINT)) return undefined;
      seen.print++;
      return `${ourPrint}?url&no-inline`;
    },
    load(id) {
      if (id === PRELOAD_HELPER && this.environment.config.command === 'build') {
        seen.preloadHelper++;
        return 'export const __vitePreload = (load) => load();';
      }
      if (!id.includes(PACKAGE) || !id.endsWith('.astro')) return undefined;
      const source = readFileSync(id, 'utf8');
      if (source.includes(SCRIPT)) seen.script++;
      // Without its styles a component has no class for them either, 40 bytes on a page.
      if (source.search(STYLES) >= 0) seen.styles.add(id);
      return source.replace(SCRIPT, '').replaceAll(STYLES, '');
    },
    transform(_code, id) {
      if (!id.includes(PACKAGE) || !/\.css($|\?)/.test(id)) return undefined;
      seen.styles.add(id);
      return { code: '', map: null };
    },
  };
}

/** One sentence when the internals were not checked with this version of Starlight. */
export function uncheckedVersion(manifest: string): string | undefined {
  const { version } = JSON.parse(manifest) as { version: string };
  return version.startsWith(`${CHECKED_WITH}.`)
    ? undefined
    : `quiet-starlight: this is Starlight ${version}, and its internals were checked with ` +
        `${CHECKED_WITH}: go through src/starlight/README.md, then change CHECKED_WITH in quiet.ts.`;
}

/** One sentence about the first internal that was not met, if any. */
export function missing({ script, print, preloadHelper, styles }: Seen): string | undefined {
  const what =
    script === 0
      ? `the script of the sidebar in Starlight's ${PAGE}`
      : print === 0
        ? "Starlight's import of style/print.css"
        : styles.size < MIN_STYLES
          ? `Starlight's style sheets (${styles.size} of at least ${MIN_STYLES})`
          : preloadHelper === 0
            ? "Vite's preload helper"
            : undefined;
  return (
    what &&
    `quiet-starlight: this build did not meet ${what}: a new version has moved it, so see ` +
      'src/starlight/README.md and mend src/starlight/quiet.ts.'
  );
}
