import jsQR from 'jsqr';
import { expect, test } from '../../../tests/support/browser.ts';
import { firstSide, printed, wordsOf } from '../../../tests/support/pdf.ts';

/** One page of each kind, the front page and one of the long lists. */
const PAGES = [
  '/',
  '/types/sleep/',
  '/causes/stroke/',
  '/tests/eeg/',
  '/treatments/botulinum-toxin/',
  '/medications/clonazepam/',
  '/living/driving/',
  '/clinicians/',
  '/glossary/c/',
];

/** Dots of a printed page for each point: 144 dots per inch, less than any printer has. */
const SCALE = 2;

for (const path of PAGES) {
  test(`the QR code on ${path} leads to the page when printed`, async ({ page }) => {
    await page.goto(path);
    const address = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
    // Nobody opened the panel, so the code has not been loaded yet.
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await printed(page, format);
      const { dots, width, height } = firstSide(pdf, SCALE);
      expect(jsQR(dots, width, height)?.data, format).toBe(address);
      expect(wordsOf(pdf).text.replace(/\s+/g, ''), format).toContain(address);
    }
  });
}
