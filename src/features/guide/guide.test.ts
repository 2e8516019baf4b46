import { expect, test } from '@playwright/test';
import { rank, type Answers } from './rank.ts';
import { CASES, evaluate } from './evaluate.ts';
import { fromFragment, toFragment } from './fragment.ts';
import { MOST_QUESTIONS, nextQuestion } from './next-question.ts';
import { groupsOf, SAME_STORY, summaryOf } from './result.ts';
import { LEVELS, URGENCY_RULES, urgencyOf } from './urgency.ts';
import { isAnswer, isQuestion, question, type QuestionId } from '../../model/guide-questions.ts';
import { wordsOf } from '../../model/prose.ts';
import { candidates, questionIds, randomAnswers, seeded } from '../../../tests/support/guide.ts';

const RUNS = 100_000;

/** How high a level is; below all of them while it is not known. */
const height = (level: string | undefined): number => LEVELS.findIndex((known) => known === level);

test('the published stories find their page and their level', () => {
  const result = evaluate(candidates);
  console.log(JSON.stringify(result));
  expect(result.cases).toBe(CASES.length);
  expect(result.firstThree / result.cases).toBeGreaterThanOrEqual(0.9);
  expect(result.first / result.cases).toBeGreaterThanOrEqual(0.7);
  expect(result.emergenciesFound).toBe(result.emergencies);
  expect(result.urgentFound / result.urgent).toBeGreaterThanOrEqual(0.95);
  expect(result.falseAlarms / result.routine).toBeLessThanOrEqual(0.05);
});

test(`${RUNS} random sets of answers: never throws, always has reasons, order does not matter`, () => {
  const random = seeded(20261123);
  const dangers = Object.keys(question('danger').answers).filter((answer) => answer !== 'none');
  let slowest = 0;
  for (let run = 0; run < RUNS; run++) {
    const answers = randomAnswers(random);
    const started = performance.now();
    const ranking = rank(candidates, answers);
    const groups = groupsOf(ranking);
    const urgency = urgencyOf(answers);
    slowest = Math.max(slowest, performance.now() - started);

    if (groups.length > 3) throw new Error('more than three groups');
    for (const match of ranking) {
      if (match.matched.length === 0) throw new Error(`${match.id} without a reason`);
    }
    // More danger never means less urgency.
    const danger = dangers[Math.floor(random() * dangers.length)] ?? '';
    const worse = urgencyOf({ ...answers, danger: [...(answers.danger ?? []), danger] });
    if (height(worse.level) < height(urgency.level)) {
      throw new Error(`${danger} lowered ${urgency.level} to ${worse.level}`);
    }
    // The costlier check on a part of the runs: the order of questions and answers changes nothing.
    if (run % 20 === 0) {
      const turned = Object.fromEntries(
        Object.entries(answers)
          .reverse()
          .map(([id, given]) => [id, given.toReversed()]),
      ) as Answers;
      expect(rank(candidates, turned)).toEqual(ranking);
      expect(urgencyOf(turned).level).toBe(urgency.level);
    }
  }
  console.log(`slowest result: ${slowest.toFixed(2)} ms`);
});

test('no further answer of any kind calms what is urgent', () => {
  const random = seeded(7);
  for (let run = 0; run < 20_000; run++) {
    const answers = randomAnswers(random);
    const id = questionIds[Math.floor(random() * questionIds.length)] as QuestionId;
    const all = Object.keys(question(id).answers);
    const more = [...(answers[id] ?? []), all[Math.floor(random() * all.length)] ?? ''];
    const before = height(urgencyOf(answers).level);
    if (before < height('urgent')) continue;
    const after = urgencyOf({ ...answers, [id]: more }).level;
    if (height(after) < before) throw new Error(`${id} ${more.at(-1)} lowered it to ${after}`);
  }
});

test('every page comes first for some answers', () => {
  // Its clues from a weight up, with each question left out in turn.
  const comesFirst = (
    candidate: (typeof candidates)[number],
    least: number,
    without?: QuestionId,
  ) => {
    const answers: { [Q in QuestionId]?: string[] } = {};
    for (const clue of candidate.clues) {
      if (clue.weight < least || clue.question === without) continue;
      if (question(clue.question).many || !answers[clue.question]) {
        (answers[clue.question] ??= []).push(clue.answer);
      }
    }
    return rank(candidates, answers)[0]?.id === candidate.id;
  };
  const never = candidates.filter(
    (candidate) =>
      ![1, 2, 3].some((least) =>
        [undefined, ...questionIds].some((without) => comesFirst(candidate, least, without)),
      ),
  );
  expect(never.map((candidate) => candidate.id)).toEqual([]);
});

