import { expect, test } from '@playwright/test';
import {
  fragmentOf,
  isForHandout,
  MAX_PAGES,
  readSelection,
  sheetsOf,
  sidesFor,
} from './selection.ts';

const known = new Set(['types/sleep', 'medications/clonazepam', 'living/driving']);

for (const [why, fragment, ids, unknown] of [
  [
    'the pages in their order',
    '#medications/clonazepam,types/sleep',
    ['medications/clonazepam', 'types/sleep'],
    0,
  ],
  ['each page once', '#types/sleep,types/sleep', ['types/sleep'], 0],
  [
    'commas that a program encoded',
    '#types%2Fsleep%2Cliving%2Fdriving',
    ['types/sleep', 'living/driving'],
    0,
  ],
  [
    'capitals, spaces and slashes',
    '#/Types/Sleep/, living/driving',
    ['types/sleep', 'living/driving'],
    0,
  ],
  [
    'the mark that ends a sentence',
    '#types/sleep,living/driving.',
    ['types/sleep', 'living/driving'],
    0,
  ],
  ['a page that is not there', '#types/none,types/sleep', ['types/sleep'], 1],
  ['words', '#hello world', [], 1],
  ['a broken encoding', '#%E0%A4%A', [], 1],
  ['markup', '#<img src=x onerror=alert(1)>', [], 1],
  ['nothing', '#', [], 0],
] as const)
  test(`a fragment is read: ${why}`, () => {
    expect(readSelection(fragment, known)).toMatchObject({ ids, unknown });
  });

test('what does not fit is counted, and a fragment without end is cut', () => {
  const many = Array.from({ length: MAX_PAGES + 3 }, (_, i) => `types/t${i}`);
  const selection = readSelection(fragmentOf(many), new Set(many));
  expect(selection.ids).toHaveLength(MAX_PAGES);
  expect(selection.left).toBe(3);
  expect(readSelection(`#${'x,'.repeat(50_000)}`, known).unknown).toBeLessThan(1_001);
});

test('pages on one thing, on living with it and on signs can be given; lists and tools cannot', () => {
  const yes = ['types/sleep', 'living/driving', 'symptoms/when-to-get-help', 'tests/eeg'];
  const no = [
    'types',
    'index',
    'living/appointment',
    'medications/check',
    'clinicians/origin',
    'about/privacy',
    'faq',
  ];
  expect(yes.filter((id) => !isForHandout(id))).toEqual([]);
  expect(no.filter(isForHandout)).toEqual([]);
});

test('more words never take fewer sides, and two sides are one sheet', () => {
  expect([0, 1, 2, 3].map(sheetsOf)).toEqual([0, 1, 1, 2]);
  expect(sidesFor([])).toBe(0);
  expect(sidesFor([10])).toBe(1);
  expect(sidesFor([5_000, 5_000])).toBeGreaterThan(sidesFor([5_000]));
});
