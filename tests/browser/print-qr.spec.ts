import jsQR from 'jsqr';
import * as mupdf from 'mupdf';
import { expect, test } from '../support/browser.ts';

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

/** What the QR code on the first sheet says, and the text of all sheets without spaces. */
function read(pdf: Buffer): { code: string | undefined; text: string } {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf');
  const sheets = Array.from({ length: document.countPages() }, (_, i) => document.loadPage(i));
  const size = mupdf.Matrix.scale(SCALE, SCALE);
  const picture = document.loadPage(0).toPixmap(size, mupdf.ColorSpace.DeviceRGB, true);
  const dots = new Uint8ClampedArray(picture.getPixels());
  return {
    code: jsQR(dots, picture.getWidth(), picture.getHeight())?.data,
    text: sheets.map((one) => one.toStructuredText('').asText().replace(/\s+/g, '')).join(''),
  };
}

for (const format of ['A4', 'Letter']) {
  for (const path of PAGES) {
    test(`the QR code on ${path} printed on ${format} leads to the page`, async ({ page }) => {
      await page.goto(path);
      const address = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
      // Nobody opened the panel, so the code has not been loaded yet.
      const { code, text } = read(await page.pdf({ format }));
      expect(code).toBe(address);
      expect(text).toContain(address);
    });
  }
}