test('types that a story cannot tell apart stand in one group', () => {
  const groups = groupsOf(
    rank(candidates, { when: ['startle'], trigger: ['noise'], body: ['whole-body'] }),
  );
  const alike = groups.filter((group) => group.some((match) => SAME_STORY.has(match.id)));
  expect(alike).toHaveLength(1);
  expect(alike[0]?.length).toBeGreaterThan(1);
});

test('nobody is asked more than seven questions, and danger signs come first', () => {
  const random = seeded(3);
  for (let run = 0; run < 300; run++) {
    const answers = randomAnswers(random);
    const asked: QuestionId[] = [];
    for (;;) {
      const so = Object.fromEntries(asked.map((id) => [id, answers[id] ?? []])) as Answers;
      const next = nextQuestion(candidates, so, asked);
      if (!next) break;
      expect(asked).not.toContain(next);
      asked.push(next);
    }
    expect(asked[0]).toBe('danger');
    expect(asked.length).toBeLessThanOrEqual(MOST_QUESTIONS);
  }
});

test('rules use only questions and answers that exist, and each says what to do', () => {
  for (const rule of URGENCY_RULES) {
    for (const condition of rule.raisedBy.flat()) {
      const [id = '', answers = ''] = condition.split('.');
      expect(isQuestion(id), id).toBe(true);
      for (const answer of answers.split('|')) expect(isAnswer(id, answer), condition).toBe(true);
    }
    expect(rule.advice.length).toBeGreaterThan(10);
    if (rule.level === 'emergency') expect(rule.advice).toMatch(/911.*112.*999/);
  }
});

test('a link holds the answers and nothing else comes out of one', () => {
  const random = seeded(11);
  for (let run = 0; run < 2_000; run++) {
    const answers = Object.fromEntries(
      Object.entries(randomAnswers(random)).map(([id, given]) => [id, [...new Set(given)].sort()]),
    ) as Answers;
    const parsed = fromFragment(toFragment(answers));
    if (parsed?.unknown !== 0) throw new Error('a known answer was not read');
    for (const id of questionIds) {
      const [was, is] = [answers[id] ?? [], parsed.answers[id] ?? []];
      if (was.join() !== is.join()) throw new Error(`${id}: ${was} became ${is}`);
    }
  }
});

test('a broken or hostile link is read safely', () => {
  const random = seeded(5);
  const pieces = [
    'age.',
    'when',
    '.',
    '+',
    ';',
    'adult',
    '<img src=x onerror=1>',
    '__proto__.x',
    '%00',
    'constructor.name',
    'é',
  ];
  for (let run = 0; run < 5_000; run++) {
    const text = Array.from({ length: 8 }, () => pieces[Math.floor(random() * pieces.length)]).join(
      '',
    );
    const parsed = fromFragment(`#answers=${text}`);
    for (const [id, given] of Object.entries(parsed?.answers ?? {})) {
      for (const answer of given ?? []) expect(isAnswer(id, answer)).toBe(true);
    }
  }
  expect(fromFragment('#for-clinicians')).toBeUndefined();
  expect(fromFragment('#answers=age.adult;nonsense.x;when.rest+flying')).toEqual({
    answers: { age: ['adult'], when: ['rest'] },
    unknown: 2,
  });
});

test('no word of the guide is a diagnosis, and its questions are short', () => {
  for (const id of questionIds) {
    const { label, hint = '', answers } = question(id);
    const texts = [label, hint, ...Object.values(answers).flatMap((a) => [a.label, a.fact])];
    for (const text of texts) {
      expect(text).not.toMatch(/you have|your type|diagnos/i);
      expect(wordsOf(text).length, text).toBeLessThanOrEqual(20);
    }
  }
  for (const { advice } of URGENCY_RULES)
    expect(advice).not.toMatch(/you have|your type is|diagnos/i);
});

test('the summary names each question once, in plain words', () => {
  expect(summaryOf({ age: ['adult'], when: ['rest', 'action'] })).toEqual([
    'How old is the person? 20 to 59 years.',
    'When do the jerks come? At rest; When moving or trying to do something.',
  ]);
});
