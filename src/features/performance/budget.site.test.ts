import { expect, test } from '@playwright/test';
import { BUDGETS } from './budgets.ts';
import overBudget from './over-budget.json' with { type: 'json' };
import { pageBytes, type PageBytes } from '../../../tests/support/bytes.ts';

// Packing every page takes longest of all that is done outside a browser: once, in one process.
test.describe.configure({ mode: 'default' });
let pages: readonly PageBytes[];
test.beforeAll(() => {
  pages = pageBytes();
});

for (const { name, key } of [
  { name: 'page and styles fit one round trip', key: 'first' },
  { name: 'scripts before any interaction stay small', key: 'js' },
  { name: 'everything loaded without interaction stays small', key: 'all' },
] as const) {
  const most = BUDGETS[key];
  const known: Readonly<Record<string, number>> = overBudget[key];
  test(`${name} (${most} bytes, every page)`, () => {
    const worst = pages.reduce((a, b) => (b[key] > a[key] ? b : a));
    console.log(`worst: ${worst.path} ${worst[key]} B`);
    // Pages that are known to be above the bar may shrink, and none may join them. Their marks are in
    // steps of 50 bytes: new names of files alone change the packed size by some 20.
    expect(
      pages
        .filter((page) => page[key] > (known[page.path] ?? most))
        .map((page) => `${page.path} ${page[key]}`),
    ).toEqual([]);
    const fits = Object.keys(known).filter((path) =>
      pages.some((page) => page.path === path && page[key] <= most),
    );
    expect(fits, 'these fit now: take them out of over-budget.json').toEqual([]);
  });
}
