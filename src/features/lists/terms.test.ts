import { expect, test } from '@playwright/test';
import { changeHtml } from '../../model/html.ts';
import { termMarker } from './terms.ts';

const change = termMarker([
  { id: 'cortex', url: '/glossary/x/#cortex', forms: ['cortex'] },
  { id: 'myoclonus', url: '/glossary/x/#myoclonus', forms: ['myoclonus', 'myoclonic'] },
  {
    id: 'cortical-myoclonus',
    url: '/glossary/x/#cortical-myoclonus',
    forms: ['cortical myoclonus'],
  },
  { id: 'sep', url: '/glossary/x/#sep', forms: ['SEP'] },
]);
const mark = (html: string): string => changeHtml(html, [change]);
const link = (id: string, word: string) => `<a class="term" href="/glossary/x/#${id}">${word}</a>`;

test('only the first use of a word is marked', () => {
  expect(mark('<p>The cortex. The cortex.</p>')).toBe(
    `<p>The ${link('cortex', 'cortex')}. The cortex.</p>`,
  );
});

test('the longest word wins', () => {
  expect(mark('<p>cortical myoclonus</p>')).toBe(
    `<p>${link('cortical-myoclonus', 'cortical myoclonus')}</p>`,
  );
});

test('headings, links and parts of words stay as they are', () => {
  const html = '<h2>Cortex</h2><p><a href="/x/">cortex</a> neocortex cortex-like</p>';
  expect(mark(html)).toBe(html);
});

test('nothing in a form becomes a link: a press there is an answer', () => {
  const html = '<form><label>cortex <input></label></form>';
  expect(mark(html)).toBe(html);
});

test('an abbreviation in capitals matches in capitals only', () => {
  expect(mark('<p>In Sep a SEP</p>')).toBe(`<p>In Sep a ${link('sep', 'SEP')}</p>`);
});

test('text after a link inside a paragraph is marked again', () => {
  expect(mark('<p><a href="/x/">see</a> cortex</p>')).toContain(link('cortex', 'cortex'));
});
