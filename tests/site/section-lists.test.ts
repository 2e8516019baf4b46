import { expect, test } from '@playwright/test';
import { builtPages, textOf } from '../support/html.ts';

test('no two pages of one section list have the same label', () => {
  const faults: string[] = [];
  let lists = 0;
  for (const { path, html } of builtPages()) {
    const list = /<div class="section-nav"[\s\S]*?<\/nav>/.exec(html)?.[0];
    if (!list) continue;
    lists += 1;
    const labels = [...list.matchAll(/<a\b[^>]*>([\s\S]*?)<\/a>/g)].map((m) => textOf(m[1] ?? ''));
    const twice = labels.filter((label, i) => labels.indexOf(label) < i);
    if (twice.length > 0) faults.push(`${path}: ${twice.join(', ')}`);
  }
  expect(lists).toBeGreaterThan(200);
  expect(faults).toEqual([]);
});
