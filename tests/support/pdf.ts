import type { Page } from '@playwright/test';
import * as mupdf from 'mupdf';

/** What matters of a page printed to PDF. */
export interface Printed {
  /** Sides of paper. */
  readonly sides: number;
  /** Height of the smallest letters, in points. */
  readonly smallest: number;
  /** All text, in the order of the PDF. */
  readonly text: string;
  /** Whether any spot of the first side has a color. */
  readonly colored: boolean;
}

/** Pixels whose red, green and blue differ by more than this are colored. */
const GRAY = 8;

/** Prints the page that a browser shows. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<Printed> {
  const pdf = await page.pdf({ format, printBackground: true });
  const document = mupdf.Document.openDocument(pdf, 'application/pdf');
  const sides = document.countPages();
  let smallest = Infinity;
  let text = '';
  for (let i = 0; i < sides; i++) {
    document
      .loadPage(i)
      .toStructuredText('preserve-whitespace')
      .walk({
        onChar: (char, _origin, _font, size) => {
          if (char.trim()) smallest = Math.min(smallest, size);
          text += char;
        },
        endLine: () => {
          text += '\n';
        },
      });
  }
  const pixels = document
    .loadPage(0)
    .toPixmap(mupdf.Matrix.scale(0.5, 0.5), mupdf.ColorSpace.DeviceRGB, false)
    .getPixels();
  let colored = false;
  for (let i = 0; i + 2 < pixels.length && !colored; i += 3) {
    const [r = 0, g = 0, b = 0] = pixels.subarray(i, i + 3);
    colored = Math.max(r, g, b) - Math.min(r, g, b) > GRAY;
  }
  document.destroy();
  return { sides, smallest, text, colored };
}
