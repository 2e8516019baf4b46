import { expect, test } from '@playwright/test';
import { randomAnswers, seeded } from '../../../tests/support/guide.ts';
import { signFiles } from '../../../tests/support/signs.ts';
import {
  given,
  question,
  QUESTION_IDS,
  type AnswerId,
  type QuestionId,
} from '../../model/guide-questions.ts';
import { adviceOf, levelWords } from './result.ts';
import { rankOf, URGENCY_RULES, urgencyOf } from './urgency.ts';

const RUNS = 5_000;

test('no further answer of any kind lowers the urgency', () => {
  const random = seeded(7);
  for (let run = 0; run < RUNS; run++) {
    const answers = randomAnswers(random);
    const id = QUESTION_IDS[Math.floor(random() * QUESTION_IDS.length)] as QuestionId;
    const all = Object.keys(question(id).answers) as AnswerId[];
    const more = [...given(answers, id), all[Math.floor(random() * all.length)]];
    const after = urgencyOf({ ...answers, [id]: more }).level;
    if (rankOf(after) < rankOf(urgencyOf(answers).level)) {
      throw new Error(`${id} ${more.at(-1)} lowered it to ${after}`);
    }
  }
});

test('no level is told from silence', () => {
  expect(urgencyOf({}).level).toBeUndefined();
  expect(urgencyOf({ danger: ['none'] }).level).toBeUndefined();
  expect(urgencyOf({ danger: ['none'], body: ['arm'] }).level).toBeUndefined();
  expect(urgencyOf({ age: ['adult'], when: ['falling-asleep'] }).level).toBeUndefined();
  // Nothing happened, it began slowly, and it comes on falling asleep alone: that is proof.
  const proof = {
    age: ['adult'],
    onset: ['gradual'],
    when: ['falling-asleep'],
    recent: ['none'],
  } as const;
  expect(urgencyOf({ danger: ['none'], ...proof, recent: [] }).level).toBe('routine');
  expect(urgencyOf({ danger: ['none'], ...proof }).level).toBe('none');
  for (const left of ['danger', 'age', 'onset', 'when'])
    expect(urgencyOf({ danger: ['none'], ...proof, [left]: [] }).level, left).toBeUndefined();
});

test('a sign for the same day is never told as one that can wait', () => {
  const ways = new Map(signFiles().map(({ id, data }) => [id, data.way]));
  for (const rule of URGENCY_RULES.filter(({ level }) => level === 'urgent')) {
    const isToday = ways.get(rule.id) === 'today';
    expect(adviceOf(rule)[0], rule.id).toBe(isToday ? 'Get help today.' : 'See a doctor soon.');
    // Beside others, the most pressing one decides.
    const others = URGENCY_RULES.filter(({ level }) => level === 'urgent');
    if (isToday) expect(levelWords('urgent', [...others, rule])).toBe('Get help today');
  }
});

test('rules say what to do, emergencies whom to call', () => {
  for (const rule of URGENCY_RULES) {
    const [first, rest] = adviceOf(rule);
    expect(first.length + rest.length).toBeGreaterThan(10);
    // Two lines in the bar of a narrow phone.
    expect(first.length).toBeLessThanOrEqual(80);
    if (rule.level === 'emergency') expect(`${first} ${rest}`).toMatch(/911.*112.*999/);
  }
});
