import type { BrowserContext, Page } from '@playwright/test';
import { expect as soon } from '../../../tests/support/browser.ts';
import {
  broken,
  bundle,
  failing,
  POLICY,
  silent,
  test,
  type FaultyHost,
  version,
} from './faulty-host.fixture.ts';
import { isNeeded } from './selection.ts';
import { batches, samplePages, THOROUGH } from '../../../tests/support/shapes.ts';
import { pathsToOpen, sitemapPaths } from '../../../tests/support/site.ts';

const OFFLINE = '/about/offline/';
/**
 * Pages to open from the copy: those that together hold every shape of markup, so all that such a page
 * may load. That each page is in the copy, byte by byte, offline.site.test.ts shows.
 */
const OPENED = (THOROUGH ? sitemapPaths() : samplePages(pathsToOpen(), 0)).filter(isNeeded);

/** Saving moves ten megabytes, which takes its time on a busy machine. */
const expect = soon.configure({ timeout: 30_000 });

test.use({ timezoneId: 'America/New_York' });

const notice = (page: Page) => page.locator('aside[data-copy]');
const status = (page: Page) => page.locator('offline-copy [data-status]');
const keepButton = (page: Page) => page.getByRole('button', { name: /Keep a copy|newer copy/ });

/** Opens the page about the copy and waits until it has said what is there. */
async function openPanel(page: Page, host: FaultyHost): Promise<void> {
  await page.goto(`${host.url}${OFFLINE}`);
  await expect(status(page)).not.toBeEmpty();
}

async function keep(page: Page, host: FaultyHost): Promise<void> {
  await openPanel(page, host);
  await keepButton(page).click();
  await expect(status(page)).toContainText('Done.');
}

async function networkOff(context: BrowserContext, host: FaultyHost): Promise<void> {
  host.always(broken);
  await context.setOffline(true);
}

/** All that a browser keeps for the site: stores, workers, and half of either. */
const stored = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    local: localStorage.length + sessionStorage.length,
  }));
const NOTHING = { caches: [], workers: 0, local: 0 };

test('nothing is stored before a reader asks', async ({ watched: page, host }) => {
  await openPanel(page, host);
  await expect(status(page)).toContainText('No copy is on this device.');
  await expect(status(page)).toContainText(`about ${(version.download / 1e6).toFixed(1)} MB`);
  expect(await stored(page)).toEqual(NOTHING);
});

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
  await host.publish('/types/sleep/', 'Sleep', 'Sleep!', '2999-01-31');
  const newer = (await (await page.request.get(`${host.url}/offline/version.json`)).json()) as {
    file: string;
  };
  await KILLS[0]?.kill(page, host, newer.file);
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

test('a browser that refuses storage is told apart from one that fails', async ({
  watched: page,
  host,
}) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.match = () =>
      Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
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
