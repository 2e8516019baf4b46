import { expect, test } from '@playwright/test';
import { linkHeadings } from './heading-links.ts';

const link = (id: string, name: string) =>
  `<a class="heading-link" href="#${id}" aria-label="Link to this section: ${name}"></a>`;

test('a heading with an id is followed by a link to it', () => {
  expect(linkHeadings('<h2 id="what-it-is">What it is</h2>\n<p>Text</p>')).toBe(
    `<h2 id="what-it-is">What it is</h2>${link('what-it-is', 'What it is')}\n<p>Text</p>`,
  );
});

test('headings of the third level and other attributes change nothing', () => {
  const heading = '<h3 class="x" id="a" lang="en">A</h3>';
  expect(linkHeadings(heading)).toBe(heading + link('a', 'A'));
});

test('the name is the text of the heading, safe in an attribute', () => {
  const heading = '<h2 id="a">Is it <em>serious</em> &amp; "new"?</h2>';
  expect(linkHeadings(heading)).toBe(heading + link('a', 'Is it serious &amp; &quot;new&quot;?'));
});

test('headings without an id and of other levels stay as they are', () => {
  const html = '<h1 id="top">T</h1><h3>No id</h3><h4 id="d">D</h4>';
  expect(linkHeadings(html)).toBe(html);
});

test('a heading that is pressed to open its section gets no second control inside', () => {
  const summary =
    '<details class="c" id="for-clinicians"><summary> <h2>For clinicians</h2> </summary>';
  expect(linkHeadings(`${summary}<ul></ul></details>`)).toBe(
    `${summary}${link('for-clinicians', 'For clinicians')}<ul></ul></details>`,
  );
});

test('a folded section without a heading or an id gets no link, and what it holds does', () => {
  expect(linkHeadings('<details id="a"><summary>More</summary><p>x</p></details>')).not.toContain(
    'heading-link',
  );
  expect(linkHeadings('<details><summary><h2>More</h2></summary></details>')).not.toContain(
    'heading-link',
  );
  expect(linkHeadings('<details><summary>More</summary><h3 id="b">B</h3></details>')).toContain(
    `<h3 id="b">B</h3>${link('b', 'B')}`,
  );
});

test('each of many headings gets its own link once', () => {
  const html = Array.from({ length: 50 }, (_, i) => `<h2 id="h${i}">H ${i}</h2>`).join('<p>x</p>');
  const hrefs = [...linkHeadings(html).matchAll(/href="#(h\d+)"/g)].map((m) => m[1]);
  expect(hrefs).toEqual(Array.from({ length: 50 }, (_, i) => `h${i}`));
});
