import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../tests/support/site.ts';
import { silent, small, test } from './faulty-host.fixture.ts';
import { expect, keep, keepButton, OFFLINE, status } from './panel.fixture.ts';

const { bundle, version } = small;
test.use({ copy: small });

/** Where the text of the page about sleep lies in the bundle, and the first style sheet. */
const text = Buffer.from(bundle).toString('latin1');
const IN_PAGE = text.indexOf('Sleep myoclonus', text.indexOf('<!DOCTYPE html'));
const IN_STYLE = text.indexOf('--paper');

interface Damage {
  name: string;
  /** Bytes to flip, or a length to cut to, or a header to change. */
  flip?: number;
  cut?: number;
  header?: [name: string, value: string];
  text?: string;
  remove?: true;
}

const DAMAGES: Damage[] = [
  { name: 'a byte of the prefix', flip: 3 },
  { name: 'a byte of the list', flip: 300 },
  { name: 'a byte of a page', flip: IN_PAGE },
  { name: 'a byte of a style sheet', flip: IN_STYLE },
  { name: 'the last byte', flip: bundle.length - 1 },
  { name: 'the second half', cut: bundle.length / 2 },
  { name: 'all but eight bytes', cut: 8 },
  { name: 'every byte', cut: 0 },
  { name: 'everything replaced by other text', text: 'something else' },
  { name: 'the hash of the list', header: ['copy-list', 'a'.repeat(64)] },
  { name: 'the policy', header: ['content-security-policy', ''] },
  { name: 'the whole entry', remove: true },
];

/** Changes the stored copy as a failing disk, or another program, could. Runs in the page. */
async function damageCopy(damage: Omit<Damage, 'name'>): Promise<void> {
  const cache = await caches.open('offline-copy');
  const kept = await cache.match('/offline/copy');
  if (!kept) throw new Error('no copy is stored');
  if (damage.remove) return void (await cache.delete('/offline/copy'));
  const headers = new Headers(kept.headers);
  if (damage.header) {
    const [name, value] = damage.header;
    if (value) headers.set(name, value);
    else headers.delete(name);
  }
  let bytes = new Uint8Array(await kept.arrayBuffer());
  if (damage.flip !== undefined) bytes[damage.flip] = (bytes[damage.flip] ?? 0) ^ 255;
  if (damage.cut !== undefined) bytes = bytes.slice(0, damage.cut);
  if (damage.text !== undefined) bytes = new TextEncoder().encode(damage.text);
  await cache.put('/offline/copy', new Response(bytes, { headers }));
}

for (const { name, ...damage } of DAMAGES) {
  test(`with ${name} of the copy damaged, the site online works and the reader is told`, async ({
    watched: page,
    host,
  }) => {
    await keep(page, host);
    await page.evaluate(damageCopy, damage);
    // A worker that has not opened the copy yet, as after the browser was closed.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    for (const path of ['/types/sleep/', '/']) {
      await page.goto(`${host.url}${path}`);
      await expect(page.locator('h1')).not.toBeEmpty();
      await expect(page.locator('aside[data-copy]')).toHaveCount(0);
      expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    }
    const textSearch = page.waitForEvent('requestfinished', (request) =>
      request.url().endsWith('.pagefind'),
    );
    await page.keyboard.press('/');
    await page.locator('input[name=q]').fill('keppra');
    await expect(page.locator('a[data-result]').first()).toBeVisible();
    // All of search has come, so that nothing of it is asked for when the network goes.
    await textSearch;
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    expect(failed).toEqual([]);
    // Offline, a changed page is never shown: it is the right one, or none.
    host.always((request) => void request.socket.destroy());
    const response = await page.goto(`${host.url}/types/sleep/`).catch(() => undefined);
    if (!response) await page.waitForURL('chrome-error://chromewebdata/');
    if (response?.status() === 200)
      expect(await page.locator('h1').textContent()).toContain('Sleep myoclonus');
    host.always();
    await page.goto(`${host.url}${OFFLINE}`);
    await expect(status(page)).toContainText(/damaged, so it was deleted|No copy is on|newest/);
    await expect(page.locator('offline-copy button:visible').first()).toBeVisible();
  });
}

test('with a copy kept, a slow site still gives pages that are not in the copy', async ({
  watched: page,
  host,
}) => {
  await keep(page, host);
  const path = '/code/icd-10-cm/g25.3/';
  host.on(path, (_request, response) => {
    setTimeout(() => response.setHeader('Content-Type', 'text/html').end('<h1>G25.3</h1>'), 5_000);
  });
  await page.goto(`${host.url}${path}`);
  await expect(page.locator('h1')).toHaveText('G25.3');
});

test('a page that a sign-in network sends is not taken for this site', async ({ page, host }) => {
  await page.goto(`${host.url}${OFFLINE}`);
  await expect(status(page)).not.toBeEmpty();
  host.on('/', (_request, response) => {
    response.removeHeader('Content-Security-Policy');
    response.writeHead(200, { 'Content-Type': 'text/html' }).end();
  });
  await keepButton(page).click();
  await expect(status(page)).toContainText('Something else answered in place of this site.');
});

test('a download that stalls ends in words after half a minute', async ({ page, host }) => {
  await page.clock.install();
  await page.goto(`${host.url}${OFFLINE}`);
  await expect(status(page)).not.toBeEmpty();
  host.on(version.file, silent);
  const asked = page.waitForRequest(`${host.url}${version.file}`);
  await keepButton(page).click();
  await asked;
  await page.clock.runFor(31_000);
  await expect(status(page)).toContainText('The network stopped sending.');
  await expect(keepButton(page)).toBeVisible();
});

test('"Stop saving" ends a download, and nothing is left', async ({ page, host }) => {
  await page.goto(`${host.url}${OFFLINE}`);
  await expect(status(page)).not.toBeEmpty();
  host.on(version.file, silent);
  await keepButton(page).click();
  await page.getByRole('button', { name: 'Stop saving' }).press('Enter');
  await expect(status(page)).toContainText('Stopped. No copy is on this device.');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

for (const [name, answer] of [
  ['is missing', { status: 404, type: 'text/html', body: 'no' }],
  ['is a web page', { status: 200, type: 'text/html', body: '<h1>Sign in</h1>' }],
  ['throws', { status: 200, type: 'text/javascript', body: 'throw new Error("worker")' }],
] as const) {
  test(`a service worker that ${name} is not blamed on the browser`, async ({ page, host }) => {
    host.on('/sw.js', (_request, response) =>
      response.writeHead(answer.status, { 'Content-Type': answer.type }).end(answer.body),
    );
    await page.goto(`${host.url}${OFFLINE}`);
    await keepButton(page).click();
    await expect(status(page)).toContainText('The site could not send the part that opens');
  });
}

test('the kill switch takes a copy and its worker off the device', async ({ page, host }) => {
  await keep(page, host);
  const killSwitch = readFileSync(join(ROOT, 'src/hosting/kill-switch/sw.js'), 'utf8');
  host.on('/sw.js', (_request, response) =>
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(killSwitch),
  );
  // As the browser does by itself when a page is opened.
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    )
    .toEqual([0, 0]);
});
