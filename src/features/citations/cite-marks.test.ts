import { expect, test } from '@playwright/test';
import { attachCitations } from './cite-marks.ts';

const cite = '<span class="cite"><a href="#source-a">1</a></span>';

test('a citation follows its word without a space, and the stop comes before it', () => {
  expect(attachCitations(`a jerk ${cite}. More`)).toBe(`a jerk.${cite} More`);
  expect(attachCitations(`a jerk ${cite}, and\n ${cite} ; x`)).toBe(`a jerk,${cite} and;${cite} x`);
});

test('without a stop the next word keeps its space', () => {
  expect(attachCitations(`a jerk ${cite} or two`)).toBe(`a jerk${cite} or two`);
  expect(attachCitations(`(a jerk ${cite}).`)).toBe(`(a jerk${cite}).`);
});
