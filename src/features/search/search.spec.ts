import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '../../../tests/support/browser.ts';
import { ask, FIELD, openSearch, RESULT } from './support.ts';

const MEDICINE_NAMES = /\/_astro\/names\./;

test('nothing of the search is loaded before it is opened', async ({ watched: page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/');
  expect(requests.filter((path) => /pagefind|panel|search-data|names\./.test(path))).toEqual([]);
});

for (const [name, open] of [
  ['a slash', '/'],
  ['Ctrl+K', 'Control+k'],
  ['Cmd+K', 'Meta+k'],
] as const) {
  test(`${name} opens the search with the field ready`, async ({ watched: page }) => {
    await page.goto('/types/sleep/');
    await page.keyboard.press(open);
    await expect(page.locator(FIELD)).toBeFocused();
    await expect(page.locator(FIELD)).toHaveAttribute('type', 'text');
  });
}

test('an empty field shows examples, and one of them is searched by a press', async ({
  watched: page,
}) => {
  await openSearch(page);
  const example = page.locator('[data-examples] button').first();
  await expect(example).toBeVisible();
  await example.click();
  await expect(page.locator(RESULT).first()).toHaveAttribute('href', '/types/sleep/');
  await expect(page.locator(FIELD)).toBeFocused();
});

test('results can be limited to one kind of page, those in the text too', async ({
  watched: page,
}) => {
  await openSearch(page);
  const queries = ['antidepressants', 'weak muscles', 'coffee', 'fever and jerks', 'blood test'];
  const inTexts = page.getByRole('group', { name: 'Found in the text' }).locator('.result-kind');
  const before: string[] = [];
  for (const query of queries) {
    await ask(page, query);
    before.push(...(await inTexts.allTextContents()));
  }
  // Else the limit would have nothing to do.
  expect(before.filter((kind) => kind !== 'Cause').length).toBeGreaterThan(0);
  await page.locator('site-search summary', { hasText: 'Show only one kind' }).click();
  await page.locator('site-search label', { hasText: 'Cause' }).click();
  const kinds: string[] = [];
  for (const query of queries) {
    await ask(page, query);
    kinds.push(...(await page.locator(`${RESULT} .result-kind`).allTextContents()));
  }
  expect(kinds.length).toBeGreaterThan(0);
  expect(kinds.filter((kind) => kind !== 'Cause')).toEqual([]);
});

test('the arrow keys choose a result, and the field knows which', async ({ watched: page }) => {
  await openSearch(page);
  await ask(page, 'hiccups');
  await expect(page.locator(FIELD)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator(`${RESULT}[aria-selected=true]`);
  await expect(chosen).toHaveCount(1);
  const id = await chosen.getAttribute('id');
  await expect(page.locator(FIELD)).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(chosen).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  const url = await chosen.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${url}$`));
});

test('search words never become part of the address or the history', async ({ watched: page }) => {
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await openSearch(page);
  const before = await page.evaluate(() => [location.href, history.length, history.state]);
  await ask(page, 'epilepsy');
  await ask(page, 'clonazepam');
  expect(await page.evaluate(() => [location.href, history.length, history.state])).toEqual(before);
  await page.locator(RESULT).first().click();
  await expect(page).toHaveURL(/\/medications\/clonazepam\/$/);
  expect(addresses.filter((address) => /epilepsy|[?]/.test(address))).toEqual([]);
});

test('when nothing can load, the reader is told so and where to go', async ({ page }) => {
  await page.route(/pagefind|search-data/, (route) => route.abort());
  await openSearch(page);
  await page.keyboard.type('epilepsy');
  await expect(page.locator('site-search [data-status]')).toContainText('Search cannot start here');
  await expect(
    page.getByRole('dialog').getByRole('link', { name: 'A to Z of everything' }),
  ).toBeVisible();
});

test('a text index that never answers leaves names working', async ({ page }) => {
  await page.route(/\/pagefind\//, () => undefined);
  await openSearch(page);
  await page.locator(FIELD).fill('keppra');
  await expect(page.locator(RESULT).first()).toHaveAttribute('href', '/medications/levetiracetam/');
});

test('texts join below without moving what is there', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/pagefind\//, async (route) => {
    await held;
    await route.continue();
  });
  await openSearch(page);
  await page.locator(FIELD).fill('spilling drinks');
  const first = page.locator(RESULT).first();
  await expect(first).toBeVisible();
  const places = () =>
    page
      .locator('[data-results] > a')
      .evaluateAll((all) =>
        all.map((a) => `${a.getAttribute('href')} ${a.getBoundingClientRect().top}`),
      );
  const before = await places();
  release();
  await expect(page.getByText('Found in the text')).toBeVisible();
  expect(await places()).toEqual(before);
});

test('a correction is shown as such and can be refused', async ({ watched: page }) => {
  await openSearch(page);
  expect((await ask(page, 'levetriacetam'))[0]).toBe('/medications/levetiracetam/');
  await expect(page.locator('[data-suggestion]')).toHaveText('levetiracetam');
  await page.getByRole('button', { name: 'as typed' }).click();
  await expect(page.locator('[data-suggestion]')).toHaveCount(0);
});

test('a medicine shows what it does, the name that was typed, and the one warning', async ({
  watched: page,
}) => {
  await openSearch(page);
  await ask(page, 'Rivotril');
  const first = page.locator(RESULT).first();
  await expect(first.locator('.result-title')).toHaveText('Clonazepam');
  await expect(first).toContainText('Rivotril is a name of Clonazepam.');
  await expect(first).toContainText('Treats');
  await expect(first).toContainText('Do not stop it on your own.');
});

test('a medicine without a page is told from the list, with its class and no other medicine', async ({
  watched: page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await openSearch(page);
  await ask(page, 'clonazepam');
  expect(loaded.filter((path) => MEDICINE_NAMES.test(path))).toEqual([]);
  expect((await ask(page, 'tranylcypromine'))[0]).toBe('/causes/antidepressants/');
  const line = page.locator('[data-no-page]');
  await expect(line).toContainText('There is no page here on tranylcypromine.');
  await expect(line).toContainText('That does not mean it is safe');
  expect(loaded.filter((path) => MEDICINE_NAMES.test(path))).toHaveLength(1);
  await ask(page, 'Viagra');
  await expect(line).toContainText('Viagra (generic sildenafil)');
  await expect(page.locator(RESULT)).toHaveCount(0);
});

test('two near medicines are asked about, and Enter chooses neither', async ({ watched: page }) => {
  await openSearch(page);
  await ask(page, 'dluoxetine');
  await expect(page.locator('[data-suggestion]')).toHaveText(['duloxetine', 'fluoxetine']);
  await page.keyboard.press('Enter');
  await expect(page.locator(FIELD)).toBeVisible();
});

test('danger is answered first, by advice with its links', async ({ watched: page }) => {
  await openSearch(page);
  const urls = await ask(page, 'jerking wont stop for 20 minutes');
  expect(urls[0]).toBe('/symptoms/when-to-get-help/');
  await expect(page.locator('[data-pinned]')).toContainText('911');
  await expect(page.locator('[data-pinned] a[data-result]').first()).toBeInViewport();
  await ask(page, 'clonazepam');
  await expect(page.locator('[data-pinned]')).toHaveCount(0);
});

test('a quoted phrase is honored', async ({ watched: page }) => {
  await openSearch(page);
  const urls = await ask(page, '"spread can be fatal"');
  const loose = await ask(page, '"fatal be spread can"');
  expect(loose).toEqual([]);
  expect(urls.length).toBeLessThanOrEqual(4);
});

test('a code that the site does not know is said to be unknown', async ({ watched: page }) => {
  await openSearch(page);
  await ask(page, '99999999');
  await expect(page.locator('site-search [data-status]')).toHaveText('There is no such code here.');
  await expect(page.locator(RESULT)).toHaveCount(0);
});

test('a query in another language gets pages, and the line that says so', async ({
  watched: page,
}) => {
  await openSearch(page);
  expect((await ask(page, 'sursauts du sommeil'))[0]).toBe('/types/sleep/');
  await expect(page.getByText('This site is in English.')).toBeVisible();
});

test('nothing that can be typed breaks the search or becomes markup', async ({ watched: page }) => {
  await openSearch(page);
  for (const text of [
    '<img src=x onerror=alert(1)>',
    'x'.repeat(10_000),
    'keppra\u202e\u0007',
    '😀 עברית keppra',
    '"\'`;--',
  ]) {
    await page.locator(FIELD).fill(text);
    await page.locator(FIELD).press('End');
  }
  expect((await ask(page, 'keppra'))[0]).toBe('/medications/levetiracetam/');
  expect(await page.locator('site-search img').count()).toBe(0);
});

