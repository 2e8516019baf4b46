import type { Page } from '@playwright/test';
import { question, QUESTION_IDS } from '../../src/model/guide-questions.ts';
import { seeded } from '../support/guide.ts';
import { JUDGED } from '../../src/features/search/judged.ts';
import { batches } from '../support/shapes.ts';
import { pathsToOpen } from '../support/site.ts';
import { openAll } from '../support/stillness.ts';
import { expect, test } from '../support/witness.ts';

const GUIDE = '/which-type/';
const RESULT = 'a[data-result]';
const SEARCHES = 25;
const WALKS = 50;
/** More presses than any page has buttons for. */
const MAX_PRESSES = 120;
/** After so long, a button that does not take a press is looked at again. */
const REFUSED_MS = 5_000;
/** Buttons with which a reader asks to keep something on the device, or to delete it. */
const KEEPS = /keep|save|delete|remove|forget|offline|as my device|light|dark|second press/i;

/** Marks and names the next button that has not been pressed; in a dialog first, if one is open. */
const nextButton = (page: Page, keeps: RegExp): Promise<string | undefined> =>
  page.evaluate((pattern) => {
    const keep = new RegExp(pattern, 'i');
    const root = document.querySelector('dialog[open]') ?? document;
    const next = [...root.querySelectorAll<HTMLElement>('button, [role=button]')].find(
      (button) =>
        button.checkVisibility({ visibilityProperty: true }) &&
        !button.matches(':disabled, [data-pressed]') &&
        !keep.test(button.textContent ?? ''),
    );
    document.querySelector('[data-pressed=now]')?.setAttribute('data-pressed', '');
    next?.setAttribute('data-pressed', 'now');
    return next?.textContent?.trim();
  }, keeps.source);

/**
 * Presses the marked button. What an earlier press loaded may come at any time, take the button away
 * or open a dialog over it: then the mark is taken back, and the button has its turn again later.
 *
 * @throws Error when the button still stands there and cannot be pressed.
 */
async function pressMarked(page: Page): Promise<boolean> {
  const button = page.locator('[data-pressed=now]');
  const refused = await button.click({ timeout: REFUSED_MS }).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (refused === undefined) return true;
  const still = await page.evaluate(() => {
    const marked = document.querySelector('[data-pressed=now]');
    marked?.removeAttribute('data-pressed');
    const dialog = document.querySelector('dialog[open]');
    return Boolean(marked?.checkVisibility() && (!dialog || dialog.contains(marked)));
  });
  if (still) throw refused;
  return false;
}

/** Presses every button of the page once, those too that appear on the way. */
async function pressAll(page: Page): Promise<string[]> {
  const pressed: string[] = [];
  for (let tries = 0; tries < MAX_PRESSES; tries += 1) {
    const name = await nextButton(page, KEEPS);
    if (name !== undefined) {
      if (await pressMarked(page)) pressed.push(name);
    } else if ((await page.locator('dialog[open]').count()) > 0)
      await page.keyboard.press('Escape');
    else return pressed;
  }
  throw new Error(`${page.url()} never runs out of buttons: ${pressed.join(', ')}`);
}

const paths = pathsToOpen();

/** One page of each kind, and those with tools of their own. */
const kinds = [
  ...new Map(
    paths.map((path) => [path.split('/', 2).join('/') + path.split('/').length, path]),
  ).values(),
  ...paths.filter((path) => path === '/living/appointment/'),
];

for (const [i, batch] of batches(kinds, 10).entries()) {
  test(`buttons of every kind of page tell nobody (${i + 1})`, async ({ witness }) => {
    const { page, look } = witness;
    for (const path of batch) {
      await page.goto(path);
      await page.evaluate(openAll);
      expect(await pressAll(page), path).toContain('Search');
      await look();
    }
  });
}

test('every answer of the guide, and random ways through it, tell nobody', async ({ witness }) => {
  const { page, look } = witness;
  await page.goto(GUIDE);
  await page.getByRole('button', { name: 'Show all questions' }).click();
  const boxes = page.locator('which-type .answer input:not([name=medicine])');
  expect(await boxes.count()).toBe(
    QUESTION_IDS.reduce((sum, id) => sum + Object.keys(question(id).answers).length, 0),
  );
  for (const box of await boxes.all()) await box.click();
  await expect(page.locator('[data-outcome]').first()).toBeVisible();
  const random = seeded(8);
  for (let walk = 0; walk < WALKS; walk++) {
    const count = await boxes.count();
    const chosen = Array.from({ length: 12 }, () => Math.floor(random() * count));
    const shown = await page.evaluate((indexes) => {
      const form = document.querySelector<HTMLFormElement>('which-type form');
      const inputs = [...document.querySelectorAll<HTMLInputElement>('which-type .answer input')];
      form?.reset();
      for (const index of indexes) inputs[index]?.click();
      form?.requestSubmit();
      return document.querySelectorAll('[data-outcome], [data-urgency]').length;
    }, chosen);
    expect(shown).toBeGreaterThan(0);
  }
  await look();
  expect(new URL(page.url()).href).toMatch(/\/which-type\/$/);
  await page.locator('[data-outcome] a').first().click();
  await expect(page).not.toHaveURL(/which-type/);
});

for (const [i, batch] of batches(JUDGED.slice(0, SEARCHES), 25).entries()) {
  test(`searches, and results opened from them, tell nobody (${i + 1})`, async ({ witness }) => {
    const { page, look } = witness;
    await page.goto('/');
    for (const { query } of batch) {
      await page.keyboard.press('/');
      await page.locator('input[name=q]').fill(query);
      // By key: a press on a page that has just come is taken for one meant for the page before.
      await page.locator(RESULT).first().press('Enter');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
      await look();
    }
  });
}

test('what the policy forbids is blocked, and the witness would say so', async ({ page }) => {
  const blocked: string[] = [];
  page.on('console', (message) => blocked.push(message.text()));
  await page.goto('/');
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.setAttribute('style', 'color: red');
    document.body.append(paragraph);
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/x.png' }));
  });
  await expect.poll(() => blocked.join('\n')).toMatch(/style-src[\s\S]*img-src/);
  await expect(
    page.evaluate(() => {
      document.body.innerHTML = '<p>markup from a string</p>';
    }),
  ).rejects.toThrow('TrustedHTML');
  await expect(page.addScriptTag({ content: '1' })).rejects.toThrow();
});
