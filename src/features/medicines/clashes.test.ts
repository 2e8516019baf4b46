import { expect, test } from '@playwright/test';
import { clashesBetween, contradict, gradeFor, groupsOfAtc } from './clashes.ts';
import { medicineFiles } from './content.fixture.ts';

const medicine = (
  slug: string,
  groups: string[],
  clashes: Parameters<typeof gradeFor>[0]['clashes'],
) => ({
  slug,
  groups,
  clashes,
});
const warn = (names: string[], grade: 'avoid' | 'ask-first' | 'watch') => ({
  with: names,
  what: `Harm from ${names.join(' and ')}.`,
  act: 'Ask.',
  grade,
});

const a = medicine(
  'a',
  ['opioid'],
  [warn(['benzodiazepine'], 'avoid'), warn(['medications/c'], 'watch')],
);
const b = medicine('b', ['benzodiazepine'], [warn(['opioid'], 'ask-first')]);
const c = medicine('c', [], []);

test('a clash is found by group and by page, from either side, the gravest first', () => {
  expect(clashesBetween(a, b).map(({ from, clash }) => [from, clash.grade])).toEqual([
    ['a', 'avoid'],
    ['b', 'ask-first'],
  ]);
  expect(clashesBetween(b, a).map(({ from }) => from)).toEqual(['a', 'b']);
  expect(clashesBetween(c, a).map(({ clash }) => clash.grade)).toEqual(['watch']);
  expect(clashesBetween(b, c)).toEqual([]);
});

test('two pages contradict one another when both speak and grade differently', () => {
  expect(contradict(a, b)).toBe(true);
  expect(contradict(a, c)).toBe(false);
});

test('a medicine without a page is known by its ATC code', () => {
  expect(groupsOfAtc('N06AB03')).toEqual(['ssri']);
  expect(groupsOfAtc('M03BX02')).toEqual(['muscle-relaxant', 'tizanidine']);
  expect(groupsOfAtc('A07EC02')).toEqual([]);
});

test('no two of all medicine pages contradict one another', () => {
  const faults: string[] = [];
  let pairs = 0;
  medicineFiles.forEach((one, i) => {
    for (const other of medicineFiles.slice(i + 1)) {
      pairs++;
      if (contradict(one, other))
        faults.push(
          `${one.slug} says ${gradeFor(one, other)}, ${other.slug} says ${gradeFor(other, one)}`,
        );
    }
  });
  expect(pairs).toBeGreaterThanOrEqual((91 * 90) / 2);
  expect(faults).toEqual([]);
});

test('no page grades one medicine or group in two ways', () => {
  // A group with one page is that medicine under another name.
  const asPage = (name: string): string => {
    const members = medicineFiles.filter(({ groups }) => groups.includes(name));
    return members.length === 1 ? `medications/${members[0]?.slug}` : name;
  };
  const faults = medicineFiles.flatMap(({ slug, clashes }) => {
    const named = clashes.flatMap(({ with: names, grade }) =>
      names.map((name) => [asPage(name), grade] as const),
    );
    return named
      .filter(([name, grade]) => named.some(([other, its]) => other === name && its !== grade))
      .map(([name, grade]) => `${slug}: ${name} is ${grade}`);
  });
  expect(faults).toEqual([]);
});
