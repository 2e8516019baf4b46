import { expect, test } from '@playwright/test';
import { coverOf, shapesOf } from './shapes.ts';
import { pathsToOpen } from './site.ts';

test('a shape is a parent with its child, without words and values', () => {
  expect([...shapesOf('<ul class="b a"><li data-x="1">one<br></li><li>two</li></ul>')]).toEqual([
    ' > ul.a.b',
    'ul.a.b > lidata-x',
    'lidata-x > br',
    'ul.a.b > li',
  ]);
});

test('the cover holds every shape of every page, in few pages', () => {
  const { pages, shapes } = coverOf(pathsToOpen());
  console.log(`${shapes} shapes of markup on ${pages.length} of ${pathsToOpen().length} pages`);
  expect(shapes).toBeGreaterThan(300);
  expect(pages.length).toBeLessThan(80);
});
