/** What the browser tests of the guide share. */
import { expect, type Locator, type Page } from '@playwright/test';
import { pastKeys } from '../../../tests/support/past-guard.ts';

export const GUIDE = '/which-type/';
export const outcomes = '[data-outcome]';

/** Opens the guide, ready to be pressed. */
export const openGuide = async (page: Page): Promise<void> => {
  await page.goto(GUIDE);
  await page.evaluate(() => customElements.whenDefined('which-type'));
};

export const input = (page: Page, name: string, value: string): Locator =>
  page.locator(`which-type input[name="${name}"][value="${value}"]`);

/** Ticks an answer by key once it is shown: the guide's script may still be on its way. */
export const tick = async (page: Page, name: string, value: string): Promise<void> => {
  const answer = input(page, name, value);
  await expect(answer).toBeVisible();
  await answer.press('Space');
};

/** The screen that is asked now. */
export const screenId = (page: Page): Promise<string | null> =>
  page.locator('[data-screen][data-current]').getAttribute('data-screen');
export const legend = (page: Page): Locator =>
  page.locator('[data-current] legend[tabindex]').first();

/** Presses a button by key, past the time in which the same key would be a jerk. */
export const press = async (page: Page, selector: string): Promise<void> => {
  await pastKeys(page);
  await page.locator(selector).first().press('Enter');
};
export const next = (page: Page): Promise<void> => press(page, 'which-type [type=submit]');

/** Goes from the first screen to the list of danger signs. */
export const openList = async (page: Page): Promise<void> => {
  await press(page, '[data-list]');
  await expect(legend(page)).toBeFocused();
};

export const showAll = async (page: Page): Promise<void> => {
  await press(page, 'button[data-all]');
  await expect(page.locator('which-type fieldset').last()).toBeVisible();
};
