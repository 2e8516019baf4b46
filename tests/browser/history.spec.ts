import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chromium, expect as soon, test, type Page } from '@playwright/test';
import { wholeChromium } from '../support/chromium.ts';
import { decode } from '../support/html.ts';
import { pastGuard } from '../support/past-guard.ts';
import { filesBelow, htmlOf } from '../support/site.ts';

/**
 * What stays on the disk of a reader, read from a real profile after the browser was closed: its
 * history, its saved tabs and all else but the files of this site.
 */

/** A browser that has just begun takes its time on a busy machine. */
const expect = soon.configure({ timeout: 20_000 });

const GUIDE = '/which-type/';
const SHEET = '/living/appointment/';
const CHECK = '/medications/check/';
const HANDOUT = '/clinicians/handout/';
const INFOBUTTON = '/infobutton/';

/** Where a browser keeps the files of a site, which say the same to all. */
const SITE_FILES = /\/(?:Code )?Cache\//;
/** How long a browser may take to write down what a page stored. */
const WRITTEN_MS = 15_000;

interface Profile {
  /** Addresses in the history without the host, with the titles kept beside them. */
  readonly history: ReadonlyMap<string, string>;
  /** Files in which a word stands, in either width of letters. */
  holding(word: string): string[];
  /** The same, in the files of this site too. */
  holdingAnywhere(word: string): string[];
}

