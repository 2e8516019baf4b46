/** The few parts of the font library that the cards use; it comes without types. */
declare module 'opentype.js' {
  /** One step of an outline: a letter of SVG path data with its points. */
  interface Command {
    readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
    readonly x1?: number;
    readonly y1?: number;
    readonly x2?: number;
    readonly y2?: number;
    readonly x?: number;
    readonly y?: number;
  }
  interface Glyph {
    /** Place in the font; 0 is the box that stands for a missing letter. */
    readonly index: number;
    readonly advanceWidth: number;
    getPath(x: number, y: number, size: number): { readonly commands: readonly Command[] };
  }
  interface Font {
    readonly unitsPerEm: number;
    charToGlyph(letter: string): Glyph;
    getKerningValue(left: Glyph, right: Glyph): number;
  }
  export type { Command };
  const opentype: { parse(font: ArrayBuffer): Font };
  export default opentype;
}
