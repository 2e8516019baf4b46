import { expect, test } from '@playwright/test';
import { citedInBody } from './citations.ts';

test('sources in the text keep the order of first use, each once', () => {
  const body = 'A <Cite id="b" />. B <Cite id="a b" />. C <Cite id="c" />.';
  expect(citedInBody(body)).toEqual(['b', 'a', 'c']);
});

test('text without citations has no sources', () => {
  expect(citedInBody('Nothing here.')).toEqual([]);
});
