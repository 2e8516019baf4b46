import { expect, test } from '@playwright/test';
import { markStandaloneLinks } from './own-line.ts';

test('a link that fills its list item or cell is marked', () => {
  expect(markStandaloneLinks('<li><a href="/x/">X</a></li>')).toBe(
    '<li><a class="own-line" href="/x/">X</a></li>',
  );
  expect(markStandaloneLinks('<td><a class="term" href="/x/">X</a></td>')).toBe(
    '<td><a class="own-line term" href="/x/">X</a></td>',
  );
});

test('a link that is marked already stays as it is', () => {
  const html = '<li><a class="own-line" href="/x/">X</a></li>';
  expect(markStandaloneLinks(html)).toBe(html);
});

test('a link within words is not', () => {
  const html = '<li>See <a href="/x/">X</a>.</li>';
  expect(markStandaloneLinks(html)).toBe(html);
});
