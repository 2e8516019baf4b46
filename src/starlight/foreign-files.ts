import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** What only Starlight's own styles and scripts say. */
const FOREIGN = [
  { ending: '.css', says: '--sl-color-', what: "Starlight's style sheet" },
  { ending: '.js', says: 'sl-sidebar-state', what: 'a script that stores the state of a sidebar' },
];

/** A sentence for each built file that Starlight should not have added. */
export async function foreignFiles(dir: URL): Promise<string[]> {
  const folder = join(fileURLToPath(dir), '_astro');
  const found: string[] = [];
  for (const name of await readdir(folder)) {
    const kind = FOREIGN.find(({ ending }) => name.endsWith(ending));
    if (kind && (await readFile(join(folder, name), 'utf8')).includes(kind.says))
      found.push(`quiet-starlight: _astro/${name} is ${kind.what}, which this site leaves out.`);
  }
  return found;
}
