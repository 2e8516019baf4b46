import type { BrowserContext, Page } from '@playwright/test';
import { expect as soon } from '../../../tests/support/browser.ts';
import { broken, type FaultyHost } from './faulty-host.fixture.ts';

export const OFFLINE = '/about/offline/';

/** Saving moves ten megabytes, which takes its time on a busy machine. */
export const expect = soon.configure({ timeout: 30_000 });

export const notice = (page: Page) => page.locator('aside[data-copy]');
export const status = (page: Page) => page.locator('offline-copy [data-status]');
export const keepButton = (page: Page) =>
  page.getByRole('button', { name: /Keep a copy|newer copy/ });

/** Opens the page about the copy and waits until it has said what is there. */
export async function openPanel(page: Page, host: FaultyHost): Promise<void> {
  await page.goto(`${host.url}${OFFLINE}`);
  await expect(status(page)).not.toBeEmpty();
}

export async function keep(page: Page, host: FaultyHost): Promise<void> {
  await openPanel(page, host);
  await keepButton(page).click();
  await expect(status(page)).toContainText('Done.');
}

export async function networkOff(context: BrowserContext, host: FaultyHost): Promise<void> {
  host.always(broken);
  await context.setOffline(true);
}

/** All that a browser keeps for the site: stores, workers, and half of either. */
export const stored = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    local: localStorage.length + sessionStorage.length,
  }));
export const NOTHING = { caches: [], workers: 0, local: 0 };