test('words that fit nothing lead on to lists and the guide', async ({ watched: page }) => {
  await openSearch(page);
  await ask(page, 'qqqqzzzz xxxyyyy');
  await expect(page.locator('site-search [data-status]')).toHaveText(
    'Nothing on this site fits these words.',
  );
  const dialog = page.getByRole('dialog');
  for (const name of [
    'Medicines A to Z',
    'Types of myoclonus',
    'Answer a few questions',
    'A to Z of everything',
  ]) {
    await expect(dialog.getByRole('link', { name })).toBeVisible();
  }
});

test('excerpts have no glued words', async ({ watched: page }) => {
  await openSearch(page);
  for (const query of ['rivotril', 'weak muscles', 'grip', 'how long one jerk lasts']) {
    await ask(page, query);
    for (const text of await page.locator(`${RESULT} .result-text`).allTextContents()) {
      expect(text).not.toMatch(/[a-z](?:[A-Z][a-z]+ ?)(?<!Mac\w+|Mc\w+)/);
      expect(text.length).toBeLessThanOrEqual(123);
    }
  }
});

/** Bytes of all that a search loads, packed as a host does. */
async function loadedBy(page: Page, query: string): Promise<Map<string, number>> {
  await page.goto('/');
  const sizes: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    sizes.push(
      response
        .body()
        .then((body) => [path, Math.min(body.length, brotliCompressSync(body).length)] as const),
    );
  });
  await page.keyboard.press('/');
  await ask(page, query);
  return new Map((await Promise.all(sizes)).filter(([path]) => path !== '/favicon.svg'));
}

const sum = (files: ReadonlyMap<string, number>, which: (path: string) => boolean): number =>
  [...files].reduce((all, [path, bytes]) => all + (which(path) ? bytes : 0), 0);

const QUERY_OF_ALL_KINDS = 'tranylcypromine and jerks after surgery';

test('names answer from at most 60 kB', async ({ watched: page }) => {
  const files = await loadedBy(page, QUERY_OF_ALL_KINDS);
  const first = sum(files, (path) => !/pagefind/.test(path) && !MEDICINE_NAMES.test(path));
  console.log(`names answer from ${first} B`);
  expect(first).toBeLessThanOrEqual(60_000);
});

test('all of search is at most 200 kB', async ({ watched: page }) => {
  const files = await loadedBy(page, QUERY_OF_ALL_KINDS);
  const all = sum(files, () => true);
  console.log(`all of search loads ${all} B in ${files.size} files`);
  expect(all).toBeLessThanOrEqual(200_000);
});
