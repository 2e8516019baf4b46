import { expect, test } from '@playwright/test';
import { changeHtml } from '../model/html.ts';
import { labelCells as change } from './table-cells.ts';

const changed = (html: string): string => changeHtml(html, [change]);

const TABLE =
  '<table><thead><tr><th scope="col">Medicine</th><th scope="col"><a href="/x/">May "cause"</a></th></tr></thead>' +
  '<tbody><tr><th scope="row">A</th><td>yes</td></tr><tr><th scope="row">B</th><td></td></tr></tbody></table>';

test('each cell carries the name of its column, and the first of a row none', () => {
  const html = changed(`<p>x</p>${TABLE}`);
  expect(html).toContain('<td data-label="May &quot;cause&quot;">yes</td>');
  expect(html).toContain('<th scope="row">A</th>');
  expect(html.match(/data-label/g)).toHaveLength(2);
});

test('nothing else of a table, nor what stands around it, is changed', () => {
  const html = changed(`<p>x</p>${TABLE}<p>y</p>`);
  expect(html.replace(/ data-label="[^"]*"/g, '')).toBe(`<p>x</p>${TABLE}<p>y</p>`);
});

test('a table of Markdown gets the heads of its columns and rows', () => {
  const plain = TABLE.replaceAll(' scope="col"', '').replaceAll(
    /<th scope="row">(\w)<\/th>/g,
    '<td>$1</td>',
  );
  expect(plain).not.toContain('scope');
  expect(changed(plain)).toBe(changed(TABLE));
});

test('columns are counted anew in each row and in each table', () => {
  const html = changed(TABLE + TABLE.replace('Medicine', 'Type'));
  expect(html.match(/data-label="May/g)).toHaveLength(4);
});

test('a table without a head stays as it is', () => {
  const html = '<table><tbody><tr><td>1</td></tr></tbody></table>';
  expect(changed(html)).toBe(html);
});
