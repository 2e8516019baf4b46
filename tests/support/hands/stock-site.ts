import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { bodyOf } from '../../../src/model/mdx.ts';
import { ASTRO, scratchFolder } from '../scratch.ts';
import { contentPages, frontOf, ROOT } from '../site.ts';
import type { Site } from './tasks.ts';

/** Where a Starlight site without any change has its controls. */
export const STOCK_SITE: Site = {
  menu: 'button[popovertarget="starlight__sidebar"]',
  menuLink: (path) => `#starlight__sidebar a[href="${path}"]`,
  openSearch: 'site-search button[data-open-modal]',
  closeSearch: 'site-search button[data-close-modal]',
  searchField: 'input.pagefind-ui__search-input',
  hit: (path) => `a.pagefind-ui__result-link[href^="${path}"]`,
  arrowsChooseHits: false,
  themeInMenu: true,
  chooseDark: (hand) => hand.pick('#starlight__sidebar starlight-theme-select select', 'dark'),
};

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://stock.example',
  trailingSlash: 'always',
  integrations: [starlight({ title: 'Myoclonus Guide' })],
});
`;
const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Builds Starlight as it comes, with the words of our pages as plain Markdown.
 *
 * @returns The folder of the whole site, to be removed later, and the built site in it.
 */
export function buildStockSite(): { root: string; dist: string; remove: () => void } {
  const root = scratchFolder('stock');
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  write('astro.config.mjs', CONFIG);
  write('src/content.config.ts', COLLECTIONS);
  // The build looks here for packages that it must bundle.
  for (const name of ['package.json', 'tsconfig.json']) cpSync(join(ROOT, name), join(root, name));
  for (const { id, source } of contentPages())
    write(`src/content/docs/${id}.md`, plainPage(source));
  const { status, stdout, stderr } = spawnSync(process.execPath, [ASTRO, 'build'], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  });
  const remove = (): void => rmSync(root, { recursive: true, force: true });
  if (status !== 0) {
    remove();
    throw new Error(`the stock site did not build:\n${stdout}${stderr}`);
  }
  return { root, dist: join(root, 'dist'), remove };
}

/** Title and text of one of our pages, without our components and what only they understand. */
export function plainPage(source: string): string {
  const { title, description } = frontOf<{ title: string; description: string }>(source);
  const text = bodyOf(source)
    .replace(/^import .*$/gm, '')
    .replace(/<ForClinicians>/g, '<details>\n<summary>For clinicians</summary>\n')
    .replace(/<\/ForClinicians>/g, '\n</details>')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '');
  return `---\n${stringify({ title, description })}---\n${text}`;
}
