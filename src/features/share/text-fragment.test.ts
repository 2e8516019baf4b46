import { expect, test } from '@playwright/test';
import { textFragment } from './text-fragment.ts';

/** Fragment of what `selected` marks with « and » in the blocks. */
function fragmentOf(...marked: string[]): string | undefined {
  const place = (mark: string) => {
    const block = marked.findIndex((text) => text.includes(mark));
    return {
      block,
      offset: marked[block]?.replace(mark === '»' ? '«' : '»', '').indexOf(mark) ?? 0,
    };
  };
  const blocks = marked.map((text) => text.replace(/[«»]/g, ''));
  return textFragment(blocks, place('«'), place('»'))?.fragment;
}

const decoded = (fragment: string | undefined) =>
  (fragment ?? '').replace(':~:text=', '').split(',').map(decodeURIComponent);

test('a short sentence is named whole', () => {
  expect(fragmentOf('First. «The legs jerk most often.» Last.')).toBe(
    ':~:text=The%20legs%20jerk%20most%20often',
  );
});

test('signs that belong to the syntax are encoded, and those that end links in messages', () => {
  expect(fragmentOf("«anti-seizure medicines, salt & 5-HTP (it's 100% so)! yes»")).toBe(
    ':~:text=anti%2Dseizure%20medicines%2C%20salt%20%26%205%2DHTP%20%28it%27s%20100%25%20so%29%21%20yes',
  );
});

test('a selection is widened to whole words and loses white space and signs at its ends', () => {
  expect(fragmentOf('The legs je«rk most of»ten.')).toBe(':~:text=jerk%20most%20often');
  expect(fragmentOf('The legs« (jerk most), »often.')).toBe(':~:text=jerk%20most');
});

test('line breaks and runs of spaces inside are one space, as a browser sees them', () => {
  expect(fragmentOf('«two\n   words»')).toBe(':~:text=two%20words');
});

test('letters beyond English survive', () => {
  expect(decoded(fragmentOf('Say «Kälviäinen naïve»'))).toEqual(['Kälviäinen naïve']);
});

test('words that stand twice on the page get the words before them', () => {
  expect(decoded(fragmentOf('Ask your doctor. Call your «doctor».'))).toEqual([
    'Call your-',
    'doctor',
  ]);
});

test('at the start of a block the word after tells twins apart', () => {
  expect(decoded(fragmentOf('Jerks stop.', '«Jerks» start.'))).toEqual(['Jerks', '-start']);
});

test('case and accents do not make words different, as in a browser', () => {
  expect(decoded(fragmentOf('An EEG shows.', 'The «eeg» helps.'))).toEqual(['The-', 'eeg']);
});

test('signs between the words before and the words themselves are kept', () => {
  expect(decoded(fragmentOf('Stop. Rest now. Walk, «rest now».'))).toEqual(['Walk,-', 'rest now']);
});

test('a long selection is named by its first and last words', () => {
  const words = Array.from({ length: 60 }, (_, i) => `word${i}`);
  expect(decoded(fragmentOf(`«${words.join(' ')}» and more`))).toEqual([
    'word0 word1 word2',
    'word57 word58 word59',
  ]);
});

test('a selection over blocks takes its ends from one block each', () => {
  expect(decoded(fragmentOf('Head', 'One «two', 'three four', 'five» six'))).toEqual([
    'two',
    'five',
  ]);
});

test('the end is told from the same words between it and the start', () => {
  expect(
    decoded(fragmentOf('Start «here we go', 'it may be so', 'and it may be so» again')),
  ).toEqual(['here we go', 'and it may be so']);
});

test('the start is told from the same words elsewhere on the page', () => {
  expect(
    decoded(fragmentOf('ask them now', 'please «ask them now', 'and then rest» well')),
  ).toEqual(['please-', 'ask them now', 'and then rest']);
});

test('nothing comes of a selection without a word', () => {
  expect(fragmentOf('One« … »two')).toBeUndefined();
  expect(textFragment([], { block: 0, offset: 0 }, { block: 0, offset: 0 })).toBeUndefined();
});

test('a word repeated all over the page still ends in a link', () => {
  const blocks = Array.from({ length: 40 }, () => 'no no no no no no no no no no no no');
  expect(
    textFragment(blocks, { block: 20, offset: 12 }, { block: 20, offset: 14 })?.fragment,
  ).toMatch(/^:~:text=.*no/);
});

test('what is named is quoted back', () => {
  expect(textFragment(['A  b c'], { block: 0, offset: 0 }, { block: 0, offset: 4 })?.words).toBe(
    'A b',
  );
});
