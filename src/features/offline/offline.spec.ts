import { failing, POLICY, silent, test } from './faulty-host.fixture.ts';
import { expect, keep, networkOff, notice } from './panel.fixture.ts';
import { isNeeded } from './selection.ts';
import { batches, coverOf, THOROUGH } from '../../../tests/support/shapes.ts';
import { pathsToOpen, sitemapPaths } from '../../../tests/support/site.ts';

/**
 * Pages to open from the copy: those that together hold every shape of markup, so all that such a page
 * may load. That each page is in the copy, byte by byte, offline.site.test.ts shows.
 */
const OPENED = (THOROUGH ? sitemapPaths() : coverOf(pathsToOpen()).pages).filter(isNeeded);

test.use({ timezoneId: 'America/New_York' });

for (const [i, paths] of batches(OPENED, THOROUGH ? 100 : 50).entries()) {
  test(`pages of every shape can be read with the network off (${i + 1})`, async ({
    watched: page,
    context,
    host,
  }) => {
    await keep(page, host);
    await networkOff(context, host);
    for (const path of paths) {
      await page.goto(`${host.url}${path}`, { waitUntil: 'domcontentloaded' });
      await expect(notice(page), path).toContainText(
        /^You are reading the copy saved on \w+ \d+, /,
      );
      await expect(page.locator('h1'), path).not.toBeEmpty();
    }
    expect(paths.length).toBeGreaterThan(10);
  });
}

test('search finds a medicine with the network off', async ({ watched: page, context, host }) => {
  await keep(page, host);
  await networkOff(context, host);
  await page.goto(`${host.url}/`);
  await page.keyboard.press('/');
  await page.locator('input[name=q]').fill('clonazepam sleepy');
  const first = page.locator('a[data-result]').first();
  await expect(first).toHaveAttribute('href', /\/medications\/clonazepam\//);
  await expect(page.locator('site-search [data-status]')).toHaveText(/^\d+ results\.$/);
  await first.click();
  await expect(page.locator('h1')).toContainText('Clonazepam');
  await expect(notice(page)).toBeVisible();
});

test('the check of medicines answers with the network off', async ({
  watched: page,
  context,
  host,
}) => {
  await keep(page, host);
  await networkOff(context, host);
  await page.goto(`${host.url}/medications/check/`);
  const field = page.locator('input[name="medicine"]');
  // One has a page here; the other is known by the list of all names alone.
  for (const name of ['Zyvox', 'fluvoxamine']) {
    await field.fill(name);
    await field.press('Enter');
  }
  await expect(page.locator('[data-chosen="linezolid"]')).toBeVisible();
  await expect(page.locator('[data-finding="clash"]').first()).toHaveAttribute(
    'data-medicines',
    'linezolid fluvoxamine',
  );
});

test('the guide comes to a result with the network off', async ({
  watched: page,
  context,
  host,
}) => {
  await keep(page, host);
  await networkOff(context, host);
  await page.goto(`${host.url}/which-type/`);
  await page.getByRole('button', { name: 'Show all questions' }).click();
  await expect(page.getByLabel('Roof of the mouth or throat')).toBeVisible();
  // By key: two clicks at one place within half a second would be a jerk.
  await page.getByLabel('A click in the ear').press('Space');
  await page.getByLabel('Roof of the mouth or throat').press('Space');
  await expect(page.locator('[data-outcome]').first()).toHaveAttribute('data-outcome', 'palatal');
});

test('the page that saved the copy goes on working when the network goes', async ({
  watched: page,
  context,
  host,
}) => {
  await keep(page, host);
  await networkOff(context, host);
  await page.keyboard.press('/');
  await page.locator('input[name=q]').fill('keppra');
  await expect(page.locator('a[data-result]').first()).toHaveAttribute(
    'href',
    '/medications/levetiracetam/',
  );
});

test('a page that is not in the copy says so', async ({ watched: page, context, host }) => {
  await keep(page, host);
  await networkOff(context, host);
  const response = await page.goto(`${host.url}/types/not-there/`);
  expect(response?.status()).toBe(404);
  await expect(notice(page)).toContainText('This page is not in the copy saved on');
});

test('an address without its last slash is found', async ({ watched: page, context, host }) => {
  await keep(page, host);
  await networkOff(context, host);
  await page.goto(`${host.url}/types/sleep?from=letter#sources`);
  await expect(notice(page)).toContainText('You are reading the copy');
  await expect(page.locator('h1')).toContainText('leep');
});

test('pages of the copy carry the headers that protect a reader', async ({
  watched: page,
  context,
  host,
}) => {
  await keep(page, host);
  await networkOff(context, host);
  const response = await page.goto(`${host.url}/`);
  expect(response?.fromServiceWorker()).toBe(true);
  expect(await response?.headerValue('content-security-policy')).toBe(POLICY);
});

test('with a network, its page is shown and never the copy', async ({ watched: page, host }) => {
  await keep(page, host);
  host.on('/types/sleep/', (_request, response) => {
    // A browser may keep this page for an hour; the worker must ask for it all the same.
    response.setHeader('Cache-Control', 'max-age=3600');
    response.setHeader('Content-Type', 'text/html').end('<h1>As it was at noon</h1>');
  });
  await page.goto(`${host.url}/types/sleep/`);
  await expect(page.locator('h1')).toHaveText('As it was at noon');
  host.on('/types/sleep/', (_request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<h1>As it is now</h1>');
  });
  await page.goto(`${host.url}/`);
  await expect(notice(page)).toHaveCount(0);
  await page.goto(`${host.url}/types/sleep/`);
  await expect(page.locator('h1')).toHaveText('As it is now');
});

test('a page that the site has taken away is not brought back by the copy', async ({
  watched: page,
  host,
}) => {
  await keep(page, host);
  host.on('/types/sleep/', (_request, response) => response.writeHead(404).end('Taken away'));
  await page.goto(`${host.url}/types/sleep/`);
  await expect(page.locator('body')).toHaveText('Taken away');
});

for (const [name, answer] of [
  ['never answers', silent],
  ['answers that it is out of order', failing],
] as const) {
  test(`when the host ${name}, the copy is shown`, async ({ watched: page, host }) => {
    await keep(page, host);
    host.always(answer);
    await page.goto(`${host.url}/types/sleep/`);
    await expect(notice(page)).toContainText('You are reading the copy saved on');
    host.always();
    await page.reload();
    await expect(notice(page)).toHaveCount(0);
  });
}
