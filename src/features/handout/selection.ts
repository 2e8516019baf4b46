/** Most pages in one handout: more is a book, and its link no longer fits a QR code. */
export const MAX_PAGES = 12;

export const HANDOUT_PATH = '/clinicians/handout/';

/** Pages that make sense on paper: not lists, and not tools to fill in. */
const ON_PAPER =
  /^(?:types|causes|tests|treatments|medications|living|symptoms)\/(?!(?:appointment|check)$)./;

/** Whether a page, such as `types/sleep`, can be part of a handout. */
export const isForHandout = (id: string): boolean => ON_PAPER.test(id);

/** What the part of an address behind `#` asks for. */
export interface Selection {
  /** Pages to show, in their order, each once. */
  readonly ids: readonly string[];
  /** How many names are of no page that can be in a handout. */
  readonly unknown: number;
  /** How many pages were too many. */
  readonly left: number;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Longer fragments are no handout: they are cut before they are read. */
const MAX_FRAGMENT = 2000;

/** The pages that a fragment names, such as `#types/sleep,medications/clonazepam`. */
export function readSelection(fragment: string, known: ReadonlySet<string>): Selection {
  const names = decoded(fragment.slice(0, MAX_FRAGMENT))
    .replace(/^#/, '')
    .split(',')
    // Mail programs put marks and line ends at the end of a link.
    .map((name) =>
      name
        .trim()
        .toLowerCase()
        .replace(/^\/+|[/.)>\]]+$/g, ''),
    )
    .filter(Boolean);
  const found = [...new Set(names.filter((name) => known.has(name)))];
  return {
    ids: found.slice(0, MAX_PAGES),
    unknown: names.filter((name) => !known.has(name)).length,
    left: Math.max(0, found.length - MAX_PAGES),
  };
}

/** The part of the address that names the pages, `#` included. */
export const fragmentOf = (ids: readonly string[]): string => `#${ids.join(',')}`;

/** Measured on printed leaflets, A4 and US letter: words on one side, and those around the text. */
const WORDS_A_SIDE = 400;
const WORDS_AROUND = 150;

/** About how many sides of paper a leaflet of pages with so many words takes. */
export const sidesFor = (words: readonly number[]): number =>
  words.length === 0
    ? 0
    : Math.ceil(words.reduce((sum, count) => sum + count, WORDS_AROUND) / WORDS_A_SIDE);

/** How many sheets that is, printed on both sides. */
export const sheetsOf = (sides: number): number => Math.ceil(sides / 2);
