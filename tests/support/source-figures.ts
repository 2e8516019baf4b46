import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isHomePage, isSearchPage } from '../../src/model/schemas/sources.ts';
import { CONTENT } from './site.ts';

/** What a source file says, before any schema has seen it. */
interface SourceFile {
  readonly title: string;
  readonly authors?: readonly string[];
  readonly year?: number;
  readonly undated?: true;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  readonly isbn?: string;
  readonly url?: string;
  readonly seen: string;
}

const LASTING = ['doi', 'pmid', 'pmcid', 'isbn'] as const;

const isLasting = (source: SourceFile): boolean => LASTING.some((id) => source[id]);

const leadsTo = ({ url }: SourceFile, test: (url: URL) => boolean): boolean =>
  url !== undefined && test(new URL(url));

/** A title that no copy shows stands in brackets, as catalogues do. */
const isOurTitle = ({ title }: SourceFile): boolean => /^\[.*\]$/.test(title);

/** How well the sources can be followed, one figure a line. */
export function sourceFigures(): string {
  const folder = join(CONTENT, 'sources');
  const sources = readdirSync(folder).map(
    (file) => parse(readFileSync(join(folder, file), 'utf8')) as SourceFile,
  );
  const count = (test: (source: SourceFile) => boolean): number => sources.filter(test).length;
  const isSearch = (source: SourceFile) => leadsTo(source, isSearchPage);
  const isHome = (source: SourceFile) => leadsTo(source, isHomePage);
  const figures: readonly (readonly [what: string, n: number])[] = [
    ['with a DOI, PMID, PMCID or ISBN', count(isLasting)],
    [
      'with one of these or an exact page',
      count((s) => isLasting(s) || (s.url !== undefined && !isSearch(s) && !isHome(s))),
    ],
    ['read in full', count((s) => s.seen === 'full')],
    ['that lead to a search', count(isSearch)],
    ['that lead to a home page', count(isHome)],
    ['with a title in brackets, because no copy shows it', count(isOurTitle)],
    ['without a year', count((s) => s.year === undefined)],
    ['whose copy shows no date', count((s) => s.undated === true)],
    ['with an author called "et al."', count((s) => /et\.? al\b/i.test(String(s.authors)))],
  ];
  return [
    `${sources.length} sources:`,
    ...figures.map(([what, n]) => `${String(n).padStart(6)} ${what}`),
  ].join('\n');
}
