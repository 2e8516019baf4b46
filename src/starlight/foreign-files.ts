import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** What only styles and scripts say that Starlight and Vite would add. */
const FOREIGN = [
  { ending: '.css', says: '--sl-color-', what: "Starlight's style sheet" },
  { ending: '.js', says: 'sl-sidebar-state', what: 'a script that stores the state of a sidebar' },
  { ending: '.js', says: '__vite__mapDeps', what: 'a script with a list of what it may load' },
];

/** A sentence for each built file that Starlight or Vite should not have made. */
export async function foreignFiles(dir: URL): Promise<string[]> {
  const folder = join(fileURLToPath(dir), '_astro');
  const found: string[] = [];
  for (const name of await readdir(folder)) {
    const kinds = FOREIGN.filter(({ ending }) => name.endsWith(ending));
    if (kinds.length === 0) continue;
    const text = await readFile(join(folder, name), 'utf8');
    for (const { says, what } of kinds) {
      if (text.includes(says))
        found.push(`quiet-starlight: _astro/${name} is ${what}, which this site leaves out.`);
    }
  }
  return found;
}
