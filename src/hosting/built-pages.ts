import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the built pages by their address, such as `/types/sleep/`. */
export function builtPages(dist: string): Map<string, string> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(^|\/)index\.html$/.test(name))
    .sort();
  return new Map(
    files.map((name) => [`/${name.slice(0, -'index.html'.length)}`, join(dist, name)]),
  );
}
