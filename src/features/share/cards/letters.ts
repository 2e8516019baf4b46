import opentype, { type Command } from 'opentype.js';

/** Text as shapes, the same on every machine whatever fonts it has. */
export interface Letters {
  width(text: string, size: number): number;
  /** SVG path data of a line of text that starts at `x` on the base line `y`. */
  path(text: string, x: number, y: number, size: number): string;
}

/** One step of an outline as SVG path data; the library's own rounding gives `NaN` at times. */
const step = ({ type, x1, y1, x2, y2, x, y }: Command): string =>
  type +
  [x1, y1, x2, y2, x, y]
    .filter((value) => value !== undefined)
    .map((value) => Math.round(value * 10) / 10)
    .join(' ');

/**
 * Letters of a font file (woff, ttf or otf). Each is placed by itself: the library's own layout of
 * whole texts stops at substitution tables that this font has.
 */
export function lettersOf(file: Uint8Array): Letters {
  const font = opentype.parse(new Uint8Array(file).buffer);

  function* placed(text: string, size: number) {
    const scale = size / font.unitsPerEm;
    let at = 0;
    let before: ReturnType<typeof font.charToGlyph> | undefined;
    for (const letter of text) {
      const glyph = font.charToGlyph(letter);
      if (glyph.index === 0) {
        throw new Error(`the font of the cards has no "${letter}", which "${text}" needs`);
      }
      if (before) at += font.getKerningValue(before, glyph) * scale;
      yield { glyph, at };
      at += glyph.advanceWidth * scale;
      before = glyph;
    }
    return at;
  }

  return {
    width: (text, size) => {
      const letters = placed(text, size);
      let letter = letters.next();
      while (!letter.done) letter = letters.next();
      return letter.value;
    },
    path: (text, x, y, size) =>
      [...placed(text, size)]
        .map(({ glyph, at }) =>
          glyph
            .getPath(x + at, y, size)
            .commands.map(step)
            .join(''),
        )
        .join(''),
  };
}
