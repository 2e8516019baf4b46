import { expect, test } from '@playwright/test';
import { BUDGETS } from './budgets.ts';
import { pageBytes } from '../../../tests/support/bytes.ts';

const pages = pageBytes();

for (const { name, key } of [
  { name: 'page and styles fit one round trip', key: 'first' },
  { name: 'scripts before any interaction stay small', key: 'js' },
  { name: 'everything loaded without interaction stays small', key: 'all' },
] as const) {
  const most = BUDGETS[key];
  test(`${name} (${most} bytes, every page)`, () => {
    const worst = pages.reduce((a, b) => (b[key] > a[key] ? b : a));
    console.log(`worst: ${worst.path} ${worst[key]} B`);
    expect(
      pages.filter((page) => page[key] > most).map((page) => `${page.path} ${page[key]}`),
    ).toEqual([]);
  });
}
