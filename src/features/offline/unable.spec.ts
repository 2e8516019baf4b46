import { test } from './faulty-host.fixture.ts';
import { expect, keep, keepButton, OFFLINE, openPanel, status } from './panel.fixture.ts';

test('where the script that saves cannot be loaded, the page says so and can be loaded again', async ({
  page,
  host,
}) => {
  await page.route(/\/_astro\/panel\./, (route) => route.abort());
  await openPanel(page, host);
  await keepButton(page).click();
  await expect(status(page)).toContainText('That cannot be started now.');
  await page.unroute(/\/_astro\/panel\./);
  await page.reload();
  await keep(page, host);
});

test('a browser that refuses storage is told apart from one that fails', async ({
  watched: page,
  host,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Insecure.', 'SecurityError'));
    for (const method of ['match', 'has', 'keys', 'open', 'delete'] as const)
      CacheStorage.prototype[method] = refuse;
  });
  await openPanel(page, host);
  await expect(status(page)).toContainText('This browser does not let the site keep a copy.');
});

test('without service workers, the page says that a copy cannot be kept', async ({
  watched: page,
  host,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await openPanel(page, host);
  await expect(status(page)).toContainText('This browser does not let the site keep a copy.');
  await expect(keepButton(page)).toBeHidden();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says why there is no button, and what to do instead', async ({
    watched: page,
    host,
  }) => {
    await page.goto(`${host.url}${OFFLINE}`);
    await expect(page.locator('offline-copy noscript p')).toBeVisible();
    await expect(page.locator('offline-copy button:visible')).toHaveCount(0);
  });
});
