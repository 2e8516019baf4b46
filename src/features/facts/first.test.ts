import { expect, test } from '@playwright/test';
import { firstFacts } from './first.ts';

const row = (length: number, label = 'When') => ({ label, items: [{ text: 'x'.repeat(length) }] });

test('short facts stand in the open up to a number, in their order', () => {
  const rows = Array.from({ length: 9 }, (_, i) => row(10, `Fact ${i}`));
  expect(firstFacts(rows, false)).toEqual(rows.slice(0, 6));
  expect(firstFacts(rows, true)).toEqual(rows.slice(0, 5));
  expect(firstFacts(rows.slice(0, 3), true)).toEqual(rows.slice(0, 3));
});

test('long facts leave less room for others, and one is always shown', () => {
  expect(firstFacts([row(200), row(200), row(10)], true)).toHaveLength(1);
  expect(firstFacts([row(900), row(10)], false)).toHaveLength(1);
  expect(firstFacts([], true)).toEqual([]);
});

test('links take the height of a target each', () => {
  const items = Array.from({ length: 9 }, () => ({ text: 'x', href: '/' }));
  const links = { label: 'Types', items };
  expect(firstFacts([links, row(110), row(10)], false)).toHaveLength(2);
});
