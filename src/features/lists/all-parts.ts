import { derived } from '../../model/content.ts';
import { listParts, termUrl, type ListPart } from './list-parts.ts';
import type { HtmlChange } from '../../model/html.ts';
import { termMarker } from './terms.ts';

/** The parts over which the long lists are spread. */
export const allParts: () => Promise<ListPart[]> = derived(listParts);

/** What links the first use of each glossary word in the HTML of a page to its entry. */
export const termsMarker: () => Promise<HtmlChange> = derived(({ raw }) =>
  termMarker(
    raw.glossary.map((term) => ({
      id: term.id,
      url: termUrl(term),
      forms: [term.data.term, ...term.data.forms],
    })),
  ),
);
