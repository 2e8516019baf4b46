import { expect, test } from '@playwright/test';
import type { Library } from '../../model/library.ts';
import { spellingOf } from './spelling.ts';

const page = (title: string, body: string) => ({
  collection: 'pages',
  id: title,
  data: { title, description: '', aliases: [], alsoCalled: [], codes: [] },
  body,
});

const isSpelledRight = spellingOf({
  raw: {
    types: [],
    causes: [],
    tests: [],
    treatments: [],
    medications: [],
    pages: [page('Sabril', 'A tumor can cause jerks. <Cite id="mistyped-id" />')],
    glossary: [],
    faqs: [],
    'no-link': [],
  },
} as unknown as Library);

test('words of the pages may be shown, in British spelling and singular too', () => {
  for (const text of ['sabril', 'tumor jerk', 'tumour jerks'])
    expect(isSpelledRight(text)).toBe(true);
});

test('a misspelling is not shown, and neither is a word that stands only in a tag', () => {
  for (const text of ['sabrill', 'tumor jrks', 'mistyped'])
    expect(isSpelledRight(text)).toBe(false);
});
