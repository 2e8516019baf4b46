import { readFileSync } from 'node:fs';
import { axeFaults } from '../../../tests/support/axe.ts';
import type { Dialog, Page } from '@playwright/test';
import { FIELDS, PAPER_SPELLS, SPELL_FIELDS } from './fields.ts';
import { toFragment } from '../guide/fragment.ts';
import { expect, test } from '../../../tests/support/browser.ts';
import { printed, wordsOf, type Paper } from '../../../tests/support/pdf.ts';
import { pastGuard } from '../../../tests/support/past-guard.ts';

const SHEET = '/living/appointment/';
const WORDS = 'About March, after the flu.';

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const began = (page: Page) => page.getByLabel('When it began');
const status = (page: Page) => page.locator('appointment-sheet [data-status]');
const kept = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('appointment'));
const spellRows = (page: Page) => page.locator('.spell:visible');

/** Types and waits until the part that is loaded on the first touch has seen it. */
async function typeWords(page: Page, words = WORDS): Promise<void> {
  await began(page).fill(words);
  await expect(page.locator('appointment-sheet[data-copied]')).toBeAttached();
}

/** Reloads or leaves, and returns the kinds of dialogs that asked about it. */
async function dialogsOnReload(page: Page): Promise<string[]> {
  const kinds: string[] = [];
  const accept = (dialog: Dialog): void => {
    kinds.push(dialog.type());
    void dialog.accept();
  };
  page.on('dialog', accept);
  await page.reload();
  page.off('dialog', accept);
  return kinds;
}

