/** One thing that a search can lead to: a page, a section of one, a question, a word of the word list. */
export interface SearchDoc {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** Names that may be shown: other names, generic and brand names. */
  readonly names?: readonly string[];
  /** Names that readers type, which are never shown: only `telling()` of each. */
  readonly terms?: readonly string[];
  /** Signs by which readers describe it, as ids of the concept table, divided by spaces. */
  readonly signs?: string;
  /** Its main message, which a result shows. */
  readonly lead?: string;
  /** Number of its list of headings in `SearchData.headings`. */
  readonly headings?: number;
  /** What a medicine does to jerks: `Treats`, `May cause`, `May worsen`. */
  readonly roles?: readonly string[];
  /** How many people have a type; left out for those between. */
  readonly frequency?: 'common' | 'rare';
  /** It does harm to stop this medicine suddenly. */
  readonly keep?: true;
  /** Numbers of the docs on what a medicine belongs to: a cause, a treatment. */
  readonly classes?: readonly number[];
}

/** The first file that search loads: enough to answer by name, code and meaning. */
export interface SearchData {
  readonly docs: readonly SearchDoc[];
  /** Lists of headings, each shared by the pages that have just these. */
  readonly headings: readonly (readonly string[])[];
  /** Phrases of each sign, as `telling()` of each. */
  readonly signs: Readonly<Record<string, readonly string[]>>;
  /** The same in other languages. */
  readonly foreign: Readonly<Record<string, readonly string[]>>;
  /** Names of docs in other languages: `telling()` of each name, and the number of its doc. */
  readonly foreignNames: readonly (readonly [string, number])[];
  /** Words in common use that would be taken for misspelled names. */
  readonly words: readonly string[];
}

const FOLDERS: Readonly<Record<string, string>> = {
  Type: 'types',
  Cause: 'causes',
  Test: 'tests',
  Treatment: 'treatments',
  Medicine: 'medications',
};

/** The address that most docs have, made of the title. */
function usualUrl({ kind, title }: Pick<SearchDoc, 'kind' | 'title'>): string {
  const slug = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return kind === 'Word' ? `/glossary/${slug.charAt(0)}/#${slug}` : `/${FOLDERS[kind]}/${slug}/`;
}

/** The data as they are sent: a doc at its usual address goes without it, which saves 1.8 kB. */
export interface PackedSearchData extends Omit<SearchData, 'docs'> {
  readonly docs: readonly (Omit<SearchDoc, 'url'> & { readonly url?: string })[];
}

export const packed = (data: SearchData): PackedSearchData => ({
  ...data,
  docs: data.docs.map(({ url, ...doc }) => (url === usualUrl(doc) ? doc : { url, ...doc })),
});

export const unpacked = (data: PackedSearchData): SearchData => ({
  ...data,
  docs: data.docs.map((doc) => ({ ...doc, url: doc.url ?? usualUrl(doc) })),
});

/**
 * Codes as `codeKey()`, with the numbers of their docs, best first: a file of its own, which only a
 * query that looks like a code loads.
 */
export type SearchCodes = Readonly<Record<string, readonly number[]>>;

/** Data of docs that have names and nothing else. */
export const dataOfNames = (docs: readonly SearchDoc[]): SearchData => ({
  docs,
  headings: [],
  signs: {},
  foreign: {},
  foreignNames: [],
  words: [],
});

/** Letters and digits of a code, in capitals: how codes are compared. */
export const codeKey = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');