/** Walks in a browser with a profile of its own, closes it, and reads what it left. */
async function profileAfter(
  baseURL: string | undefined,
  walk: (page: Page) => Promise<void>,
): Promise<Profile> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  try {
    const { launchOptions } = test.info().project.use;
    const context = await chromium.launchPersistentContext(folder, {
      ...launchOptions,
      executablePath: wholeChromium() ?? '',
      ...(baseURL && { baseURL }),
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = context.pages()[0] ?? (await context.newPage());
    await walk(page);
    await context.close();
    return read(folder, new URL(baseURL ?? '').origin);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(folder: string, origin: string): Profile {
  const database = new DatabaseSync(join(folder, 'Default/History'), { readOnly: true });
  const rows = database.prepare('SELECT url, title FROM urls ORDER BY id').all();
  database.close();
  const files = filesBelow(folder).map((file): [string, Buffer] => [
    file.slice(folder.length),
    readFileSync(file),
  ]);
  const holdingAnywhere = (word: string): string[] =>
    files
      .filter(([, bytes]) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
      .map(([file]) => file);
  return {
    history: new Map(
      rows.map(({ url, title }) => [String(url).replace(origin, ''), String(title)]),
    ),
    holding: (word) => holdingAnywhere(word).filter((file) => !SITE_FILES.test(file)),
    holdingAnywhere,
  };
}

const titleOf = (html: string): string => decode(/<title>([^<]*)/.exec(html)?.[1] ?? '');

/** What the history holds after pages were opened: their addresses, and their own titles. */
const opened = (...paths: string[]): Map<string, string> =>
  new Map(paths.map((path) => [path, titleOf(htmlOf(path.split(/[?#]/)[0] ?? ''))]));

async function answerGuide(page: Page): Promise<void> {
  await page.goto(GUIDE);
  await page.getByRole('button', { name: 'Show all questions' }).click();
  await expect(page.getByLabel('A click in the ear')).toBeVisible();
  await page.getByLabel('A click in the ear').press('Space');
  await page.getByLabel('Roof of the mouth or throat').press('Space');
  await expect(page.locator('[data-outcome="palatal"]')).toBeVisible();
  await pastGuard(page);
}

const GUIDE_WORDS = ['ear-click', 'A click in the ear', 'Roof of the mouth', 'palatal'];

test('answers of the guide are in no file when it is closed', async ({ baseURL }) => {
  const profile = await profileAfter(baseURL, answerGuide);
  expect(profile.history).toEqual(opened(GUIDE));
  for (const word of GUIDE_WORDS) expect(profile.holding(word), word).toEqual([]);
});

test('the way from the guide to the sheet leaves no word, however slow the sheet is', async ({
  baseURL,
}) => {
  const profile = await profileAfter(baseURL, async (page) => {
    await answerGuide(page);
    await page.route(`**${SHEET}`, async (route) => {
      await new Promise((done) => setTimeout(done, WRITTEN_MS));
      await route.continue();
    });
    await page.locator('[data-sheet]').click();
    await expect(page.getByLabel('From the guide')).toHaveValue(/A click in the ear/, {
      timeout: 2 * WRITTEN_MS,
    });
  });
  expect(profile.history).toEqual(opened(GUIDE, SHEET));
  for (const word of GUIDE_WORDS) expect(profile.holding(word), word).toEqual([]);
});

test('what is typed into the sheet and into search is in no file', async ({ baseURL }) => {
  const profile = await profileAfter(baseURL, async (page) => {
    await page.goto(SHEET);
    await page.getByLabel('When it began').fill('Quokkaword');
    await page.goto('/');
    await page.keyboard.press('/');
    await page.locator('input[name=q]').fill('keppra quokkaword');
    await page.locator('a[data-result]').first().press('Enter');
    await expect(page).toHaveURL(/levetiracetam/);
  });
  expect(profile.history).toEqual(opened(SHEET, '/', '/medications/levetiracetam/'));
  for (const word of ['Quokkaword', 'quokkaword', 'keppra'])
    expect(profile.holdingAnywhere(word), word).toEqual([]);
});

test('pages chosen for a handout are in no file until its leaflet is opened', async ({
  baseURL,
}) => {
  const choose = async (page: Page): Promise<void> => {
    await page.goto(HANDOUT);
    for (const value of ['types/palatal', 'medications/zonisamide']) {
      const box = page.locator(`input[value="${value}"]`);
      await page.locator('details', { has: box }).locator('summary').press('Enter');
      await box.press('Space');
    }
    await page.getByRole('button', { name: 'Show a QR code' }).click();
    await expect(page.locator('[data-code] svg')).toBeVisible();
  };
  const chosen = await profileAfter(baseURL, choose);
  expect(chosen.history).toEqual(opened(HANDOUT));
  for (const word of ['types/palatal', 'zonisamide', 'Palatal', 'Zonisamide'])
    expect(chosen.holding(word), word).toEqual([]);

  // As the page and /about/privacy/ say, the link of a leaflet that was opened is in the history.
  const leaflet = await profileAfter(baseURL, async (page) => {
    await choose(page);
    await page.locator('[data-open]').press('Enter');
    await expect(page.locator('[data-leaflet] article')).toHaveCount(2);
  });
  const link = `${HANDOUT}#types/palatal,medications/zonisamide`;
  expect(leaflet.history).toEqual(opened(HANDOUT, link));
});

test('the list of the medicine check is in no file', async ({ baseURL }) => {
  const profile = await profileAfter(baseURL, addMedicines);
  expect(profile.history).toEqual(opened(CHECK));
  for (const word of MEDICINE_WORDS) expect(profile.holding(word), word).toEqual([]);
});

test('the way from the medicine check to the sheet leaves no name', async ({ baseURL }) => {
  const profile = await profileAfter(baseURL, async (page) => {
    await addMedicines(page);
    await page.getByRole('button', { name: 'Take it to the appointment sheet' }).click();
    await expect(page.getByLabel(/medicines/i).first()).toHaveValue(/Propranolol/);
  });
  expect(profile.history).toEqual(opened(CHECK, SHEET));
  for (const word of MEDICINE_WORDS) expect(profile.holding(word), word).toEqual([]);
});

async function addMedicines(page: Page): Promise<void> {
  await page.goto(CHECK);
  for (const name of ['Zonegran', 'Inderal']) {
    await page.locator('input[name=medicine]').fill(name);
    await page.keyboard.press('Enter');
    await pastGuard(page);
  }
  await expect(page.locator('[data-no-page]')).toBeVisible();
  await pastGuard(page);
}

const MEDICINE_WORDS = ['Zonegran', 'zonisamide', 'Zonisamide', 'Propranolol', 'Inderal'];

for (const mark of ['?', '#'])
  test(`a request of a record system behind ${mark} is where the page says, and nowhere else`, async ({
    baseURL,
  }) => {
    const request = `${INFOBUTTON}${mark}mainSearchCriteria.v.c=G25.3&mainSearchCriteria.v.dn=QUOKKAWORD`;
    const profile = await profileAfter(baseURL, async (page) => {
      await page.goto(request);
      await expect(page.locator('#answer-title')).toHaveText('Pages for this patient');
      await page.locator('[data-answer] a').first().press('Enter');
      await expect(page).not.toHaveURL(/infobutton/);
    });
    const [first, second, next, ...more] = [...profile.history.keys()];
    expect([first, second, more]).toEqual([request, INFOBUTTON, []]);
    expect(next).not.toContain('?');
    // The browser's own lists of addresses, and no copy of the page.
    const lists = /History|Favicons|Sessions|Top Sites|Shortcuts|ukm_db/;
    expect(profile.holdingAnywhere('QUOKKAWORD').filter((file) => !lists.test(file))).toEqual([]);
  });

test('a link with answers that a reader opens is in the history, as the privacy page says', async ({
  baseURL,
}) => {
  const link = `${GUIDE}#answers=body.palate;feel.ear-click`;
  const profile = await profileAfter(baseURL, async (page) => {
    await page.goto(link);
    await expect(page.locator('[data-outcome="palatal"]')).toBeVisible();
  });
  expect([...profile.history.keys()]).toContain(link);
  expect(profile.holding('ear-click')).not.toEqual([]);
});
