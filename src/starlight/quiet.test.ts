import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { foreignFiles } from './foreign-files.ts';
import { missing, uncheckedVersion } from './quiet.ts';

const styles = new Set(Array.from({ length: 8 }, (_, i) => `style-${i}.css`));
const all = { script: 1, print: 1, preloadHelper: 1, styles };

test('a build that met every internal is quiet', () => {
  expect(missing(all)).toBeUndefined();
});

for (const [name, seen, says] of [
  ['script', { ...all, script: 0 }, 'script of the sidebar'],
  ['print', { ...all, print: 0 }, 'print.css'],
  ['helper', { ...all, preloadHelper: 0 }, 'preload helper'],
  ['styles', { ...all, styles: new Set(['one.css']) }, '1 of at least 8'],
] as const) {
  test(`a build that did not meet the ${name} stops in one sentence`, () => {
    expect(missing(seen)).toContain(says);
    expect(missing(seen)?.match(/\.( |$)/g)).toHaveLength(1);
  });
}

test('another minor version of Starlight stops the build in one sentence', () => {
  expect(uncheckedVersion('{"version":"0.41.7"}')).toContain('this is Starlight 0.41.7');
  expect(uncheckedVersion('{"version":"0.420.0"}')).toBeDefined();
  expect(uncheckedVersion('{"version":"0.42.9"}')).toBeUndefined();
});

test('a style sheet or script that should have been left out of the built site is found', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'quiet-'));
  await mkdir(join(dir, '_astro'));
  await writeFile(join(dir, '_astro/a.css'), ':root{--sl-color-white:#fff}');
  await writeFile(join(dir, '_astro/b.js'), 'sessionStorage["sl-sidebar-state"]="1"');
  await writeFile(join(dir, '_astro/c.css'), 'body{color:red}');
  await writeFile(join(dir, '_astro/d.js'), 'const __vite__mapDeps=(i)=>i;');
  expect(await foreignFiles(pathToFileURL(`${dir}/`))).toHaveLength(3);
});
