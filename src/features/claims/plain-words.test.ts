import { expect, test } from '@playwright/test';
import { sweep, unplainLinesOf } from './check-words.ts';
import { unplainPlacesIn } from './plain-words.ts';

/** Sentences that once stood on a page, and the words that must be found in each. */
const UNPLAIN: readonly (readonly [sentence: string, words: string])[] = [
  ['Slow waves can go with a poisoned brain.', 'poisoned brain'],
  ['It is a fault in the power plants of the cell.', 'power plants'],
  ['Lorazepam is a sister medicine.', 'sister medicine'],
  ['Jerks and dancing eyes need a hospital.', 'dancing eyes'],
  ['These medicines make that brake stronger, the brain’s own brake.', 'own brake'],
  ['The medicine is the spark.', 'spark'],
  ['There is no way out of it.', 'no way out'],
  ['What counts is the company they keep.', 'company they keep'],
  ['The body’s defense attacks the brain.', 'body’s defense'],
  ['A stroke can starve the brain.', 'starve the brain'],
  ['Book a visit with a nerve doctor.', 'nerve doctor'],
  ['Ring your team the same day.', 'Ring your'],
  ['It did no better than a dummy pill.', 'dummy pill'],
  ['It carries a small risk of dark thoughts.', 'dark thoughts'],
  ['They may be seeing things.', 'seeing things'],
  ['Do not take a calming pill.', 'calming pill'],
  ['A medicine may be to blame.', 'to blame'],
  ['Many causes can be put right.', 'can be put right'],
  ['Our sources say little about it.', 'Our sources'],
  ['We could not read what they found.', 'We could not read'],
  ['We found no trial of it.', 'We found'],
  ['That is true, and it is half the story.', 'half the story'],
  ['Think of someone whose arms jerk.', 'Think of someone'],
  ['Be ready for little, and be pleased with more.', 'Be ready for little'],
];

test('words that are not plain are found, each with what to write instead', () => {
  for (const [sentence, words] of UNPLAIN) {
    const places = unplainPlacesIn(sentence);
    expect(
      places.map((place) => place.words),
      sentence,
    ).toContain(words);
    expect(places.every((place) => place.instead.length > 0)).toBe(true);
  }
});

test('words that only look alike are left alone', () => {
  const plain = [
    'A slit lamp shows a ring of copper.',
    'An MRI slides you through a wide ring.',
    'Call the hospital during the day.',
    'A neurologist can help.',
    'The placebo group did as well.',
    'Electric sockets near water are a danger.',
    'The right answer depends on the type.',
  ];
  expect(plain.flatMap(unplainPlacesIn)).toEqual([]);
});

const page = (patient: string): string =>
  `---\ntitle: Jerks\ndescription: Sudden jerks.\n---\n\n## What it is\n\n${patient}\n\n<ForClinicians>\n\n- Tell the nerve doctor.\n\n</ForClinicians>\n`;

test('the text for patients is looked at, and the text for clinicians is not', () => {
  expect(unplainLinesOf(page('See a neurologist.'))).toEqual([]);
  expect(unplainLinesOf(page('See a nerve doctor.'))).toEqual([
    '8: “nerve doctor”: write neurologist',
  ]);
});

test('a description counts as text for patients', () => {
  const mdx = page('See a neurologist.').replace('Sudden jerks.', 'Dark thoughts can come.');
  expect(unplainLinesOf(mdx)).toEqual(['description: “Dark thoughts”: write thoughts of suicide']);
});

test('no page says what is not plain', () => {
  expect(sweep()).toEqual([]);
});
