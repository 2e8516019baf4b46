import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '../../../tests/support/browser.ts';
import { JUDGED } from './judged.ts';

const results = 'a[data-result]';

test('nothing of the search is loaded before it is opened', async ({ watched: page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/');
  expect(requests.filter((path) => /pagefind|panel/.test(path))).toEqual([]);
});

for (const [name, open] of [
  ['a slash', '/'],
  ['Ctrl+K', 'Control+k'],
  ['Cmd+K', 'Meta+k'],
] as const) {
  test(`${name} opens the search with the field ready`, async ({ watched: page }) => {
    await page.goto('/types/sleep/');
    await page.keyboard.press(open);
    await expect(page.locator('input[name=q]')).toBeFocused();
  });
}

test('a brand name that stands only among the aliases finds its medicine first', async ({
  watched: page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.locator('input[name=q]').fill('clonopin');
  await expect(page.locator(results).first()).toHaveAttribute('href', '/medications/clonazepam/');
});

test('results can be limited to one kind of page', async ({ watched: page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.locator('input[name=q]').fill('clonazepam');
  await expect(page.locator(results).first()).toBeVisible();
  await page.locator('site-search label', { hasText: 'Cause' }).click();
  await expect(page.locator(`${results} .result-kind`).first()).toHaveText('Cause');
  const kinds = await page.locator(`${results} .result-kind`).allTextContents();
  expect(new Set(kinds)).toEqual(new Set(['Cause']));
});

test('the arrow keys and Enter open a result', async ({ watched: page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('hiccups');
  await expect(page.locator(results).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const url = await page.locator(`${results}[aria-selected=true]`).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${url}$`));
});

test('search words never become part of the address', async ({ watched: page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('epilepsy');
  await page.locator(results).first().click();
  expect(page.url()).not.toContain('?');
});

test('when the index cannot load, the reader is told so and where to go', async ({ page }) => {
  await page.route(/pagefind|search-data/, (route) => route.abort());
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('epilepsy');
  await expect(page.locator('site-search [data-status]')).toContainText('Search cannot start here');
  await expect(
    page.getByRole('dialog').getByRole('link', { name: 'A to Z of everything' }),
  ).toBeVisible();
});

/** Types a query and waits until its results are shown. */
async function ask(page: import('@playwright/test').Page, query: string): Promise<string[]> {
  const field = page.locator('input[name=q]');
  const status = page.locator('site-search [data-status]');
  await field.fill('');
  await expect(status).toHaveText('');
  await field.fill(query);
  await expect(status).not.toHaveText('');
  return page.locator(results).evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
}

test('judged queries find the right page', async ({ watched: page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const places: { query: string; place: number; empty: boolean }[] = [];
  for (const { query, pages } of JUDGED) {
    const urls = await ask(page, query);
    places.push({
      query,
      place: urls.findIndex((url) => pages.includes(url)),
      empty: urls.length === 0,
    });
  }
  const share = (test: (p: (typeof places)[number]) => boolean) =>
    places.filter(test).length / places.length;
  const missed = places.filter((p) => p.place !== 0).map((p) => `${p.query} (${p.place})`);
  console.log(
    `first ${share((p) => p.place === 0)}, first three ${share((p) => p.place >= 0 && p.place < 3)}; not first: ${missed.join('; ')}`,
  );
  expect(share((p) => p.place === 0)).toBeGreaterThanOrEqual(0.92);
  expect(share((p) => p.place >= 0 && p.place < 3)).toBeGreaterThanOrEqual(0.98);
  expect(places.filter((p) => p.empty)).toEqual([]);
});

test('a correction is shown as such and can be refused', async ({ watched: page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  expect((await ask(page, 'levetriacetam'))[0]).toBe('/medications/levetiracetam/');
  await expect(page.locator('[data-suggestion]')).toHaveText('levetiracetam');
  await page.getByRole('button', { name: 'as typed' }).click();
  await expect(page.locator('[data-suggestion]')).toHaveCount(0);
});

test('a medicine shows its roles, and the brand name that matched', async ({ watched: page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await ask(page, 'Rivotril');
  const first = page.locator(results).first();
  await expect(first.locator('.result-title')).toHaveText('Rivotril → Clonazepam');
  await expect(first.locator('.result-kind')).toContainText('Treats');
});

test('nothing that can be typed breaks the search or becomes markup', async ({ watched: page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  for (const text of [
    '<img src=x onerror=alert(1)>',
    'x'.repeat(10_000),
    'keppra\u202e\u0007',
    '😀 עברית keppra',
    '"\'`;--',
  ]) {
    await page.locator('input[name=q]').fill(text);
    await page.locator('input[name=q]').press('End');
  }
  expect((await ask(page, 'keppra'))[0]).toBe('/medications/levetiracetam/');
  expect(await page.locator('site-search img').count()).toBe(0);
});

test('words that fit nothing lead on to lists and the guide', async ({ watched: page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await ask(page, 'qqqqzzzz xxxyyyy');
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('[data-suggestion]')).toHaveCount(3);
  for (const name of [
    'Medicines A to Z',
    'Types of myoclonus',
    'Answer a few questions',
    'A to Z of everything',
  ]) {
    await expect(dialog.getByRole('link', { name })).toBeVisible();
  }
});

test('all that a first search loads is at most 120 kB (brotli)', async ({ watched: page }) => {
  await page.goto('/');
  const sizes: Promise<{ path: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (path === '/favicon.svg') return;
    sizes.push(
      response
        .body()
        .then((body) => ({ path, bytes: Math.min(body.length, brotliCompressSync(body).length) })),
    );
  });
  await page.keyboard.press('/');
  await page.locator('input[name=q]').fill('epilepsy');
  await expect(page.locator('site-search [data-status]')).not.toHaveText('');
  const all = await Promise.all(sizes);
  const bytes = all.reduce((total, file) => total + file.bytes, 0);
  console.log(`a first search loads ${bytes} B in ${all.length} files`);
  expect(bytes).toBeLessThanOrEqual(120_000);
});
