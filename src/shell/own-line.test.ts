import { expect, test } from '@playwright/test';
import { changeHtml } from '../model/html.ts';
import { markStandaloneLinks as change } from './own-line.ts';

const changed = (html: string): string => changeHtml(html, [change]);

test('a link that fills its list item or cell is marked', () => {
  expect(changed('<li><a href="/x/">X</a></li>')).toBe(
    '<li><a class="own-line" href="/x/">X</a></li>',
  );
  expect(changed('<td><a class="term" href="/x/">X</a></td>')).toBe(
    '<td><a class="own-line term" href="/x/">X</a></td>',
  );
});

test('so is one in a cell with attributes, and only once', () => {
  const marked = '<th scope="row"><a class="own-line" href="/x/">X</a></th>';
  expect(changed('<th scope="row"> <a href="/x/">X</a> </th>')).toBe(marked);
  expect(changed(marked)).toBe(marked);
});

test('a link within words is not', () => {
  const html = '<li>See <a href="/x/">X</a>.</li>';
  expect(changed(html)).toBe(html);
});
