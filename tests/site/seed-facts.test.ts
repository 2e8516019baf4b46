import { expect, test } from '@playwright/test';
import { mainOf, textOf } from '../support/html.ts';
import { SEED_FACTS } from '../support/seed-facts.ts';
import { htmlOf } from '../support/site.ts';

/** What a page says, without the spaces that the tags of links leave before punctuation. */
const textOfPage = (path: string): string =>
  textOf(mainOf(htmlOf(path))).replace(/ (?=[.,:;)])/g, '');

test('the list holds 127 facts, each once and with a pattern', () => {
  expect(new Set(SEED_FACTS.map((fact) => fact.id)).size).toBe(127);
  expect(SEED_FACTS).toHaveLength(127);
  expect(SEED_FACTS.filter((fact) => fact.says.length === 0)).toEqual([]);
});

test('every fact of the article the guide started from is said on its page', () => {
  const unsaid = SEED_FACTS.flatMap(({ id, path, says }) => {
    const text = textOfPage(path);
    return says
      .filter((pattern) => !pattern.test(text))
      .map((pattern) => `${id}: ${path} does not say ${pattern}`);
  });
  expect(unsaid).toEqual([]);
});
