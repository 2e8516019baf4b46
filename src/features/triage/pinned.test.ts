import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { signFiles } from '../../../tests/support/signs.ts';
import dangerous from './dangerous-queries.json' with { type: 'json' };
import { MAX_PINNED, pinnedFor, type PinnedSign } from './pinned.ts';

const SIGNS: readonly PinnedSign[] = signFiles().map(({ id, data }) => ({
  ...data,
  id,
  links: [],
}));
const HARMLESS = readFileSync(resolve(import.meta.dirname, 'harmless-queries.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);

const idsFor = (query: string) => pinnedFor(query, SIGNS).map(({ sign }) => sign.id);

test('each search from danger is met with the right advice', () => {
  const missed = dangerous.flatMap(([query = '', wanted = '']) => {
    const got = idsFor(query);
    return got.includes(wanted) ? [] : [`${query}: ${got.join(' ') || 'nothing'}, not ${wanted}`];
  });
  expect(missed).toEqual([]);
  expect(dangerous.length).toBeGreaterThanOrEqual(45);
});

test('no ordinary search is met with a warning', () => {
  const scared = HARMLESS.flatMap((query) =>
    idsFor(query).length > 0 ? [`${query}: ${idsFor(query).join(' ')}`] : [],
  );
  expect(scared).toEqual([]);
  expect(new Set(HARMLESS).size).toBeGreaterThanOrEqual(300);
});

test('what must be done now stands before what should be read too, and never more than two', () => {
  const pinned = pinnedFor(
    'overdose now face drooping seizure wont stop baby twitching awake',
    SIGNS,
  );
  expect(pinned).toHaveLength(MAX_PINNED);
  expect(pinned.map(({ tier }) => tier)).toEqual(['now', 'now']);
  expect(pinnedFor('baby twitching while awake', SIGNS).map(({ tier }) => tier)).toEqual(['also']);
});

test('case, accents, apostrophes and signs change nothing; any text is read safely', () => {
  expect(idsFor('  JERKING — WON’T STOP!!! ')).toEqual(idsFor('jerking wont stop'));
  expect(idsFor('cannot stop jerking')).toEqual(idsFor('cant stop jerking'));
  for (const text of ['', ' ', '<img src=x>', '.*', '()[]{}', 'a'.repeat(5_000), '\u0000\u202E'])
    expect(idsFor(text)).toEqual([]);
});

test('words that stand far apart, or beside what rules them out, are no danger', () => {
  expect(idsFor('my face is drooping')).toEqual(['stroke']);
  for (const query of [
    'my face was red all day at the beach and the roses in the garden drooped',
    'jerking in bed that wont stop me from sleeping while asleep',
  ])
    expect(idsFor(query), query).toEqual([]);
});

test('each phrase can be typed: it meets a search made of its own words', () => {
  for (const sign of SIGNS)
    for (const phrase of Object.values(sign.phrases).flat()) {
      const typed = phrase
        .split(' ')
        .filter((term) => !term.startsWith('-'))
        .map((term) => (term === '#' ? '20' : (term.split('|')[0] ?? '').replace('*', '')))
        .join(' ');
      const met = pinnedFor(typed, [{ ...sign, phrases: { now: [phrase], also: [] } }]);
      expect(met, `${sign.id}: ${phrase}`).toHaveLength(1);
    }
});
