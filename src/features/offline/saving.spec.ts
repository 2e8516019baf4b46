import type { Page } from '@playwright/test';
import { small, test, type FaultyHost } from './faulty-host.fixture.ts';
import {
  expect,
  keep,
  keepButton,
  networkOff,
  notice,
  NOTHING,
  OFFLINE,
  openPanel,
  status,
  stored,
} from './panel.fixture.ts';
import { VERSION_URL } from './version.ts';

const { bundle, version } = small;
test.use({ copy: small, timezoneId: 'America/New_York' });

test('nothing is stored before a reader asks', async ({ watched: page, host }) => {
  await openPanel(page, host);
  await expect(status(page)).toContainText('No copy is on this device.');
  await expect(status(page)).toContainText(`about ${(version.download / 1e6).toFixed(1)} MB`);
  expect(await stored(page)).toEqual(NOTHING);
});

test('on a slow network, saving is offered once its size can be told', async ({
  watched: page,
  host,
}) => {
  host.on(VERSION_URL, (_request, response) => {
    setTimeout(() => response.end(JSON.stringify(version)), 1_000);
  });
  await page.goto(`${host.url}${OFFLINE}`);
  await expect(keepButton(page)).toBeVisible();
  expect(await status(page).textContent()).toContain('Saving it loads about');
});

test('"Delete the copy" asks once more, then removes all', async ({
  watched: page,
  context,
  host,
}) => {
  await keep(page, host);
  await page.goto(`${host.url}/`);
  await openPanel(page, host);
  await page.getByRole('button', { name: 'Delete the copy' }).click();
  await page.getByRole('button', { name: 'No, keep the copy' }).press('Enter');
  await expect(status(page)).toContainText('It is the newest.');
  await page.getByRole('button', { name: 'Delete the copy' }).click();
  await page.getByRole('button', { name: 'Yes, delete the copy' }).press('Space');
  await expect(status(page)).toContainText('The copy is deleted. No copy is on this device.');
  await expect(status(page)).toBeFocused();
  expect(await stored(page)).toEqual(NOTHING);
  await networkOff(context, host);
  await expect(page.goto(`${host.url}/types/sleep/`)).rejects.toThrow();
});

test('a copy that was deleted can be saved again at once', async ({
  watched: page,
  context,
  host,
}) => {
  await keep(page, host);
  await page.getByRole('button', { name: 'Delete the copy' }).click();
  await page.getByRole('button', { name: 'Yes, delete the copy' }).click();
  await expect(status(page)).toContainText('The copy is deleted.');
  await keepButton(page).click();
  await expect(status(page)).toContainText('Done.');
  await networkOff(context, host);
  await page.goto(`${host.url}/types/sleep/`);
  await expect(notice(page)).toContainText('You are reading the copy saved on');
});

/** Ways for a download to go wrong, each with what the reader is told. */
const FAULTS = [
  {
    name: 'a download that breaks off',
    says: 'The copy could not be loaded to its end.',
    fail: (host: FaultyHost) =>
      host.on(version.file, (request, response) => {
        response.writeHead(200, { 'Content-Length': bundle.length });
        response.write(bundle.subarray(0, bundle.length / 2), () => request.socket.destroy());
      }),
  },
  {
    name: 'a download that ends too early without an error',
    says: 'The copy could not be loaded to its end.',
    fail: (host: FaultyHost) =>
      host.on(version.file, (_request, response) => response.end(bundle.subarray(0, 1_000_000))),
  },
  {
    name: 'a damaged download',
    says: 'What arrived was damaged, so it was thrown away.',
    fail: (host: FaultyHost) =>
      host.on(version.file, (_request, response) => {
        const damaged = bundle.slice();
        damaged[damaged.length - 5] = (damaged.at(-5) ?? 0) ^ 1;
        response.end(damaged);
      }),
  },
  {
    name: 'a host that has lost the file',
    says: 'The copy could not be loaded to its end.',
    fail: (host: FaultyHost) =>
      host.on(version.file, (_request, response) => response.writeHead(404).end()),
  },
];

for (const { name, says, fail } of FAULTS) {
  test(`after ${name}, nothing is stored and a new try works`, async ({ watched: page, host }) => {
    fail(host);
    await openPanel(page, host);
    await keepButton(page).click();
    await expect(status(page)).toContainText(`${says} No copy is on this device.`);
    expect(await stored(page)).toEqual(NOTHING);
    host.mend(version.file);
    await keep(page, host);
  });
}

test('a full disk is said, nothing is left behind, and the site goes on', async ({
  watched: page,
  context,
  host,
}) => {
  await openPanel(page, host);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: 1_000_000 });
  await keepButton(page).click();
  await expect(status(page)).toContainText('This device has no room for the copy.');
  expect(await stored(page)).toEqual(NOTHING);
  await page.goto(`${host.url}/types/sleep/`);
  await expect(page.locator('h1')).toContainText('leep');
});

