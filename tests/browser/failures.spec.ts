import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

const RESULT = 'a[data-result]';
const status = (page: Page) => page.locator('site-search [data-status]');

async function search(page: Page, words: string): Promise<void> {
  await page.goto('/types/sleep/');
  await page.keyboard.press('/');
  await page.locator('input[name=q]').fill(words);
}

/** Names are still found, the reader knows what is missing, and the A to Z is at hand. */
async function expectNamesOnly(page: Page): Promise<void> {
  await expect(status(page)).toContainText('Only names were searched');
  await expect(page.locator(RESULT).first()).toHaveAttribute('href', '/medications/clonazepam/');
  await expect(
    page.getByRole('dialog').getByRole('link', { name: 'A to Z of everything' }),
  ).toBeVisible();
}

for (const [name, files] of [
  ['program', /\/pagefind\/pagefind\.js/],
  ['list of indexes', /\/pagefind\/pagefind-entry\.json/],
  ['WebAssembly', /\/pagefind\/wasm\./],
  ['words', /\/pagefind\/index\//],
  ['passages', /\/pagefind\/fragment\//],
] as const) {
  // Pagefind throws some of its errors where nobody can catch them, so this page is not watched.
  test(`a search whose ${name} cannot be had, or read, still finds names`, async ({ page }) => {
    await page.route(files, (route) => route.fulfill({ status: 404, body: 'not here' }));
    await search(page, 'clonazepam');
    await expectNamesOnly(page);
    await page.unrouteAll();
    await page.route(files, (route) =>
      route.fulfill({ status: 200, body: 'not what it should be' }),
    );
    await search(page, 'clonazepam');
    await expectNamesOnly(page);
  });
}

test('where WebAssembly is blocked, search still finds names', async ({ page }) => {
  await page.route('/types/sleep/', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const policy = headers['content-security-policy']?.replace(" 'wasm-unsafe-eval'", '') ?? '';
    await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy } });
  });
  await search(page, 'clonazepam');
  await expectNamesOnly(page);
});

for (const [name, answer] of [
  ['missing', { status: 404, body: '' }],
  ['corrupt', { status: 200, body: '{"pages": [' }],
] as const) {
  test(`with its list of names ${name}, search still looks through the texts`, async ({
    watched: page,
  }) => {
    await page.route('/search-data.json', (route) => route.fulfill(answer));
    await search(page, 'clonazepam');
    await expect(page.locator(RESULT).first()).toBeVisible();
  });
}

test('a search program that does not load says so, and leads to the A to Z', async ({
  watched: page,
}) => {
  await page.route(/\/_astro\/panel\./, (route) => route.abort());
  await page.goto('/');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(status(page)).toHaveText(
    'Search cannot start here. Use the A to Z below: it lists every page.',
  );
  await page.getByRole('dialog').getByRole('link', { name: 'A to Z of everything' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('a guide that does not load says so, and leads to its table', async ({ watched: page }) => {
  await page.route(/\/_astro\/guide\./, (route) => route.abort());
  await page.goto('/which-type/');
  await page.locator('which-type [data-none]').click();
  await expect(page.locator('which-type [data-status]')).toContainText(
    'The guide cannot start here.',
  );
  await page.locator('which-type [data-status]').getByRole('link').click();
  await expect(page).toHaveURL(/#compare$/);
});

test('with storage off, a page is whole and the colors can be chosen', async ({
  watched: page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Storage is off', 'SecurityError');
        },
      });
    }
  });
  await search(page, 'keppra');
  await expect(page.locator(RESULT).first()).toHaveAttribute('href', '/medications/levetiracetam/');
  await page.getByRole('button', { name: 'Close' }).click();
  const dark = page.getByRole('button', { name: 'Dark' });
  await dark.click();
  await expect(dark).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'dark');
});

test('with all scripts broken, search is a link, and the guide leads to its table', async ({
  watched: page,
}) => {
  await page.route(/\/_astro\/.*\.js$/, (route) => route.abort());
  await page.goto('/which-type/');
  await page.locator('which-type [data-none]').click();
  // An ordinary form would now put the answers into the address.
  await expect(page).toHaveURL(/\/which-type\/$/);
  await page.getByRole('link', { name: 'the table of all types' }).click();
  await expect(page).toHaveURL(/\/which-type\/#compare$/);
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL(/\/search\/$/);
});
