import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentPages } from '../../../tests/support/site.ts';
import { candidates, randomAnswers, ranker, seeded } from '../../../tests/support/guide.ts';
import {
  question,
  QUESTION_IDS,
  type AnswerId,
  type Answers,
} from '../../model/guide-questions.ts';
import { BASE_RATE } from './base-rates.ts';
import { ESTIMATES } from './estimates.ts';
import { GIVEN, HELD, TUNED } from './evaluate.ts';
import { toFragment } from './fragment.ts';
import { SAME_STORY, shownOf } from './result.ts';
import { urgencyOf } from './urgency.ts';

const RUNS = 5_000;
const ALL = [...GIVEN, ...TUNED, ...HELD];
const ids = new Set(candidates.map(({ id }) => id));

test(`${RUNS} random sets of answers: reasons for each page, and the order changes nothing`, () => {
  const random = seeded(20261123);
  for (let run = 0; run < RUNS; run++) {
    const answers = randomAnswers(random);
    const ranking = ranker.rank(answers);
    const shares = ranking.reduce((sum, { share }) => sum + share, 0);
    if (shares > 1.0001) throw new Error(`the shares add up to ${shares}`);
    for (const match of ranking) {
      if (match.matched.length === 0) throw new Error(`${match.id} without a reason`);
    }
    if (shownOf(ranking).matches.length > 3) throw new Error('more than three pages');
    if (run % 10 > 0) continue;
    const turned = Object.fromEntries(
      Object.entries(answers)
        .reverse()
        .map(([id, list]) => [id, list?.toReversed()]),
    ) as Answers;
    expect(ranker.rank(turned)).toEqual(ranking);
    expect(urgencyOf(turned).level).toBe(urgencyOf(answers).level);
  }
});

test('no page is shown to whom it cannot be about', () => {
  const random = seeded(17);
  const shown = (answers: Answers) => ranker.rank(answers).map(({ id }) => id);
  for (let run = 0; run < 1_000; run++) {
    const answers = randomAnswers(random);
    const pages = shown(answers);
    const age = answers.age?.[0];
    if (age && age !== 'baby') {
      expect(pages).not.toContain('benign-neonatal-sleep');
      if (age !== 'child') expect(pages).not.toContain('not-myoclonus#infantile-spasms');
    }
    if (!answers.recent?.includes('low-oxygen')) expect(pages).not.toContain('post-hypoxic');
    const medicine = ['new-medicine', 'dose-change', 'withdrawal', 'drugs-alcohol'] as const;
    if (
      !medicine.some((one) => answers.recent?.includes(one)) &&
      !answers.danger?.includes('medicine-ill')
    ) {
      expect(pages).not.toContain('drug-induced');
    }
  }
});

test('each look-alike is shown for its own hallmark and place', () => {
  const told: Readonly<Record<string, Answers>> = {
    tics: { feel: ['urge'], body: ['face'], age: ['child'] },
    'essential-tremor': { feel: ['shaking'], when: ['action'], body: ['arm'], since: ['years'] },
    'parkinsons-tremor': { feel: ['shaking'], when: ['rest'], body: ['arm'], age: ['older'] },
    'orthostatic-tremor': { feel: ['shaking'], when: ['standing'], body: ['leg'] },
    'shakes-from-stress-or-a-medicine': {
      feel: ['shaking'],
      recent: ['withdrawal'],
      body: ['arm'],
      since: ['days'],
    },
    fasciculations: { feel: ['ripple'], body: ['leg'] },
    'eyelid-flickers': { feel: ['ripple'], body: ['face'], since: ['days'] },
    chorea: { feel: ['flow'], body: ['arm', 'leg'], lasts: ['constant'] },
    'tardive-dyskinesia': { recent: ['new-medicine'], body: ['face'], since: ['years'] },
    dystonia: { feel: ['twisting'], body: ['neck'], stops: ['touch'] },
    clonus: { feel: ['rhythmic'], body: ['leg'], danger: ['medicine-ill'] },
    'restless-legs': { feel: ['move-relief'], body: ['leg'] },
    'periodic-limb-movements': { when: ['asleep'], body: ['leg'], lasts: ['seconds'] },
    'muscle-cramps': { feel: ['pain-cramps'], body: ['leg'], stops: ['stretch'] },
    'focal-seizures': { danger: ['nonstop'], body: ['arm', 'one-side'], onset: ['sudden'] },
    'faciobrachial-seizures': { body: ['face', 'arm', 'one-side'], lasts: ['seconds'] },
    'jerks-in-a-faint': { danger: ['seizure'], feel: ['blank'], when: ['standing'] },
    'limb-shaking-attacks': {
      danger: ['stroke-signs'],
      when: ['standing'],
      feel: ['shaking'],
      age: ['older'],
      lasts: ['minutes'],
    },
    'infantile-spasms': { danger: ['baby-clusters'], age: ['baby'], when: ['waking'] },
    'benign-myoclonus-of-early-infancy': {
      danger: ['baby-clusters'],
      age: ['baby'],
      feel: ['shaking'],
    },
  };
  const anchors = [...ids].flatMap((id) => id.split('#')[1] ?? []);
  expect(Object.keys(told).sort()).toEqual(anchors.sort());
  for (const [anchor, answers] of Object.entries(told)) {
    const shown = shownOf(ranker.rank(answers)).matches.map(({ id }) => id);
    expect(shown).toContain(`not-myoclonus#${anchor}`);
  }
});

