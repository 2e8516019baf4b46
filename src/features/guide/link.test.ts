import { expect, test } from '@playwright/test';
import { candidates, randomAnswers, ranker, seeded } from '../../../tests/support/guide.ts';
import {
  given,
  isAnswer,
  isQuestion,
  QUESTION_IDS,
  type Answers,
} from '../../model/guide-questions.ts';
import { figureOf } from '../pictures/body.ts';
import { pack, unpack } from './data.ts';
import { fromFragment, toFragment } from './fragment.ts';
import { createRanker } from './rank.ts';

const RUNS = 5_000;

test('a link holds the answers and nothing else comes out of one', () => {
  const random = seeded(11);
  for (let run = 0; run < 2_000; run++) {
    const answers = randomAnswers(random);
    const parsed = fromFragment(toFragment(answers));
    if (parsed?.unknown !== 0) throw new Error('a known answer was not read');
    for (const id of QUESTION_IDS) {
      const [was, is] = [[...given(answers, id)].sort(), given(parsed.answers, id)];
      if (was.join() !== is.join()) throw new Error(`${id}: ${was} became ${is}`);
    }
  }
});

test('a broken or hostile link is read safely', () => {
  const random = seeded(5);
  const pieces = ['age.', 'when', '.', '+', ';', 'adult', '<img src=x>', '__proto__.x', '%00', 'é'];
  for (let run = 0; run < RUNS; run++) {
    const text = Array.from({ length: 8 }, () => pieces[Math.floor(random() * pieces.length)]).join(
      '',
    );
    const parsed = fromFragment(`#answers=${text}`);
    for (const [id, list] of Object.entries(parsed?.answers ?? {})) {
      for (const answer of list ?? []) expect(isQuestion(id) && isAnswer(id, answer)).toBe(true);
    }
  }
  expect(fromFragment('#for-clinicians')).toBeUndefined();
  expect(fromFragment('#answers=age.adult;nonsense.x;when.rest+flying')).toEqual({
    answers: { age: ['adult'], when: ['rest'] },
    unknown: 2,
  });
});

test('what travels to the page is what is ranked', () => {
  const outcomes = candidates.map((candidate) => ({
    ...candidate,
    title: '',
    url: '',
    places: figureOf({ clues: [], spread: [] }),
  }));
  const sent = unpack(JSON.parse(JSON.stringify(pack(outcomes))) as Parameters<typeof unpack>[0]);
  const answers: Answers = { danger: ['none'], feel: ['ear-click'], age: ['adult'] };
  expect(createRanker(sent).rank(answers)).toEqual(ranker.rank(answers));
});
