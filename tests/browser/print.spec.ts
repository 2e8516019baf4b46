import { expect, test } from '../support/browser.ts';
import { printed, wordsOf } from '../support/pdf.ts';

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