test('each look-alike has a heading of its own on the page', () => {
  const page = contentPages().find(({ id }) => id === 'symptoms/look-alikes')?.source ?? '';
  const slugs = [...page.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
  for (const id of ids) {
    const anchor = id.split('#')[1];
    if (anchor) expect(slugs).toContain(anchor);
  }
});

test('where nothing fits, the guide says so', () => {
  expect(shownOf(ranker.rank({})).nothingFits).toBe(true);
  expect(shownOf(ranker.rank({ body: ['arm'] })).nothingFits).toBe(true);
  expect(shownOf(ranker.rank({ feel: ['ear-click'], body: ['palate'] })).nothingFits).toBe(false);
});

test('an answer that a page is silent about speaks neither for nor against it', () => {
  const [sleep, palatal] = ['sleep', 'palatal'].map((id) =>
    candidates.findIndex((c) => c.id === id),
  );
  expect(ranker.likely(sleep ?? -1, 'background', 'autoimmune')).toBe(
    ranker.likely(palatal ?? -1, 'background', 'autoimmune'),
  );
});

test('answers of questions with one answer add up to one, for anybody and for each page', () => {
  for (const id of QUESTION_IDS.filter((one) => !question(one).many)) {
    const answers = Object.keys(question(id).answers) as AnswerId[];
    const sum = (of: (answer: AnswerId) => number) => answers.reduce((s, a) => s + of(a), 0);
    expect(sum((a) => (BASE_RATE[id] as Record<string, number>)[a] ?? 0)).toBeCloseTo(1, 6);
    for (const i of candidates.keys()) {
      expect(sum((a) => ranker.likely(i, id, a))).toBeCloseTo(1, 6);
    }
  }
});

test('what we estimate is about types that exist', () => {
  for (const slug of Object.keys(ESTIMATES)) expect(ids.has(slug), slug).toBe(true);
});

test('types that a story cannot tell apart are named by what exists', () => {
  for (const slug of SAME_STORY) expect(ids.has(slug), slug).toBe(true);
  const { alike } = shownOf(
    ranker.rank({ when: ['startle'], trigger: ['noise'], body: ['whole-body'] }),
  );
  expect(alike).toBe(true);
});

test('200 rankings are as they were reviewed', () => {
  const random = seeded(200);
  const sets = [
    ...ALL.map(({ answers }) => answers),
    ...Array.from({ length: 200 - ALL.length }, () => randomAnswers(random)),
  ];
  const now = sets.map((answers) => {
    const pages = shownOf(ranker.rank(answers)).matches.map(({ id, fit }) => `${id} ${fit}`);
    return `${toFragment(answers).slice(9)}\n  ${pages.join(', ')}`;
  });
  const file = join(import.meta.dirname, 'golden.txt');
  // A change of the table or of a constant shows here as a difference to be read line by line:
  // `GOLDEN=write npx playwright test …` writes the file anew.
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, `${now.join('\n')}\n`);
  expect(now.join('\n').split('\n')).toEqual(readFileSync(file, 'utf8').trimEnd().split('\n'));
});
