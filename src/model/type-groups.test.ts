import { expect, test } from '@playwright/test';
import { typesByMoment, typesByPlace } from './type-groups.ts';

type Types = Parameters<typeof typesByMoment>[0];

const type = (id: string, spread: string[], ...clues: [string, string, number][]) =>
  ({
    id,
    data: {
      spread,
      clues: clues.map(([question, answer, weight]) => ({
        question,
        answer,
        weight,
        source: { collection: 'sources', id: 'any' },
      })),
    },
  }) as unknown as Types[number];

const TYPES = [
  type('dozing', ['generalized'], ['when', 'falling-asleep', 3], ['trigger', 'noise', 2]),
  type('reaching', ['focal'], ['when', 'action', 3], ['trigger', 'touch', 3]),
  type('startling', ['generalized'], ['trigger', 'noise', 3], ['when', 'action', 2]),
  type('eyelid', ['focal'], ['body', 'face', 3], ['when', 'asleep', 2]),
  type('medicine', ['generalized'], ['recent', 'new-medicine', 3], ['when', 'waking', 2]),
  type('nothing', ['generalized'], ['body', 'arm', 2]),
];

test('each type stands once, under what its strongest clue speaks for', () => {
  expect(typesByMoment(TYPES).map(({ types }) => types.map(({ id }) => id))).toEqual([
    ['dozing'],
    ['reaching'],
    ['startling'],
    ['eyelid'],
    ['medicine', 'nothing'],
  ]);
});

test('places hold the types whose jerks are mostly there', () => {
  const at = new Map(typesByPlace(TYPES).map(({ anchor, types }) => [anchor, types]));
  expect(at.get('body-face')?.map(({ id }) => id)).toEqual(['eyelid']);
  expect(at.get('body-arm')?.map(({ id }) => id)).toEqual(['nothing']);
  expect(at.get('body-leg')).toEqual([]);
});