/** Presses the button and closes the tab at two moments of the save. */
const KILLS = [
  {
    name: 'while the copy is loaded',
    kill: async (page: Page, host: FaultyHost, file: string): Promise<void> => {
      const half = new Promise<void>((sent) =>
        host.on(file, (_request, response) => {
          response.writeHead(200, { 'Content-Length': bundle.length });
          response.write(bundle.subarray(0, bundle.length / 2), () => sent());
        }),
      );
      await openPanel(page, host);
      await keepButton(page).click();
      await half;
    },
  },
  {
    name: 'while the copy is stored',
    kill: async (page: Page, host: FaultyHost): Promise<void> => {
      await page.addInitScript(() => {
        const put = Cache.prototype.put;
        Cache.prototype.put = function (this: Cache, request, response) {
          if (request !== '/offline/copy') return put.call(this, request, response);
          document.documentElement.dataset['storing'] = '';
          return new Promise(() => undefined);
        };
      });
      await openPanel(page, host);
      await keepButton(page).click();
      await expect(page.locator('html')).toHaveAttribute('data-storing');
    },
  },
  {
    name: 'before the service worker is there',
    kill: async (page: Page, host: FaultyHost): Promise<void> => {
      await page.addInitScript(() => {
        ServiceWorkerContainer.prototype.register = () => {
          document.documentElement.dataset['registering'] = '';
          return new Promise(() => undefined);
        };
      });
      await openPanel(page, host);
      await keepButton(page).click();
      await expect(page.locator('html')).toHaveAttribute('data-registering');
    },
  },
];

for (const { name, kill } of KILLS) {
  test(`a tab closed ${name} leaves nothing, and the next visit says so`, async ({
    page,
    context,
    host,
  }) => {
    await kill(page, host, version.file);
    await page.close();
    const again = await context.newPage();
    await openPanel(again, host);
    await expect(status(again)).toContainText(
      'The last try did not finish. Nothing was saved; try again.',
    );
    expect(await stored(again)).toEqual(NOTHING);
    await again.goto(`${host.url}/types/sleep/`);
    await expect(notice(again)).toHaveCount(0);
  });
}

test('a newer version is offered on this page alone, and replaces the old one', async ({
  watched: page,
  context,
  host,
}) => {
  await keep(page, host);
  await host.publish('/types/sleep/', '<main', '<p id="new">New text</p><main', '2999-01-31');
  await page.goto(`${host.url}/types/sleep/`);
  await expect(notice(page)).toHaveCount(0);
  await openPanel(page, host);
  await expect(status(page)).toContainText(/A newer copy is there: yours was saved on \w+ \d+, /);
  await expect(status(page)).toContainText('the newest is from January 31, 2999.');
  await page.getByRole('button', { name: 'Save the newer copy' }).click();
  await expect(status(page)).toContainText('Done.');
  await networkOff(context, host);
  await page.goto(`${host.url}/types/sleep/`);
  await expect(page.locator('#new')).toHaveText('New text');
});

test('when saving a newer version fails, the old copy still opens', async ({
  watched: page,
  context,
  host,
}) => {
  await keep(page, host);
  await host.publish('/types/sleep/', 'Sleep', 'Sleep!', '2999-01-31');
  await openPanel(page, host);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: host.url,
    quotaSize: 1_000_000,
  });
  await page.getByRole('button', { name: 'Save the newer copy' }).click();
  await expect(status(page)).toContainText('This device has no room for the copy.');
  await expect(status(page)).toContainText('A newer copy is there: yours was saved on');
  await networkOff(context, host);
  await page.goto(`${host.url}/types/sleep/`);
  await expect(notice(page)).toContainText('You are reading the copy saved on');
});

test('a tab closed while a newer version is loaded leaves the old copy', async ({
  page,
  context,
  host,
}) => {
  await keep(page, host);
  const newer = await host.publish('/types/sleep/', 'Sleep', 'Sleep!', '2999-01-31');
  await KILLS[0]?.kill(page, host, newer.version.file);
  await page.close();
  const again = await context.newPage();
  await networkOff(context, host);
  await openPanel(again, host);
  await expect(status(again)).toContainText('The last try did not finish. The copy saved on');
  await expect(notice(again)).toContainText('You are reading the copy saved on');
});

test('a window that was closed may give its place back late', async ({
  watched: page,
  context,
  host,
}) => {
  await page.goto(`${host.url}/types/sleep/`);
  await page.evaluate(async () => {
    const cache = await caches.open('offline-copy');
    await cache.put('/offline/unfinished', new Response());
    void navigator.locks.request(
      'offline-copy',
      () => new Promise((done) => void (document.onkeydown = done)),
    );
  });
  const again = await context.newPage();
  await again.goto(`${host.url}${OFFLINE}`);
  // The page looks for what is there, and then waits for its turn.
  await again.waitForFunction(async () => (await navigator.locks.query()).pending?.length === 1);
  await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown')));
  await expect(status(again)).toContainText('The last try did not finish.');
  expect(await stored(again)).toEqual(NOTHING);
});

test('a second window that saves at the same time is told to wait', async ({
  page,
  context,
  host,
}) => {
  await KILLS[0]?.kill(page, host, version.file);
  const second = await context.newPage();
  await openPanel(second, host);
  await expect(status(second)).toContainText('Another window of this site is saving');
});

test('nothing on the page moves while a copy is saved', async ({ watched: page, host }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openPanel(page, host);
  const next = page.getByRole('heading', { name: 'What is in it' });
  const topOf = () => next.evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
  const before = await topOf();
  await keepButton(page).click();
  await expect(status(page)).toContainText('Done.');
  expect(await topOf()).toBe(before);
  await page.getByRole('button', { name: 'Delete the copy' }).click();
  await expect(page.getByRole('button', { name: 'Yes, delete the copy' })).toBeVisible();
  expect(await topOf()).toBe(before);
});
