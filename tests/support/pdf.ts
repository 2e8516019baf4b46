import type { Page } from '@playwright/test';
import * as mupdf from 'mupdf';

export type Paper = 'A4' | 'Letter';

/** What matters of the words of a PDF. */
export interface Printed {
  /** Sides of paper. */
  readonly sides: number;
  /** Height of the smallest letters, in points. */
  readonly smallest: number;
  /** All text, in the order of the PDF. */
  readonly text: string;
}

/** Dots of red, green, blue and opacity, as a canvas has them. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8ClampedArray;
}

/** Prints the page that a browser shows. */
export const printed = (page: Page, format: Paper): Promise<Buffer> =>
  page.pdf({ format, printBackground: true });

const open = (pdf: Buffer) => mupdf.Document.openDocument(pdf, 'application/pdf');

export function wordsOf(pdf: Buffer): Printed {
  const document = open(pdf);
  const sides = document.countPages();
  let smallest = Infinity;
  let text = '';
  for (let i = 0; i < sides; i++) {
    document
      .loadPage(i)
      .toStructuredText('preserve-whitespace')
      .walk({
        onChar: (char, _origin, _font, size) => {
          smallest = Math.min(smallest, size);
          text += char;
        },
        endLine: () => {
          text += '\n';
        },
      });
  }
  document.destroy();
  return { sides, smallest, text };
}

/** The first side, with as many dots for each point. */
export function firstSide(pdf: Buffer, scale: number): Picture {
  const document = open(pdf);
  const size = mupdf.Matrix.scale(scale, scale);
  const picture = document.loadPage(0).toPixmap(size, mupdf.ColorSpace.DeviceRGB, true);
  const dots = new Uint8ClampedArray(picture.getPixels());
  const side = { width: picture.getWidth(), height: picture.getHeight(), dots };
  document.destroy();
  return side;
}

/** Dots whose red, green and blue differ by more than this are colored. */
const GRAY = 8;

export function isColored({ dots }: Picture): boolean {
  for (let i = 0; i + 3 < dots.length; i += 4) {
    const [r = 0, g = 0, b = 0] = dots.subarray(i, i + 3);
    if (Math.max(r, g, b) - Math.min(r, g, b) > GRAY) return true;
  }
  return false;
}
