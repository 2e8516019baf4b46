import { expect, test } from '@playwright/test';
import { windowAround } from './sections.ts';

const list = Array.from({ length: 500 }, (_, i) => i);

test('a short section is shown whole', () => {
  expect(windowAround(list.slice(0, 30), 15)).toHaveLength(30);
});

test('a long section shows only the neighbors, and always the page itself', () => {
  for (const index of [0, 1, 44, 45, 46, 250, 498, 499]) {
    const shown = windowAround(list, index, 90);
    expect(shown).toHaveLength(90);
    expect(shown).toContain(index);
  }
});
