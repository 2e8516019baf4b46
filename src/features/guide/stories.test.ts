import { expect, test } from '@playwright/test';
import { candidates, randomAnswers, ranker, seeded } from '../../../tests/support/guide.ts';
import type { Answers } from '../../model/guide-questions.ts';
import { NEEDED } from '../triage/levels.ts';
import { calibration, evaluate, GIVEN, HELD, median, TUNED, walk } from './evaluate.ts';
import { rankOf } from './urgency.ts';

const ALL = [...GIVEN, ...TUNED, ...HELD];
const ids = new Set(candidates.map(({ id }) => id));

test.describe('the stories', () => {
  for (const walked of [true, false]) {
    const how = walked ? 'asked step by step' : 'answered in full';

    test(`find their page, ${how}`, () => {
      for (const [name, stories] of [
        ['given', GIVEN],
        ['tuned', TUNED],
        ['held aside', HELD],
      ] as const) {
        const { stories: all, first, shown } = evaluate(ranker, stories, walked);
        console.log(`${name}, ${how}: ${all} stories, first ${first}, among three ${shown}`);
      }
      const result = evaluate(ranker, GIVEN, walked);
      expect(result.shown / result.stories).toBeGreaterThanOrEqual(0.94);
      expect(result.first / result.stories).toBeGreaterThanOrEqual(0.75);
    });

    test(`that are not myoclonus find their look-alike, ${how}`, () => {
      const looks = ALL.filter(({ group }) => group === 'look-alike');
      const result = evaluate(ranker, looks, walked);
      expect(looks.length).toBeGreaterThanOrEqual(40);
      expect(result.shown / result.stories).toBeGreaterThanOrEqual(0.9);
    });
  }

  test('do as well where nobody tuned to them as where we did, within 10 points', () => {
    const share = (stories: typeof HELD) => {
      const { stories: all, shown } = evaluate(ranker, stories, true);
      return shown / all;
    };
    expect(share(TUNED) - share(HELD)).toBeLessThanOrEqual(0.1);
  });

  test('have look-alikes and types that exist', () => {
    for (const { id, expected } of ALL) {
      for (const wanted of expected) {
        expect(ids.has(wanted) || wanted === 'not-myoclonus', `${id}: ${wanted}`).toBe(true);
      }
    }
  });

  test('take few questions and presses, and each asks for the age', () => {
    const walks = ALL.map((story) => walk(ranker, story));
    const asked = walks.map(({ screens }) => screens.length);
    const taps = walks.map((one) => one.taps);
    console.log(`questions ${median(asked)}, presses ${median(taps)}`);
    expect(median(asked)).toBeLessThanOrEqual(7);
    expect(Math.max(...asked)).toBeLessThanOrEqual(8);
    expect(median(taps)).toBeLessThanOrEqual(12);
    for (const { screens } of walks) {
      expect(screens.slice(0, 3)).toEqual(['danger', 'age', 'onset']);
    }
  });

  test('end with a level wherever the reader can say what a level needs', () => {
    const random = seeded(16);
    const told: Answers[] = [
      ...ALL.map(({ answers }) => answers),
      ...Array.from({ length: 100 }, () => randomAnswers(random)),
    ].filter((answers) => NEEDED.every((question) => answers[question]?.length));
    expect(told.length).toBeGreaterThan(40);
    for (const answers of told) {
      expect(walk(ranker, { answers }).levels.at(-1), JSON.stringify(answers)).toBeDefined();
    }
  });

  test('never see their level go down on the way', () => {
    for (const story of ALL) {
      const { levels } = walk(ranker, story);
      for (const [i, level] of levels.entries()) {
        expect(rankOf(level), story.id).toBeGreaterThanOrEqual(rankOf(levels[i - 1]));
      }
    }
  });

  test('are told what fits well, partly and poorly as often as it is so', () => {
    const { well, partly, poorly } = calibration(ranker, ALL);
    const rate = ({ right, shown }: typeof well) => right / shown;
    console.log(
      [well, partly, poorly]
        .map((one) => `${one.right}/${one.shown} = ${rate(one).toFixed(2)}`)
        .join(', '),
    );
    expect(rate(well)).toBeGreaterThanOrEqual(0.7);
    expect(rate(partly)).toBeGreaterThanOrEqual(0.3);
    expect(rate(partly)).toBeLessThanOrEqual(0.65);
    expect(rate(poorly)).toBeLessThanOrEqual(0.2);
  });
});
