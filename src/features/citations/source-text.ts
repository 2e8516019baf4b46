import type { Source } from '../../model/library.ts';

/** The registry wants angle brackets in old DOIs written so in an address. */
const inAddress = (doi: string): string => doi.replaceAll('<', '%3C').replaceAll('>', '%3E');

/** Where a reader can open the source: the most lasting address it has. */
export function sourceUrl({ data }: Source): string {
  if (data.doi) return `https://doi.org/${inAddress(data.doi)}`;
  if (data.pmid) return `https://pubmed.ncbi.nlm.nih.gov/${data.pmid}/`;
  if (data.pmcid) return `https://pmc.ncbi.nlm.nih.gov/articles/${data.pmcid}/`;
  return data.url ?? `https://openlibrary.org/isbn/${data.isbn ?? ''}`;
}

/** Most authors that a page names of one source; the list of all sources names them all. */
const MAX_AUTHORS = 1;

/** Whether an identifier leads to the very article, so that its volume and pages need not be said. */
const hasIdentifier = ({ data: { doi, pmid, pmcid } }: Source): boolean =>
  Boolean(doi ?? pmid ?? pmcid);

/** `Caviness JN, Truong DD.`, `Caviness JN, and others.` or nothing. */
export function sourceAuthors({ data }: Source, brief = false): string {
  const { authors } = data;
  const isCut = brief && authors.length > MAX_AUTHORS;
  const named = isCut ? authors.slice(0, MAX_AUTHORS) : authors;
  const more = isCut || data.moreAuthors ? ['and others'] : [];
  return named.length > 0 ? `${[...named, ...more].join(', ')}.` : '';
}

/** `Handb Clin Neurol. 2011. 100:1-2.` as far as known; a day holds its year already. */
export function sourcePlace(source: Source, brief = false): string {
  const { container, undated, year } = source.data;
  const detail = brief && hasIdentifier(source) ? undefined : source.data.detail;
  const when = undated ? 'no date' : detail?.includes(String(year)) ? undefined : String(year);
  return `${[container, when, detail].filter(Boolean).join('. ')}.`;
}
