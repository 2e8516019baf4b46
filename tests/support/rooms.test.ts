import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { importedFile, refusalOf, roomOf } from './rooms.ts';
import { filesBelow, ROOT } from './site.ts';

const files = filesBelow(`${ROOT}/src`)
  .map((file) => file.slice(ROOT.length + 1))
  .filter((file) => /\.(ts|astro|css)$/.test(file));
const code = files.filter((file) => !file.startsWith('src/content/'));

/** Files of the project that a file imports. */
function importsOf(file: string): string[] {
  const text = readFileSync(`${ROOT}/${file}`, 'utf8');
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)];
  return named.flatMap(([, specifier = '']) => {
    const to = importedFile(file, specifier);
    if (!to) return [];
    return [to, `${to}/index.ts`].filter(
      (path) => existsSync(`${ROOT}/${path}`) && /\.\w+$/.test(path),
    );
  });
}

test('a planted import across rooms is refused, in words', () => {
  expect(refusalOf('src/model/a.ts', 'src/features/guide/b.ts')).toContain('not features/guide');
  expect(refusalOf('src/shell/a.ts', 'src/features/guide/b.ts')).toBeDefined();
  expect(refusalOf('src/hosting/a.ts', 'src/starlight/b.ts')).toBeDefined();
  expect(refusalOf('src/features/offline/a.ts', 'src/features/guide/b.ts')).toContain('neighbors');
  expect(refusalOf('src/features/guide/a.ts', 'src/starlight/b.ts')).toBeDefined();
  expect(refusalOf('src/features/guide/a.ts', 'src/model/b.ts')).toBeUndefined();
  expect(refusalOf('src/starlight/a.ts', 'src/features/guide/b.ts')).toBeUndefined();
});

test('no import in components or scripts goes against the direction of the rooms', () => {
  const refused = code
    .filter((file) => !/\.(test|spec|fixture)\.ts$/.test(file))
    .flatMap((file) =>
      importsOf(file).flatMap((to) => {
        const refusal = refusalOf(file, to);
        return refusal ? [`${file} imports ${to}: ${refusal}`] : [];
      }),
    );
  expect(refused).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const graph = new Map(code.map((file) => [file, importsOf(file)] as const));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test('no room holds more than a fifth of the lines', () => {
  const lines = new Map<string, number>();
  for (const file of code) {
    const count = readFileSync(`${ROOT}/${file}`, 'utf8').split('\n').length;
    lines.set(roomOf(file), (lines.get(roomOf(file)) ?? 0) + count);
  }
  const total = [...lines.values()].reduce((a, b) => a + b, 0);
  const [[largest, most] = ['', 0]] = [...lines].sort(([, a], [, b]) => b - a);
  console.log(`${largest} is the largest room: ${((100 * most) / total).toFixed(1)} % of ${total}`);
  expect(most / total).toBeLessThanOrEqual(0.2);
});
