import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { randomAnswers, seeded } from '../../../tests/support/guide.ts';
import { helplineFiles, signFiles } from '../../../tests/support/signs.ts';
import { GIVEN as STORIES } from '../guide/evaluate.ts';
import { isAnswer, isQuestion, question } from '../../model/guide-questions.ts';
import { LEVELS, levelOf, NO_DANGER, type GivenAnswers, type GuideSign } from './levels.ts';
import { guideSigns, rulesText } from './rules.ts';
import { NEAR_MISS_COUNT, SAFETY_TABLE } from './safety-table.ts';

const RULES = guideSigns(signFiles(), helplineFiles());

/** `danger.none age.adult` as answers. */
function answersOf(text: string): GivenAnswers {
  const answers: Record<string, string[]> = {};
  for (const pair of text.split(' ').filter(Boolean)) {
    const [id = '', answer = ''] = pair.split('.');
    if (!isQuestion(id) || !isAnswer(id, answer))
      throw new Error(`the table has an unknown answer "${pair}"`);
    (answers[id] ??= []).push(answer);
  }
  return answers;
}

/** Rows of the table that the rules do not fulfill. */
const broken = (rules: readonly GuideSign[]) =>
  SAFETY_TABLE.flatMap(([text, level, signs]) => {
    const got = levelOf(answersOf(text), rules);
    const shown = got.signs.map(({ id }) => id).join(' ');
    const [is, want] = [`${got.level ?? 'unknown'}: ${shown}`, `${level}: ${signs}`];
    return is === want ? [] : [`${text} → ${is}, not ${want}`];
  });

const height = (level: string | undefined): number => LEVELS.findIndex((known) => known === level);

test('the table of what must be answered holds, row by row', () => {
  expect(broken(RULES)).toEqual([]);
  expect(NEAR_MISS_COUNT).toBeGreaterThanOrEqual(30);
});

test('the rules that the guide carries are those of the signs (if not: npm run triage)', () => {
  const file = resolve(import.meta.dirname, 'rules.json');
  expect(readFileSync(file, 'utf8')).toBe(rulesText(RULES));
});

test('every danger answer stands in the table alone', () => {
  const alone = new Set(SAFETY_TABLE.map(([text]) => text));
  for (const answer of Object.keys(question('danger').answers)) {
    expect([...alone], answer).toContain(`danger.${answer}`);
  }
});

test('no rule can be deleted, weakened or narrowed without a row that notices', () => {
  const unnoticed: string[] = [];
  let faults = 0;
  const plant = (name: string, sign: GuideSign, changed: GuideSign) => {
    faults++;
    const rules = RULES.map((rule) => (rule === sign ? changed : rule));
    if (broken(rules).length === 0) unnoticed.push(name);
  };
  for (const sign of RULES) {
    plant(`${sign.id} never`, sign, { ...sign, raisedBy: [] });
    const lower = sign.level === 'emergency' ? 'urgent' : 'routine';
    plant(`${sign.id} ${lower}`, sign, { ...sign, level: lower });
    for (const [i, set] of sign.raisedBy.entries()) {
      const others = sign.raisedBy.filter((_, at) => at !== i);
      plant(`${sign.id} without ${set.join('+')}`, sign, { ...sign, raisedBy: others });
      for (const [at, condition] of set.entries()) {
        const [id = '', any = ''] = condition.split('.');
        const answers = any.split('|');
        for (const answer of answers.length > 1 ? answers : []) {
          const rest = `${id}.${answers.filter((other) => other !== answer).join('|')}`;
          const narrowed = set.with(at, rest);
          plant(`${sign.id} without ${answer}`, sign, {
            ...sign,
            raisedBy: [...others, narrowed],
          });
        }
      }
    }
  }
  console.log(`${faults} faults planted, ${unnoticed.length} unnoticed`);
  expect(unnoticed).toEqual([]);
  expect(faults).toBeGreaterThan(200);
});