test('nothing is stored, and nothing more is loaded, before the reader comes to the form', async ({
  watched: page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(SHEET, { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => /\/appointment\./.test(path) && path.endsWith('.js'))).toEqual([]);
  await typeWords(page);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('kept words come back after a reload, each change is kept, and delete deletes', async ({
  watched: page,
}) => {
  await page.goto(SHEET);
  await typeWords(page);
  await press(page, 'Keep on this device');
  await expect(page.locator('[data-kept]')).toContainText('Kept on this device at');
  await page.getByLabel('How often').fill('Each morning');
  expect(await dialogsOnReload(page)).toEqual([]);
  await expect(began(page)).toHaveValue(WORDS);
  await expect(page.getByLabel('How often')).toHaveValue('Each morning');
  await press(page, 'Delete from this device');
  expect(await kept(page)).toBeNull();
  await expect(began(page)).toHaveValue(WORDS);
  await expect(status(page)).toContainText('What you typed stays on this page');
  await press(page, 'Undo: keep what was kept before');
  expect(await kept(page)).toContain(WORDS);
});

test('leaving words that are kept nowhere is asked about; leaving none is not', async ({
  watched: page,
}) => {
  await page.goto(SHEET);
  await began(page).focus();
  expect(await dialogsOnReload(page)).toEqual([]);
  await typeWords(page);
  expect(await dialogsOnReload(page)).toContain('beforeunload');
  await expect(began(page)).toHaveValue('');
});

test('full storage is told plainly, at first and later, and the words stay', async ({
  watched: page,
}) => {
  await page.goto(SHEET);
  await typeWords(page);
  await press(page, 'Keep on this device');
  await expect(page.locator('[data-kept]')).toContainText('Kept on this device at');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await page.getByLabel('How often').fill('Each morning');
  await expect(status(page)).toContainText('no room left');
  await expect(status(page)).toBeInViewport();
  await expect(page.locator('[data-kept]')).toHaveText(
    'Your last words are not kept on this device.',
  );
  expect(await dialogsOnReload(page)).toContain('beforeunload');
  await expect(began(page)).toHaveValue(WORDS);
});

test('a browser without storage says so, and the form works', async ({ watched: page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
  });
  await page.goto(SHEET);
  await typeWords(page);
  await press(page, 'Keep on this device');
  await expect(status(page)).toContainText('does not let a page keep anything');
  await expect(began(page)).toHaveValue(WORDS);
});

test('damaged kept text is left alone until the reader decides', async ({ watched: page }) => {
  await page.goto(SHEET);
  await page.evaluate(() => localStorage.setItem('appointment', '{"format":'));
  await page.reload();
  await expect(status(page)).toContainText('What this device kept cannot be read');
  await typeWords(page);
  expect(await kept(page)).toBe('{"format":');
  await press(page, 'Keep on this device');
  expect(await kept(page)).toContain(WORDS);
});

test('two tabs never overwrite each other without asking', async ({ watched: page, context }) => {
  await page.goto(SHEET);
  await typeWords(page);
  await press(page, 'Keep on this device');
  const other = await context.newPage();
  await other.goto(SHEET);
  await expect(began(other)).toHaveValue(WORDS);
  await began(other).fill('From the other tab');
  await expect(status(page)).toContainText('other words than this page shows');
  await page.getByLabel('How often').fill('Typed here');
  expect(await kept(page)).toContain('From the other tab');
  await pastGuard(page);
  await press(page, 'Replace what is on the page');
  await expect(began(page)).toHaveValue('From the other tab');
  await press(page, 'Undo: bring my words back');
  await expect(page.getByLabel('How often')).toHaveValue('Typed here');
});

test('a saved file loads again; over other words the reader chooses, and can undo', async ({
  watched: page,
}) => {
  await page.goto(SHEET);
  await typeWords(page);
  const download = page.waitForEvent('download');
  await press(page, 'Save to a file');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('myoclonus-appointment.json');
  const buffer = readFileSync(await saved.path());
  const file = { name: 'a.json', mimeType: 'application/json', buffer };
  await began(page).fill('Other words');
  await page.getByLabel('Load from a file').setInputFiles(file);
  await press(page, 'Keep what is on the page');
  await expect(began(page)).toHaveValue('Other words');
  await page.getByLabel('Load from a file').setInputFiles(file);
  await press(page, 'Replace what is on the page');
  await expect(began(page)).toHaveValue(WORDS);
  await press(page, 'Undo: bring my words back');
  await expect(began(page)).toHaveValue('Other words');
});

test('a damaged file is refused in plain words, and the page stays as it was', async ({
  watched: page,
}) => {
  await page.goto(SHEET);
  await typeWords(page);
  await page.getByLabel('Load from a file').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"myoclonus-guide/appoin'),
  });
  await expect(status(page)).toHaveText(
    'This file cannot be loaded. It is damaged, or it is not an appointment sheet. The page is as it was.',
  );
  await expect(began(page)).toHaveValue(WORDS);
});

test('spells are added, removed and brought back in their place', async ({ watched: page }) => {
  await page.goto(SHEET);
  await expect(spellRows(page)).toHaveCount(1);
  await spellRows(page).nth(0).getByLabel('When').fill('Monday');
  await press(page, 'Add a spell');
  await expect(spellRows(page).nth(1).getByLabel('When')).toBeFocused();
  await spellRows(page).nth(1).getByLabel('When').fill('Tuesday');
  await press(page, 'Remove spell 1');
  await expect(spellRows(page)).toHaveCount(1);
  await expect(spellRows(page).nth(0).getByLabel('When')).toHaveValue('Tuesday');
  const undo = page.getByRole('button', { name: 'Undo: bring spell 1 back' });
  await expect(undo).toBeFocused();
  await undo.click();
  await expect(spellRows(page).nth(0).getByLabel('When')).toHaveValue('Monday');
  await expect(spellRows(page).nth(1).getByLabel('When')).toHaveValue('Tuesday');
});

test('clearing the page can be undone, with what was typed since', async ({ watched: page }) => {
  await page.goto(SHEET);
  await typeWords(page);
  await press(page, 'Clear the page');
  await expect(began(page)).toHaveValue('');
  await began(page).fill('New');
  await press(page, 'Undo: bring my words back');
  await expect(began(page)).toHaveValue(`${WORDS}\nNew`);
});

