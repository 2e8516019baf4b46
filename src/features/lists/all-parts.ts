import { derived } from '../../model/content.ts';
import { listParts, termUrl, type ListPart } from './list-parts.ts';
import { termMarker, type Marker } from './terms.ts';

/** The parts over which the long lists are spread. */
export const allParts: () => Promise<ListPart[]> = derived(listParts);

const termsMarker: () => Promise<Marker> = derived(({ raw }) =>
  termMarker(
    raw.glossary.map((term) => ({
      id: term.id,
      url: termUrl(term),
      forms: [term.data.term, ...term.data.forms],
    })),
  ),
);

/** Links the first use of each glossary word in the HTML of a page to its entry. */
export const markTerms = async (html: string): Promise<string> => (await termsMarker())(html);
