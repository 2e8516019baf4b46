import { expect, test } from '../support/browser.ts';
import { firstSide, isColored, printed, wordsOf } from '../support/pdf.ts';
import { isOneCode, pathsToOpen } from '../support/site.ts';

/** Most sides of paper a page may take. */
const sidesFor = (path: string): number => (/^\/(types|medications)\/./.test(path) ? 3 : 4);
/** 11 pt, less what Chromium rounds off. */
const LEAST = 10.9;

for (const format of ['A4', 'Letter'] as const) {
  test(`every page prints as a short gray leaflet of 11 pt text on ${format}`, async ({ page }) => {
    test.setTimeout(600_000);
    // The reader's dark screen must not reach the paper.
    await page.emulateMedia({ colorScheme: 'dark' });
    const faults: string[] = [];
    const counts = new Map<number, number>();
    for (const path of pathsToOpen()) {
      await page.goto(path);
      const pdf = await printed(page, format);
      const { sides, smallest, text } = wordsOf(pdf);
      counts.set(sides, (counts.get(sides) ?? 0) + 1);
      if (sides > sidesFor(path)) faults.push(`${path}: ${sides} sides`);
      if (smallest < LEAST) faults.push(`${path}: letters of ${smallest.toFixed(1)} pt`);
      if (isColored(firstSide(pdf, 0.5))) faults.push(`${path}: printed in color`);
      if (!isOneCode(path) && !text.includes(path))
        faults.push(`${path}: its address is not on the paper`);
    }
    console.log(
      `${format}: ${[...counts]
        .sort(([a], [b]) => a - b)
        .map(([n, pages]) => `${pages} pages on ${n}`)
        .join(', ')}`,
    );
    expect(faults).toEqual([]);
  });
}

test('a leaflet has its sources, its date and what is folded away, and no navigation', async ({
  page,
}) => {
  await page.goto('/types/palatal/');
  const { text } = wordsOf(await printed(page, 'A4'));
  const words = text.replace(/-?\s+/g, ' ');
  for (const part of [
    'Not reviewed by a clinician',
    'Facts checked',
    'Sources',
    'For clinicians',
  ]) {
    expect(words).toContain(part);
  }
  for (const part of ['Menu', 'On this page', 'Previous', 'More in Types']) {
    expect(words).not.toContain(part);
  }
});
