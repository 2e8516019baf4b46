import { expect, test } from '../../../tests/support/browser.ts';
import { toFragment } from './fragment.ts';
import { GUIDE, outcomes, tick, press, showAll, openGuide } from './support.ts';

test('answers enter neither the address nor the storage, and a reload clears them', async ({
  watched: page,
  context,
}) => {
  await openGuide(page);
  await showAll(page);
  await tick(page, 'danger', 'none');
  await tick(page, 'feel', 'ear-click');
  await expect(page.locator(outcomes).first()).toBeVisible();
  const { pathname, search, hash } = new URL(page.url());
  expect(pathname + search + hash).toBe(GUIDE);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(page.locator('which-type input:checked')).toHaveCount(0);
  await expect(page.locator(outcomes)).toHaveCount(0);
});

test('the summary goes to the sheet without an address, and is kept nowhere', async ({
  watched: page,
}) => {
  await page.goto(`${GUIDE}${toFragment({ age: ['adult'], when: ['falling-asleep'] })}`);
  await press(page, '[data-sheet]');
  await expect(page).toHaveURL(/\/living\/appointment\/$/);
  await expect(page.getByLabel('From the guide')).toHaveValue(/While falling asleep/);
  expect(await page.evaluate(() => [sessionStorage.length, window.name])).toEqual([0, '']);
});

test('the way back keeps answers and result together, or clears both', async ({
  watched: page,
}) => {
  await openGuide(page);
  await showAll(page);
  await tick(page, 'danger', 'none');
  await tick(page, 'feel', 'ear-click');
  await page.locator(outcomes).first().getByRole('link').first().press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`${GUIDE}$`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${GUIDE}$`));
  const checked = await page.locator('which-type input:checked').count();
  if (checked > 0) await expect(page.locator(outcomes).first()).toBeVisible();
  else await expect(page.locator(outcomes)).toHaveCount(0);
});

test('a link with answers is made only on request, and opens them again', async ({
  watched: page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${GUIDE}${toFragment({ age: ['adult'], when: ['falling-asleep'] })}`);
  await press(page, '[data-link]');
  await expect(page.locator('which-type [data-status]')).toHaveText('Copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${GUIDE}#answers=age.adult;when.falling-asleep`);
});

test('a broken link says so plainly and injects nothing', async ({ watched: page }) => {
  await page.goto(
    `${GUIDE}#answers=age.adult;when.<img src=x onerror=alert(1)>;__proto__.x;when.falling-asleep`,
  );
  await expect(page.locator('which-type [data-status]')).toContainText('could not be read');
  await expect(page.locator(outcomes).first()).toBeVisible();
  expect(await page.locator('which-type img').count()).toBe(0);
});
