import type { Source } from '../../model/library.ts';

/** Where a reader can open the source: the most lasting address it has. */
export function sourceUrl({ data }: Source): string {
  if (data.doi) return `https://doi.org/${data.doi}`;
  if (data.pmid) return `https://pubmed.ncbi.nlm.nih.gov/${data.pmid}/`;
  if (data.pmcid) return `https://pmc.ncbi.nlm.nih.gov/articles/${data.pmcid}/`;
  return data.url ?? '';
}

/** `Caviness JN, Truong DD.` or nothing. */
export const sourceAuthors = ({ data }: Source): string =>
  data.authors.length > 0 ? `${data.authors.join(', ')}.` : '';

/** `Handb Clin Neurol. 2011;100:1-2.` as far as known. */
export const sourcePlace = ({ data }: Source): string =>
  [data.container, data.year ? String(data.year) : '', data.detail].filter(Boolean).join('. ') +
  (data.container || data.year || data.detail ? '.' : '');
