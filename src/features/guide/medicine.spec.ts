import type { Page } from '@playwright/test';
import { expect, test } from '../../../tests/support/browser.ts';
import { pastKeys } from '../../../tests/support/past-guard.ts';
import { input, legend, next, openGuide, press, screenId, showAll, tick } from './support.ts';

const field = (page: Page) => page.getByLabel('Type its name, as on the box');
const named = (page: Page) => page.locator('[data-named]');

/** Answers until the name of a medicine is asked. */
const toMedicine = async (page: Page): Promise<void> => {
  await openGuide(page);
  await press(page, '[data-none]');
  for (let step = 2; step < 8; step++) {
    await expect(legend(page)).toBeFocused();
    const id = await screenId(page);
    if (id === 'medicine') return;
    if (id === 'recent') await tick(page, 'recent', 'new-medicine');
    if (id === 'age') await tick(page, 'age', 'older');
    if (id === 'onset') await tick(page, 'onset', 'sudden');
    await next(page);
    await expect.poll(() => screenId(page)).not.toBe(id);
  }
  throw new Error('the name of a medicine was not asked');
};
const toResult = async (page: Page): Promise<void> => {
  for (let step = 0; step < 4 && !(await page.locator('#result-title').isVisible()); step++) {
    const id = await screenId(page);
    await press(page, '[data-skip]');
    await expect
      .poll(async () =>
        (await page.locator('#result-title').isVisible()) ? 'result' : screenId(page),
      )
      .not.toBe(id);
  }
};

test('a medicine is named by its first letters, and leads to its page from the result', async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await toMedicine(page);
  await field(page).fill('fentan');
  const offered = page.locator('[data-names] button').first();
  await expect(offered).toHaveText('Fentanyl');
  const box = await offered.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844 / 2);
  await offered.press('Enter');
  await expect(field(page)).toHaveValue('Fentanyl');
  await next(page);
  await toResult(page);
  await expect(named(page)).toContainText('You named Fentanyl');
  await expect(named(page)).toContainText('May cause: ');
  await expect(page.locator('.changes')).toContainText('Which medicine was it? Fentanyl');
  await expect(page.locator('[data-urgency=urgent]')).toHaveCount(1);
  await named(page).getByRole('link', { name: 'Read about Fentanyl' }).click();
  await expect(page).toHaveURL(/\/medications\/fentanyl\/$/);
});

test('Enter takes a name that is known, asks about one that is not, and swaps none', async ({
  watched: page,
}) => {
  await toMedicine(page);
  await field(page).fill('clonazepan');
  await field(page).press('Enter');
  const status = page.locator('[data-screen=medicine] [role=status]');
  await expect(status).toHaveText('We do not know “clonazepan”. Is it one of these?');
  expect(await screenId(page)).toBe('medicine');
  const keep = page.getByRole('button', { name: 'None of these: keep “clonazepan”' });
  await expect(keep).toBeVisible();
  await field(page).fill('plavix');
  await pastKeys(page);
  await field(page).press('Enter');
  await expect.poll(() => screenId(page)).not.toBe('medicine');
  await toResult(page);
  await expect(page.locator('[data-no-page=Plavix]')).toContainText('We have no page on');
});

test('the name can be skipped, not known, or of no medicine, and is kept nowhere', async ({
  watched: page,
}) => {
  await toMedicine(page);
  await field(page).fill('Keppra');
  await expect(page.locator('[data-names] button').first()).toBeVisible();
  await tick(page, 'medicine', 'unknown');
  await expect(field(page)).toHaveValue('');
  await toResult(page);
  await expect(named(page)).toHaveCount(0);
  await expect(page.locator('.changes')).toContainText('Which medicine was it? I do not know');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/which-type/');
  await press(page, '[data-again]');
  await expect(input(page, 'medicine', 'unknown')).not.toBeChecked();
});

test('with all questions in view, a name alone counts as a medicine that was taken', async ({
  watched: page,
}) => {
  await openGuide(page);
  await showAll(page);
  await tick(page, 'danger', 'none');
  await tick(page, 'feel', 'jump');
  await expect(page.locator('[data-outcome=drug-induced]')).toHaveCount(0);
  await field(page).fill('lithium');
  await expect(page.locator('[data-names] button').first()).toBeVisible();
  await page.locator('[data-names] button').first().press('Enter');
  await expect(page.locator('[data-outcome=drug-induced]')).toHaveCount(1);
  await expect(named(page)).toContainText('Lithium');
  await press(page, '[type=submit]');
  await press(page, '[data-again]');
  await expect(field(page)).toHaveValue('');
  await press(page, '[data-undo]');
  await expect(named(page)).toContainText('Lithium');
});
