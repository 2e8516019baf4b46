import type { Page } from '@playwright/test';
import { expect, test } from '../../../../tests/support/browser.ts';
import { overflow, smallTargets } from '../../../../tests/support/targets.ts';

const CHECK = '/medications/check/';

/** Longer than the press guard holds back a second press of the same control. */
const BETWEEN_PRESSES = 600;

async function add(page: Page, name: string): Promise<void> {
  await page.locator('input[name="medicine"]').fill(name);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(BETWEEN_PRESSES);
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
  await page.waitForTimeout(BETWEEN_PRESSES);
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

test('the list goes to the appointment sheet, and out of the address', async ({ page }) => {
  await page.goto(CHECK);
  await add(page, 'lithium');
  await add(page, 'sertraline');
  await page.getByRole('button', { name: 'Take it to the appointment sheet' }).click();
  await expect(page.locator('[name="medicines"]')).toHaveValue(/Lithium, Sertraline/);
  expect(new URL(page.url()).hash).toBe('');
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
