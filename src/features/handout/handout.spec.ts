import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { expect, test } from '../../../tests/support/browser.ts';
import { seeded } from '../../../tests/support/guide.ts';
import { builtPages } from '../../../tests/support/html.ts';
import { printed, wordsOf } from '../../../tests/support/pdf.ts';
import { THOROUGH } from '../../../tests/support/shapes.ts';
import { isForHandout, MAX_PAGES, sheetsOf, sidesFor } from './selection.ts';

const HANDOUT = '/clinicians/handout/';
const LEAFLET = '[data-leaflet][data-done]';
const SELECTIONS = THOROUGH ? 200 : 40;
const PRINTED = THOROUGH ? 200 : 4;

const choices = builtPages()
  .map(({ path }) => path.slice(1, -1))
  .filter(isForHandout);

const random = seeded(19);
const pick = (most: number): string[] => {
  const count = 1 + Math.floor(random() * most);
  const ids = Array.from({ length: count }, () => choices[Math.floor(random() * choices.length)]);
  return [...new Set(ids.filter((id) => id !== undefined))];
};

/** Opens a leaflet and waits until it stands. */
async function openLeaflet(page: Page, ids: readonly string[]): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), ids.join(','));
  await page.waitForFunction(
    (first) =>
      document.querySelector('[data-leaflet][data-done]')?.getAttribute('data-of') === first,
    ids.join(','),
  );
}

test('every page on one thing, on living with it and on signs can be chosen', async ({
  watched: page,
}) => {
  await page.goto(HANDOUT);
  const offered = await page
    .locator('input[name=page]')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  expect(offered.sort()).toEqual([...choices].sort());
});

test(`${SELECTIONS} selections at random open as leaflets with the patient layer alone`, async ({
  watched: page,
}) => {
  test.slow();
  await page.goto(HANDOUT);
  const faults: string[] = [];
  for (let i = 0; i < SELECTIONS; i += 1) {
    const ids = pick(4);
    await openLeaflet(page, ids);
    const seen = await page.locator(LEAFLET).evaluate((leaflet) => ({
      pages: leaflet.querySelectorAll('article').length,
      empty: [...leaflet.querySelectorAll<HTMLElement>('article')].filter(
        (one) => one.innerText.length < 800,
      ).length,
      clinical: leaflet.querySelectorAll('[data-clinicians], [id$="for-clinicians"]').length,
      twice:
        leaflet.querySelectorAll('[id]').length -
        new Set([...leaflet.querySelectorAll('[id]')].map(({ id }) => id)).size,
      bare: leaflet.querySelectorAll('a[href^="#"]').length,
      sources: leaflet.querySelectorAll('.sources li').length,
    }));
    if (
      seen.pages !== ids.length ||
      seen.empty + seen.clinical + seen.twice + seen.bare > 0 ||
      seen.sources === 0
    )
      faults.push(`${ids.join(',')}: ${JSON.stringify(seen)}`);
  }
  expect(faults).toEqual([]);
});

test('no line of the part for clinicians is on a leaflet', async ({ watched: page }) => {
  await page.goto('/types/palatal/');
  const lines = await page.locator('#for-clinicians li').allTextContents();
  expect(lines.length).toBeGreaterThan(5);
  await page.goto(`${HANDOUT}#types/palatal`);
  const leaflet = (await page.locator(`${LEAFLET} article`).textContent()) ?? '';
  expect(leaflet.length).toBeGreaterThan(800);
  // Numerals of sources differ, so the beginning of each line tells.
  expect(lines.filter((line) => leaflet.includes(line.slice(0, 40)))).toEqual([]);
});

test('numbers in the text are those of the list of sources', async ({ watched: page }) => {
  await page.goto(`${HANDOUT}#types/sleep,medications/clonazepam`);
  const leaflet = page.locator(LEAFLET);
  await expect(leaflet).toHaveAttribute('data-done');
  const text = await leaflet.locator('article').allTextContents();
  const cited = new Set(
    [...text.join(' ').matchAll(/\[(\d+(?:, \d+)*)\]/g)].flatMap(([, list = '']) =>
      list.split(', ').map(Number),
    ),
  );
  const listed = await leaflet.locator('h2:text-is("Sources") + .sources li').count();
  expect([...cited].sort((a, b) => a - b)).toEqual(Array.from({ length: listed }, (_, i) => i + 1));
  await expect(leaflet.locator('article > h2')).toHaveText([/^Sleep myoclonus/, 'Clonazepam']);
});

