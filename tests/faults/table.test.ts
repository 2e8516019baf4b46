import { expect, test } from '@playwright/test';
import { ROOT } from '../support/site.ts';
import { fileOfTest, hasTest, refusalOf } from './fault.ts';
import { FAULTS } from './table/index.ts';

test('every planted fault can still be planted, once', () => {
  expect(FAULTS.map((fault) => refusalOf(ROOT, fault)).filter(Boolean)).toEqual([]);
  expect(FAULTS.length).toBeGreaterThanOrEqual(40);
});

test('every planted fault names a test that one file has', () => {
  const lost = FAULTS.flatMap((fault) => {
    try {
      fileOfTest(ROOT, fault);
      return [];
    } catch (error) {
      return [String(error)];
    }
  });
  expect(lost).toEqual([]);
});

test('every planted fault has a name of its own, and says whom it harms', () => {
  const names = FAULTS.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  for (const { name, harm } of FAULTS) {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(harm, name).toMatch(/^[A-Z].{30,}\.$/);
  }
});

test('a title with a part that is filled in is found by what it becomes', () => {
  const source = "test('a plain one', () => {});\ntest(`a ${list[0]} of ${many}`, () => {});";
  expect(hasTest(source, 'a plain one')).toBe(true);
  expect(hasTest(source, 'a table of 12')).toBe(true);
  expect(hasTest(source, 'a plain')).toBe(false);
});
