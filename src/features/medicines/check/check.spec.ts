import type { Page } from '@playwright/test';
import { expect, test } from '../../../../tests/support/browser.ts';
import { pastKeys } from '../../../../tests/support/past-guard.ts';
import { overflow, smallTargets } from '../../../../tests/support/targets.ts';

const CHECK = '/medications/check/';

async function add(page: Page, name: string): Promise<void> {
  await page.locator('input[name="medicine"]').fill(name);
  await page.keyboard.press('Enter');
  await pastKeys(page);
}

test('five medicines by any name: grave clashes first, roles, and what not to stop', async ({
  page,
}) => {
  await page.goto(CHECK);
  for (const name of ['Rivotril', 'fentanyl', 'Zoloft', 'linezolid', 'Inderal'])
    await add(page, name);
  await expect(page.locator('[data-chosen]')).toHaveCount(4);
  await expect(page.locator('[data-chosen="clonazepam"]')).toBeVisible();
  await expect(page.locator('[data-no-page="Propranolol"]')).toBeVisible();

  const clash = page.locator('[data-finding="clash"]');
  await expect(clash.first()).toHaveAttribute('data-grade', 'avoid');
  await expect(
    page
      .locator('section:has([data-finding="clash"])')
      .getByText('Do not stop a medicine on your own'),
  ).toHaveCount(1);
  const grades = await clash.evaluateAll((all) =>
    all.map((one) => (one as HTMLElement).dataset['grade'] ?? ''),
  );
  const order = ['avoid', 'ask-first', 'watch'];
  expect(grades).toEqual(grades.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  const together = await clash.evaluateAll((all) =>
    all.map((one) => (one as HTMLElement).dataset['medicines']?.split(' ').sort().join(' ')),
  );
  expect(together.some((set) => set?.includes('linezolid') && set.includes('sertraline'))).toBe(
    true,
  );
  expect(together.some((set) => set?.includes('clonazepam') && set.includes('fentanyl'))).toBe(
    true,
  );

  await expect(
    page.locator('[data-finding="may-cause"][data-medicines="sertraline"]'),
  ).toBeVisible();
  await expect(page.locator('[data-finding="treats"][data-medicines="clonazepam"]')).toBeVisible();
  await expect(
    page.locator('[data-finding="no-link-found"][data-medicines="propranolol"]'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Do not stop these suddenly' })).toBeVisible();
  expect(await page.locator('medicine-check').innerText()).not.toMatch(/\bsafe\b/i);
  expect(page.url()).not.toContain('#');
});

test('where no warning is found, the check says what it does not know', async ({ page }) => {
  await page.goto(CHECK);
  await add(page, 'clonazepam');
  await expect(page.locator('[data-finding="clash"]')).toHaveCount(0);
  await expect(page.locator('.limits')).toContainText(
    'Where it names no clash, there can still be one. Ask a pharmacist to check the whole list.',
  );
});

test('a name that is not known is asked about, and can be kept as it is', async ({ page }) => {
  await page.goto(CHECK);
  await add(page, 'clonazepan');
  await expect(page.locator('[data-chosen]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Clonazepam' }).click();
  await expect(page.locator('[data-chosen="clonazepam"]')).toBeVisible();
  await add(page, 'Viagra');
  await expect(page.locator('[data-no-page="Viagra"]')).toBeVisible();
  await expect(page.locator('.no-page')).toContainText('That says nothing about its risks');
});

test('taking out and putting back by keyboard moves neither the button nor the focus', async ({
  page,
}) => {
  await page.goto(CHECK);
  await add(page, 'fentanyl');
  await add(page, 'diazepam');
  await expect(page.locator('[data-finding="clash"]').first()).toBeVisible();
  const button = page.getByRole('button', { name: 'Take out Fentanyl' });
  await button.focus();
  const before = await button.boundingBox();
  await page.keyboard.press('Enter');
  const back = page.getByRole('button', { name: 'Put back Fentanyl' });
  await expect(back).toBeFocused();
  expect(await back.boundingBox().then((box) => box?.y)).toBe(before?.y);
  await expect(page.locator('[data-chosen="fentanyl"]')).toHaveCount(0);
  await expect(page.locator('[data-finding="clash"]')).toHaveCount(0);
  await pastKeys(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-chosen="fentanyl"]')).toHaveCount(1);
  await expect(page.locator('[data-finding="clash"]').first()).toBeVisible();
});

test('at 320 px nothing is cut, and every control is large enough', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(CHECK);
  for (const name of ['lithium', 'tramadol', 'meropenem', 'valproate']) await add(page, name);
  await expect(page.locator('[data-chosen]')).toHaveCount(4);
  expect(await page.evaluate(overflow)).toBe(0);
  expect(await page.evaluate(smallTargets)).toEqual([]);
});

test('what raises the risk is asked only when a medicine has an answer', async ({ page }) => {
  await page.goto(CHECK);
  await expect(page.locator('[data-risk]:visible')).toHaveCount(0);
  await add(page, 'gabapentin');
  const kidneys = page.locator('[data-risk="kidneys"]');
  await expect(kidneys).toBeVisible();
  await kidneys.getByRole('checkbox').check();
  await expect(kidneys.locator('li')).toContainText('Gabapentin');
});

test('the list goes to the appointment sheet, and no address ever holds it', async ({
  watched: page,
}) => {
  const addresses: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await page.goto(CHECK);
  await add(page, 'lithium');
  await add(page, 'sertraline');
  await page.getByRole('button', { name: 'Take it to the appointment sheet' }).click();
  await expect(page.locator('[name="medicines"]')).toHaveValue(/Lithium, Sertraline/);
  await expect(page.locator('[name="medicines"]')).toBeFocused();
  expect(addresses.map((address) => address.replace(/^https?:\/\/[^/]+/, ''))).toEqual([
    CHECK,
    '/living/appointment/',
  ]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${CHECK}$`));
});

test('a medicine without a page is checked by its class, and its class page is offered', async ({
  watched: page,
}) => {
  await page.goto(CHECK);
  for (const name of ['naproxen', 'lithium', 'Luvox']) await add(page, name);
  await expect(page.locator('[data-no-page="naproxen"]')).toBeVisible();
  await expect(page.locator('[data-no-page="Luvox"]')).toBeVisible();
  await expect(
    page.locator('[data-finding="clash"][data-medicines="lithium naproxen"]'),
  ).toHaveAttribute('data-grade', 'ask-first');
  await expect(page.locator('.no-page').last()).toContainText('It holds fluvoxamine.');
  await expect(page.locator('.no-page').last().getByRole('link')).toHaveAttribute(
    'href',
    '/causes/antidepressants/',
  );
});

test('the list of all names is loaded only for a name that no page has', async ({
  watched: page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const lists = () => asked.filter((url) => /\/names\.[^/]*txt$/.test(url)).length;
  await page.goto(CHECK);
  await add(page, 'Rivotril');
  await expect(page.locator('[data-chosen="clonazepam"]')).toBeVisible();
  expect(lists()).toBe(0);
  await add(page, 'Viagra');
  await expect(page.locator('[data-no-page="Viagra"]')).toBeVisible();
  expect(lists()).toBe(1);
});

test('without the list of all names the check still knows its own', async ({ page }) => {
  await page.route(/\/names\.[^/]*txt$/, (route) => route.abort());
  await page.goto(CHECK);
  await add(page, 'Zyvox');
  await add(page, 'Viagra');
  await expect(page.locator('[data-chosen="linezolid"]')).toBeVisible();
  await expect(page.locator('.no-page')).toContainText('That says nothing about its risks');
  await expect(page.locator('.no-page')).not.toContainText('not in our list');
});

test('the whole check can be done by keys alone', async ({ watched: page }) => {
  await page.goto(CHECK);
  const field = page.locator('input[name="medicine"]');
  for (let n = 0; n < 80 && !(await field.evaluate((one) => one === document.activeElement)); n++)
    await page.keyboard.press('Tab');
  for (const name of ['fentanyl', 'diazepam']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await pastKeys(page);
    await expect(field).toBeFocused();
  }
  await expect(page.locator('[data-finding="clash"]').first()).toBeVisible();
  const sheet = page.getByRole('button', { name: 'Take it to the appointment sheet' });
  for (let n = 0; n < 80 && !(await sheet.evaluate((one) => one === document.activeElement)); n++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[name="medicines"]')).toHaveValue(/Fentanyl, Diazepam/);
});

test('what was done is said aloud, with the gravest warning first', async ({ watched: page }) => {
  await page.goto(CHECK);
  await add(page, 'Zyvox');
  await add(page, 'sertraline');
  const said = page.locator('medicine-check [role="status"]');
  await expect(said).toContainText('Sertraline added. Do not combine');
  const [inField, below] = await Promise.all([
    page.locator('input[name="medicine"]').boundingBox(),
    said.boundingBox(),
  ]);
  expect(below?.y).toBeGreaterThan(inField?.y ?? Number.POSITIVE_INFINITY);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list by group says the same', async ({ page }) => {
    await page.goto(CHECK);
    await expect(page.locator('input[name="medicine"]')).toBeHidden();
    await page.getByText('All warnings by group of medicines').click();
    await expect(
      page.locator('.by-group a[href="/medications/fentanyl/#clashes"]').first(),
    ).toBeVisible();
  });
});
