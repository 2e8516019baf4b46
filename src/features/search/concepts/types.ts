import type { Sign } from './signs.ts';

/** What readers call a page or a section, and the signs by which they describe it. */
export interface Concept {
  /** Address of the page, or of its section: `/symptoms/look-alikes/#tics`. */
  readonly to: string;
  /** Name of a section as a result shows it; a page has its title. */
  readonly name?: string;
  /** Names of the thing, in any common spelling: divided by commas, known to search and never shown. */
  readonly terms?: string;
  readonly signs?: readonly Sign[];
  readonly codes?: readonly string[];
}

/** One line of a table: address, terms, signs divided by spaces, codes divided by spaces. */
export function concept(to: string, terms = '', signs = '', codes = ''): Concept {
  const listed = (text: string) => text.split(' ').filter(Boolean);
  return { to, terms, signs: listed(signs) as Sign[], codes: listed(codes) };
}