test('a leaflet takes at most two sheets a page chosen, and about what was said', async ({
  watched: page,
}) => {
  test.slow();
  await page.goto(HANDOUT);
  const words = new Map(
    await page
      .locator('input[name=page]')
      .evaluateAll((boxes) =>
        (boxes as HTMLInputElement[]).map(
          ({ value, dataset }) => [value, Number(dataset['words'])] as const,
        ),
      ),
  );
  const faults: string[] = [];
  for (let i = 0; i < PRINTED; i += 1) {
    const ids = pick(4);
    await openLeaflet(page, ids);
    const said = sidesFor(ids.map((id) => words.get(id) ?? NaN));
    for (const format of ['A4', 'Letter'] as const) {
      const { sides } = wordsOf(await printed(page, format));
      const fits = sheetsOf(sides) <= 2 * ids.length && Math.abs(sides - said) <= 2;
      if (!fits) faults.push(`${ids.join(',')}: ${sides} on ${format}, ${said} were said`);
    }
  }
  expect(faults).toEqual([]);
});

test('a handout is made with the keyboard alone, and its link and its code open it', async ({
  watched: page,
}) => {
  await page.goto(HANDOUT);
  await page.locator('summary', { hasText: 'Types' }).last().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-size]')).toContainText('1 page chosen');
  const first = await page.locator('input[name=page]:checked').getAttribute('value');
  const box = page.locator('input[value="living/driving"]');
  await page.locator('details', { has: box }).locator('summary').focus();
  await page.keyboard.press('Enter');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-size]')).toContainText('2 pages chosen');
  await page.locator('[data-show-code]').focus();
  await page.keyboard.press('Enter');
  const code = PNG.sync.read(await page.locator('[data-code] svg').screenshot());
  const link = await page.locator('[data-link]').inputValue();
  expect(jsQR(new Uint8ClampedArray(code.data), code.width, code.height)?.data).toBe(link);
  expect(new URL(link).hash).toBe(`#${first},living/driving`);
  await page.locator('[data-open]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`${LEAFLET} article`)).toHaveCount(2);
  await expect(page.locator('h1')).toBeFocused();
  expect(
    await page.evaluate(
      () => Object.keys(localStorage).length + Object.keys(sessionStorage).length,
    ),
  ).toBe(0);
});

for (const nonsense of [
  'hello',
  'types/no-such-type',
  '%00%ff',
  '<b>x</b>',
  ',,,,,x',
  'types/../../etc',
])
  test(`nonsense in the address gets a clear word and nothing else: ${nonsense}`, async ({
    watched: page,
  }) => {
    await page.goto(`${HANDOUT}#${nonsense}`);
    await expect(page.locator('[data-told]')).toHaveText(/^The link names no page of this guide\./);
    await expect(page.locator('[data-picker]')).toBeVisible();
  });

test('names that are unknown and pages that are too many are told', async ({ watched: page }) => {
  const many = choices.slice(0, MAX_PAGES + 2);
  await page.goto(`${HANDOUT}#types/none,${many.join(',')}`);
  await expect(page.locator(LEAFLET)).toContainText(
    '1 name in the link is of no page of this guide.',
  );
  await expect(page.locator(LEAFLET)).toContainText('2 pages did not fit');
});

test('a page that cannot be loaded is named, and the others are shown', async ({
  watched: page,
}) => {
  await page.route('**/types/sleep/', (route) => route.abort());
  await page.goto(`${HANDOUT}#types/sleep,medications/clonazepam`);
  await expect(page.locator(LEAFLET)).toContainText(
    '“Sleep myoclonus (hypnic jerks)” could not be loaded.',
  );
  await expect(page.locator(`${LEAFLET} article`)).toHaveCount(1);
});

test('the panel of a page leads to a handout with it, to which pages can be added', async ({
  watched: page,
}) => {
  await page.goto('/types/sleep/');
  await page.locator('.share > summary').click();
  await page.getByRole('link', { name: 'Add to a handout' }).click();
  await expect(page.locator(`${LEAFLET} article`)).toHaveCount(1);
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: 'Add or remove pages' }).click();
  await expect(page.locator('input[name=page]:checked')).toHaveCount(1);
  expect(new URL(page.url()).hash).toBe('');
});
