import { expect, test } from '../support/browser.ts';

const PAGE = '/types/palatal/';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every part of a page can be read, and search leads to the A to Z', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByText('For clinicians').last().click();
    await expect(page.locator('#for-clinicians li').first()).toBeVisible();
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page).toHaveURL(/\/search\/$/);
    await page.getByRole('link', { name: 'K', exact: true }).click();
    await page.getByRole('link', { name: 'Klonopin', exact: true }).click();
    await expect(page).toHaveURL(/\/medications\/clonazepam\/$/);
  });

  test('colors follow the device', async ({ page }) => {
    for (const [colorScheme, ground] of [
      ['light', 'rgb(253, 251, 246)'],
      ['dark', 'rgb(21, 25, 27)'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(PAGE);
      await expect(page.locator('body')).toHaveCSS('background-color', ground);
    }
  });
});

test('the section for clinicians is closed, and opens by its link', async ({ watched: page }) => {
  await page.goto(PAGE);
  await expect(page.locator('details#for-clinicians')).not.toHaveAttribute('open');
  await page.goto(`${PAGE}#for-clinicians`);
  await expect(page.locator('details#for-clinicians')).toHaveAttribute('open');
});

test('the section for clinicians is printed', async ({ page }) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#for-clinicians li').first()).toBeVisible();
  await expect(page.getByText('Not reviewed by a clinician')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Search' })).toBeHidden();
});

test('a citation leads to its source on the same page', async ({ watched: page }) => {
  await page.goto(PAGE);
  const link = page.locator('main .text .cite a').first();
  const target = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${target}$`));
  await expect(page.locator(`li${target}`)).toBeInViewport();
});

test('the choice of colors holds on the next page and can be deleted', async ({
  watched: page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 25, 27)');
  await page.goto(PAGE);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 25, 27)');
  await page.getByRole('button', { name: 'As my device' }).click();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(253, 251, 246)');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('nothing is stored before the reader asks for it', async ({ watched: page, context }) => {
  for (const path of ['/', PAGE, '/search/', '/faq/']) await page.goto(path);
  await page.goto('about:blank');
  await page.goto('/');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
});

test('a page that is not there says so and helps on', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await expect(page.getByRole('link', { name: 'A to Z of everything' })).toBeVisible();
});

test('a second press within half a second does not undo the first', async ({ watched: page }) => {
  await page.goto(PAGE);
  const summary = page.locator('#for-clinicians > summary');
  await summary.dblclick();
  await expect(page.locator('#for-clinicians')).toHaveAttribute('open');
});

test('a repeated key does not undo the first', async ({ watched: page }) => {
  await page.goto(PAGE);
  await page.locator('#for-clinicians > summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('#for-clinicians')).toHaveAttribute('open');
});
