import { expect, test } from '@playwright/test';
import { changeHtml, elementsOf, parseHtml, textIn } from './html.ts';

test('what is not changed comes out as it went in', () => {
  for (const html of [
    '<p>a<br>b<img alt="x > y"/></p>',
    '<!-- <p> --><p>one<p>two</p></div> & more < less',
    "<a href='x' data-a=\"1 > 0\">x</a>\n<script>if (a < b) '</p>'</script>",
  ])
    expect(changeHtml(html, [])).toBe(html);
});

test('elements are nested as their tags are', () => {
  const root = parseHtml('<ul><li>a<br>b</li><li><b>c</b></li></ul><p>d</p>');
  expect(elementsOf(root).map(({ name }) => name)).toEqual(['ul', 'li', 'br', 'li', 'b', 'p']);
  expect(elementsOf(root).map(textIn)).toEqual(['abc', 'ab', '', 'c', 'c', 'd']);
});
