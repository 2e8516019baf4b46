import { expect, test } from '@playwright/test';
import { claimsOf } from './claims.ts';

const kinds = (mdx: string): string[] =>
  claimsOf('types/sample', mdx).map(({ kind, text }) => `${kind}: ${text}`);

test('a source at the end of a paragraph carries it, and one at its beginning does not', () => {
  expect(kinds('It is rare. It starts in sleep <Cite id="a" />.')).toEqual([
    'sourced: It is rare.',
    'sourced: It starts in sleep.',
  ]);
  expect(kinds('It is rare <Cite id="a" />. It starts in sleep.')).toEqual([
    'sourced: It is rare.',
    'unsourced: It starts in sleep.',
  ]);
});

test('a source in the opening of a list carries its items', () => {
  expect(kinds('Three came first <Cite id="a" />:\n\n- fever.\n- rash.')).toEqual([
    'sourced: Three came first:',
    'sourced: fever.',
    'sourced: rash.',
  ]);
  expect(kinds('Three came first:\n\n- fever.\n\n## More\n\n- rash.')).toEqual([
    'link: Three came first:',
    'unsourced: fever.',
    'unsourced: rash.',
  ]);
});

test('requests, and what is marked as ours, are advice', () => {
  expect(
    kinds(
      'Ask a pharmacist. If it grows, do not wait. It makes people sleepy, so do not drive.\n\n' +
        'A lamp helps (our advice).\n\nA lamp helps. A mat does too. This is our advice.',
    ).map((line) => line.split(':')[0]),
  ).toEqual(['advice', 'advice', 'advice', 'advice', 'advice', 'advice', 'advice']);
});

test('a statement stays one, however it is worded', () => {
  for (const text of [
    'Cold hands jerk more.',
    'Jerks with fever need a doctor at once.',
    'Changes in the blood are common.',
    'If the kidneys are weak, the level rises.',
    'It can come with stress, sleep loss, or change of place.',
  ])
    expect(kinds(text)).toEqual([`unsourced: ${text}`]);
});

test('what is not known is counted for itself, and so are links; questions are not claims', () => {
  expect(kinds('Why is not known. See [stroke](/causes/stroke/). Is it safe?')).toEqual([
    'unknown: Why is not known.',
    'link: See stroke.',
  ]);
});
