import { expect, test } from '@playwright/test';
import { changeHtml } from '../../model/html.ts';
import { attachCitations as change } from './cite-marks.ts';

const changed = (html: string): string => changeHtml(html, [change]);

const cite = '<span class="cite"><a href="#source-a">1</a></span>';

test('a citation follows its word without a space, and the stop comes before it', () => {
  expect(changed(`a jerk ${cite}. More`)).toBe(`a jerk.${cite} More`);
  expect(changed(`a jerk ${cite}, and\n ${cite} ; x`)).toBe(`a jerk,${cite} and;${cite} x`);
});

test('without a stop the next word keeps its space', () => {
  expect(changed(`a jerk ${cite} or two`)).toBe(`a jerk${cite} or two`);
  expect(changed(`(a jerk ${cite}).`)).toBe(`(a jerk${cite}).`);
});
