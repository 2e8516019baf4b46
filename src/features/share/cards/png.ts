import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { cardSvg, type CardColors } from './card.ts';
import { lettersOf } from './letters.ts';

const font = async (weight: number) => {
  const file = `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`;
  return lettersOf(await readFile(createRequire(import.meta.url).resolve(file)));
};
const fonts = Promise.all([font(600), font(400)]).then(([bold, regular]) => ({ bold, regular }));

/** Picture of a page for messengers, as a small PNG of few flat colors. */
export async function cardPng(
  words: { title: string; section: string | undefined; site: string },
  colors: CardColors,
): Promise<Uint8Array<ArrayBuffer>> {
  const png = await sharp(Buffer.from(cardSvg(words, await fonts, colors)))
    // Without dithering flat colors are small, and quick to make. The hardest compression would
    // save a twentieth of the bytes and take half as long again.
    .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
  return new Uint8Array(png);
}
