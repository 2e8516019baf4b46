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

/** What the QR codes of a PDF say, and the text of the pages on which they are. */
function codesOf(pdf: Buffer): { code: string; text: string }[] {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf');
  return Array.from({ length: document.countPages() }, (_, i) => document.loadPage(i)).flatMap(
    (page) => {
      const picture = page.toPixmap(
        mupdf.Matrix.scale(SCALE, SCALE),
        mupdf.ColorSpace.DeviceRGB,
        true,
      );
      const dots = new Uint8ClampedArray(picture.getPixels());
      const found = jsQR(dots, picture.getWidth(), picture.getHeight());
      return found
        ? [{ code: found.data, text: page.toStructuredText().asText().replace(/\s+/g, '') }]
        : [];
    },
  );
}

for (const format of ['A4', 'Letter']) {
  test(`the QR code on the printed page leads to the page (${format})`, async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(path);
      const address = await page.locator('link[rel="canonical"]').getAttribute('href');
      // Nobody opened the panel, so the code has not been loaded yet.
      const codes = codesOf(await page.pdf({ format }));
      expect(
        codes.map(({ code }) => code),
        path,
      ).toEqual([address]);
      // Beside it the address, for those who type.
      expect(codes[0]?.text, path).toContain(address);
    }
  });
}
