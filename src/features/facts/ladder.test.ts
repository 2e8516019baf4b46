import { expect, test } from '@playwright/test';
import { ladder } from './ladder.ts';

test('each item stands on the step of its grade, strongest first, and empty steps stay', () => {
  const steps = ladder([
    { grade: 'C', type: 'sleep' },
    { grade: 'A', type: 'action' },
    { grade: 'C', type: 'palatal' },
  ]);
  expect(steps.map(({ grade, items }) => [grade, items.map(({ type }) => type)])).toEqual([
    ['A', ['action']],
    ['B', []],
    ['C', ['sleep', 'palatal']],
    ['D', []],
  ]);
});

test('a trial that found no benefit is no step up', () => {
  expect(ladder([{ grade: 'N' }]).flatMap(({ items }) => items)).toEqual([]);
});
