import { expect, test } from '@playwright/test';
import {
  question,
  QUESTION_IDS,
  WHO,
  wordsFor,
  type Answers,
} from '../../model/guide-questions.ts';
import { wordsOf } from '../../model/prose.ts';
import { summaryOf } from './result.ts';
import { choicesOf, SCREENS } from './screens.ts';

test('every answer stands on one screen, once', () => {
  const all = SCREENS.flatMap(choicesOf).map((c) => `${c.question} ${c.answer}`);
  const known = QUESTION_IDS.flatMap((id) =>
    Object.keys(question(id).answers).map((answer) => `${id} ${answer}`),
  );
  expect(all.sort()).toEqual(known.sort());
});

test('no word of the guide is a diagnosis, and its questions are short', () => {
  const labels = SCREENS.flatMap(({ parts }) => parts.map(({ label }) => label));
  for (const who of WHO) {
    for (const id of QUESTION_IDS) {
      const { label, answers } = question(id);
      const texts = [label, ...labels, ...Object.values(answers).flatMap((a) => [a.label, a.fact])];
      for (const text of texts.map((one) => wordsFor(one, who))) {
        expect(text).not.toMatch(/you have|your type|diagnos|[{|}]/i);
        expect(wordsOf(text).length, text).toBeLessThanOrEqual(20);
      }
    }
  }
});

test('the summary names each question once, in words for who is meant', () => {
  const answers: Answers = { age: ['adult'], when: ['rest', 'action'] };
  expect(summaryOf(answers)).toBe(
    'How old is the person? 20 to 59 years.\nWhen do the jerks come? At rest; When moving or trying to do something.',
  );
  expect(summaryOf({ age: ['child'] }, 'child')).toBe('How old is your child? 1 to 12 years.');
});
