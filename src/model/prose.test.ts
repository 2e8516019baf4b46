import { expect, test } from '@playwright/test';
import { hasFigure, isCited, sentencesOf, shinglesOf } from './prose.ts';
import { smog } from '../../tests/support/smog.ts';

test('a citation belongs to its own sentence', () => {
  const sentences = sentencesOf('First sentence. Second one has 3 parts ‹a b›.');
  expect(sentences).toHaveLength(2);
  expect(sentences.map(isCited)).toEqual([false, true]);
});

test('figures are seen as digits and as words, names are not figures', () => {
  expect(hasFigure('It took 3 days.')).toBe(true);
  expect(hasFigure('It took two days.')).toBe(true);
  expect(hasFigure('Call 911, 112 or 999.')).toBe(false);
  expect(hasFigure('Take vitamin B12.')).toBe(false);
});

test('reading grade rises with long words, but not with words that the site explains', () => {
  const hard = ['Electrophysiological investigation demonstrates abnormality.'];
  expect(smog(hard, new Set())).toBeGreaterThan(9);
  const known = new Set(['electrophysiological', 'investigation', 'demonstrates', 'abnormality']);
  expect(smog(hard, known)).toBeCloseTo(3.1291);
});

test('runs of eight words are the same whatever the markup and the case', () => {
  const run = 'one two three four five six seven eight';
  expect(shinglesOf('One two, [three](/x/) four <b>five</b> six seven eight.')).toEqual([run]);
  expect(shinglesOf('one two three four five six seven')).toEqual([]);
});
