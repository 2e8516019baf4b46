import { expect, test } from '../support/browser.ts';

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
    await expect(page.locator('input[type=search]')).toBeFocused();
  });
}

test('a brand name that stands only among the aliases finds its medicine first', async ({
  watched: page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.locator('input[type=search]').fill('clonopin');
  await expect(page.locator(results).first()).toHaveAttribute('href', '/medications/clonazepam/');
});

test('results can be limited to one kind of page', async ({ watched: page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.locator('input[type=search]').fill('clonazepam');
  await expect(page.locator(results).first()).toBeVisible();
  await page.getByLabel('Cause', { exact: true }).check();
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
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('epilepsy');
  await expect(page.locator('[data-status]')).toContainText('Search cannot start here');
  await expect(
    page.getByRole('dialog').getByRole('link', { name: 'A to Z of everything' }),
  ).toBeVisible();
});
