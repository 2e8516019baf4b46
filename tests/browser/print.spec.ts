import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { printed, wordsOf } from '../support/pdf.ts';

/** Ways around the site, and what only works on the screen: no part of a leaflet. */
const NOT_ON_PAPER =
  '.toc, .breadcrumbs, .share, .related, .compare, .pagination, .section-nav, .letters, .steps, ' +
  '.source-kind, .sources ol + p, .review, .key, .doors, .heading-link, script, button, form, svg, summary > span, ' +
  '.glance .fold .picture';

/** Pages of each kind, whose facts differ most. */
const PAGES = [
  '/types/palatal/',
  '/causes/serotonin-syndrome/',
  '/medications/clonazepam/',
  '/medications/valproate/',
  '/treatments/deep-brain-stimulation/',
  '/symptoms/when-to-get-help/',
  '/living/driving/',
];

/** Letters and numbers alone: paper breaks lines, and adds hyphens and marks of its own. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A block that goes on in the next column or on the next side stands in two pieces. */
function standsOn(paper: string, block: string): boolean {
  let end = block.length;
  while (end > 0 && !paper.includes(block.slice(0, end))) end -= 1;
  return paper.includes(block.slice(end));
}

/** What a page tells on the screen, folded or not, and not on paper. */
async function missingOnPaper(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const told = await page.evaluate((left) => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    for (const element of main.querySelectorAll(left)) element.remove();
    const blocks = 'p, li, dt, dd, th, td, h1, h2, h3, figcaption';
    return [...main.querySelectorAll(blocks)]
      .filter((block) => !block.querySelector(blocks))
      .map((block) => block.textContent ?? '');
  }, NOT_ON_PAPER);
  expect(told.length).toBeGreaterThan(20);
  const { text } = wordsOf(await printed(page, 'A4'));
  const paper = bare(text.replace(/Page \d+ of \d+/g, ''));
  return told.filter((block) => !standsOn(paper, bare(block)));
}

for (const path of PAGES)
  test(`all that ${path} tells on the screen stands on paper`, async ({ page }) => {
    expect(await missingOnPaper(page, path)).toEqual([]);
  });

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('what is folded away is printed too', async ({ page }) => {
    expect(await missingOnPaper(page, '/types/palatal/')).toEqual([]);
    expect(await missingOnPaper(page, '/medications/clonazepam/')).toEqual([]);
  });
});

test('a leaflet says what it is, and has no navigation', async ({ page }) => {
  await page.goto('/types/palatal/');
  const { text } = wordsOf(await printed(page, 'A4'));
  const words = text.replace(/-?\s+/g, ' ');
  for (const part of ['Not reviewed by a clinician', 'Facts checked', 'Sources'])
    expect(words).toContain(part);
  for (const part of ['Menu', 'On this page', 'Previous', 'More in Types'])
    expect(words).not.toContain(part);
});
