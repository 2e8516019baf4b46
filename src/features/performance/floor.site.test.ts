import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DIST, filesBelow } from '../../../tests/support/site.ts';

/** Oldest browsers that must work: Safari 15.4, Chrome 100, Firefox 100. */
const TOO_NEW_IN_SCRIPTS =
  /\.(toSorted|toSpliced|toReversed|findLast|findLastIndex|groupBy|withResolvers)\(/g;
const TOO_NEW_IN_STYLES = /light-dark\(|@media[^{]*\((?:width|height)\s*[<>]/g;

const filesOf = (ending: RegExp): string[] =>
  filesBelow(DIST).filter((file) => ending.test(file) && !file.includes('/pagefind/'));

const hits = (ending: RegExp, pattern: RegExp): string[] =>
  filesOf(ending).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([found]) => `${file}: ${found}`),
  );

test('no script calls what a browser at the floor does not know', () => {
  expect(filesOf(/\.js$/).length).toBeGreaterThan(5);
  expect(hits(/\.js$/, TOO_NEW_IN_SCRIPTS)).toEqual([]);
});

test('no style is written so that a browser at the floor drops it', () => {
  expect(filesOf(/\.css$/).length).toBeGreaterThan(5);
  expect(hits(/\.css$/, TOO_NEW_IN_STYLES)).toEqual([]);
});

test('the styles of print are flat: browsers at the floor know no nesting', () => {
  const [print = ''] = filesOf(/leaflet\.[^/]*css$/).map((file) => readFileSync(file, 'utf8'));
  const inner = print.replace(/@(?:page|media|supports|layer)[^{]*\{/g, '');
  expect(print.length).toBeGreaterThan(1_000);
  expect(inner).not.toMatch(/\{[^{}]*\{/);
});
