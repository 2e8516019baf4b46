/** The kinds of work that our pages and sources are, by their names in CSL 1.0.2. */
export type CslType =
  'article-journal' | 'chapter' | 'document' | 'paper-conference' | 'report' | 'webpage';

/** A person in parts, or a name that must stay as it is. */
export type CslName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** Year, or year, month and day. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly [year: number, month?: number, day?: number]];
}

/** A work in CSL-JSON: the fields that we use, named as the standard names them. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  /** The day a page on the web was read. */
  readonly accessed?: CslDate;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly ISBN?: string;
  readonly URL: string;
  readonly language?: string;
  readonly note?: string;
}

/** A work, with what no field of the standard holds; each format says it in its own way. */
export interface CiteItem extends CslItem {
  /** There are more authors than those named. */
  readonly moreAuthors?: true;
}
