import { MARK } from '../../../shell/mark.ts';
import type { Letters } from './letters.ts';

export const CARD = { width: 1200, height: 630 } as const;

/** Colors as `#rrggbb`. */
export interface CardColors {
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
}

const MARGIN = 90;
/** Sizes that a title may have, each with the most lines it may take. */
const TITLE_SIZES = [
  { size: 96, lines: 2 },
  { size: 80, lines: 3 },
  { size: 64, lines: 4 },
] as const;
const LINE_HEIGHT = 1.15;

/** Words in lines no wider than `width`; a longer word has a line of its own. */
export function linesOf(text: string, width: (line: string) => number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && width(`${last} ${word}`) <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** The title in the largest size in which it fits. */
function fit(title: string, letters: Letters): { size: number; lines: string[] } {
  const most = CARD.width - 2 * MARGIN;
  for (const { size, lines: mostLines } of TITLE_SIZES) {
    const width = (line: string) => letters.width(line, size);
    const lines = linesOf(title, width, most);
    if (lines.length <= mostLines && lines.every((line) => width(line) <= most)) {
      return { size, lines };
    }
  }
  throw new Error(`the title "${title}" is too long for its card: shorten it`);
}

/** Picture of a page for messengers: section, title, and the mark and name of the site. */
export function cardSvg(
  { title, section, site }: { title: string; section: string | undefined; site: string },
  { bold, regular }: { bold: Letters; regular: Letters },
  { paper, ink, accent }: CardColors,
): string {
  const { size, lines } = fit(title, bold);
  const height = lines.length * size * LINE_HEIGHT;
  // Centered in the space above the name of the site.
  const first = 290 - height / 2 + size * 0.85;
  const heading = lines
    .map((line, i) => bold.path(line, MARGIN, first + i * size * LINE_HEIGHT, size))
    .join('');
  const label = section ? regular.path(section, MARGIN, 115, 40) : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">` +
    `<rect width="100%" height="100%" fill="${paper}"/>` +
    `<rect width="18" height="100%" fill="${accent}"/>` +
    `<path fill="${accent}" d="${label}${bold.path(site, MARGIN + 96, 552, 44)}"/>` +
    `<path fill="${ink}" d="${heading}"/>` +
    `<path transform="translate(${MARGIN - 4} 500) scale(2.4)" fill="none" stroke="${accent}" ` +
    `stroke-width="${MARK.stroke}" stroke-linecap="round" stroke-linejoin="round" d="${MARK.path}"/>` +
    '</svg>'
  );
}