test('no emergency rule can be widened without a row that notices', () => {
  const unnoticed: string[] = [];
  for (const sign of RULES.filter(({ level }) => level === 'emergency')) {
    for (const [i, set] of sign.raisedBy.entries()) {
      for (const condition of set.length > 1 ? set : []) {
        const wider = set.filter((other) => other !== condition);
        const changed = { ...sign, raisedBy: sign.raisedBy.with(i, wider) };
        const rules = RULES.map((rule) => (rule === sign ? changed : rule));
        if (broken(rules).length === 0) unnoticed.push(`${sign.id} without ${condition}`);
      }
    }
  }
  expect(unnoticed).toEqual([]);
});

test('a danger answer never lowers the level, and no answer calms a sign', () => {
  const random = seeded(20261127);
  const dangers = Object.keys(question('danger').answers);
  for (let run = 0; run < 20_000; run++) {
    const answers: GivenAnswers = randomAnswers(random);
    const before = levelOf(answers, RULES).level;
    const danger = dangers[Math.floor(random() * dangers.length)] ?? '';
    const after = levelOf({ ...answers, danger: [...(answers['danger'] ?? []), danger] }, RULES);
    if (danger === NO_DANGER && height(before) < height('urgent')) continue;
    if (height(after.level) < height(before))
      throw new Error(`${danger} lowered ${before} to ${after.level}: ${JSON.stringify(answers)}`);
  }
});

test('no part of an urgent or emergency story is ever "no need for a doctor"', () => {
  for (const { id, urgency, answers } of STORIES) {
    if (urgency !== 'urgent' && urgency !== 'emergency') continue;
    const pairs = Object.entries(answers).flatMap(([q, given]) =>
      (given as readonly string[]).map((answer) => [q, answer] as const),
    );
    for (let bits = 0; bits < 2 ** pairs.length; bits++) {
      const part: Record<string, string[]> = {};
      for (const [i, [q, answer]] of pairs.entries())
        if (bits & (1 << i)) (part[q] ??= []).push(answer);
      if (levelOf(part, RULES).level === 'none') throw new Error(`${id}: ${JSON.stringify(part)}`);
    }
  }
});

test('published stories get the level that their report calls for', () => {
  const told = STORIES.map(({ urgency, also, answers }) => ({
    wanted: [urgency, ...also].map(height),
    group: urgency,
    got: height(levelOf(answers, RULES).level),
  }));
  const of = (group: string) => told.filter((one) => one.group === group);
  const share = (group: string, right: (one: (typeof told)[number]) => boolean) =>
    of(group).filter(right).length / of(group).length;
  const reached = (one: (typeof told)[number]) => one.got >= Math.min(...one.wanted);
  const called = ({ got }: (typeof told)[number]) => got === height('emergency');
  console.log(
    ['emergency', 'urgent', 'routine', 'none']
      .map((group) => `${group}: ${of(group).filter(reached).length} of ${of(group).length}`)
      .join(', '),
  );
  expect(STORIES.length).toBe(48);
  expect(share('emergency', reached)).toBe(1);
  expect(share('urgent', ({ got }) => got >= height('urgent'))).toBeGreaterThanOrEqual(0.97);
  expect(share('routine', called)).toBeLessThanOrEqual(0.03);
});

test('what is said first is never less pressing than what stands behind it', () => {
  const isCall = ({ advice }: { advice: string }): boolean => advice.startsWith('Call 911');
  const danger = question('danger').answers;
  const faults: string[] = [];
  for (const one of Object.keys(danger))
    for (const other of Object.keys(danger)) {
      const { level, signs } = levelOf({ danger: [one, other] }, RULES);
      const [first] = signs;
      if (level === 'emergency' && signs.some(isCall) && first && !isCall(first))
        faults.push(`${one} and ${other}: ${first.advice}`);
    }
  expect(faults).toEqual([]);
});