test('a summary from the guide comes along once', async ({ watched: page }) => {
  await page.goto(`/which-type/${toFragment({ age: ['adult'], when: ['falling-asleep'] })}`);
  await page.getByRole('button', { name: 'Take it to the appointment sheet' }).click();
  const field = page.getByLabel('From the guide');
  await expect(field).toHaveValue(/While falling asleep/);
  await expect(field).toBeFocused();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(SHEET);
  expect(await page.evaluate(() => [sessionStorage.length, window.name])).toEqual([0, '']);
});

test.describe('on paper', () => {
  test.use({ colorScheme: 'dark' });

  /** The words of the sheet as “Print this sheet” prints it, with single spaces. */
  async function sheetOn(page: Page, format: Paper) {
    // The print dialog itself cannot open here.
    await page.evaluate(() => (window.print = () => undefined));
    await press(page, 'Print this sheet');
    await expect(page.locator('html.sheet-only')).toBeAttached();
    const words = wordsOf(await printed(page, format));
    return { ...words, text: words.text.replace(/\s+/g, ' ') };
  }

  for (const format of ['A4', 'Letter'] as const) {
    test(`an empty sheet fits two ${format} pages`, async ({ watched: page }) => {
      await page.goto(SHEET);
      const { sides, text } = await sheetOn(page, format);
      expect(sides).toBeLessThanOrEqual(2);
      expect(text).toContain(`Spell ${PAPER_SPELLS}`);
      expect(text).toContain('/living/appointment/');
      expect(text).not.toContain('The four things to know first');
    });

    test(`a filled sheet fits two ${format} pages with every word, in 11 points or more`, async ({
      watched: page,
    }) => {
      await page.goto(SHEET);
      for (const { id } of FIELDS) {
        await page
          .locator(`#sheet-${id}`)
          .fill(`${id} answer: several times each day, more when I am tired, first in the arms.`);
      }
      for (const { id } of SPELL_FIELDS) {
        await page.locator(`[name="spell-${id}[]"]`).first().fill(`${id} note`);
      }
      const { sides, text, smallest } = await sheetOn(page, format);
      expect(sides).toBeLessThanOrEqual(2);
      for (const { id } of FIELDS) expect(text).toContain(`${id} answer: several`);
      for (const { id } of SPELL_FIELDS) expect(text).toContain(`${id} note`);
      expect(smallest).toBeGreaterThanOrEqual(10.9);
    });
  }

  test('very long words take more pages, and none is cut off', async ({ watched: page }) => {
    await page.goto(SHEET);
    const words = Array.from({ length: 1_500 }, (_, i) => `word${i}`);
    await typeWords(page, words.join(' '));
    const { text } = await sheetOn(page, 'A4');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with undo and choice open in ${colorScheme} colors`, async ({
    watched: page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(SHEET);
    await typeWords(page);
    await press(page, 'Clear the page');
    await page.evaluate(() => document.querySelector('[data-choice]')?.removeAttribute('hidden'));
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('controls are 44 px or more, and nothing scrolls sideways at 320 px', async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(SHEET);
  const small = await page
    .locator('appointment-sheet :is(button, input, textarea):visible')
    .evaluateAll((all) =>
      all
        .filter((one) => one.getBoundingClientRect().height < 44)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
  expect(small).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a form to type into and print, with rows for spells and no dead buttons', async ({
    page,
  }) => {
    await page.goto(SHEET);
    await began(page).fill(WORDS);
    await expect(began(page)).toHaveValue(WORDS);
    await expect(spellRows(page)).toHaveCount(PAPER_SPELLS);
    await expect(page.locator('appointment-sheet button:visible')).toHaveCount(0);
    await expect(page.getByText('Scripts are off')).toBeVisible();
  });
});
