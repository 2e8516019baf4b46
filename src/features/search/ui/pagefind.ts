/** The part of Pagefind's browser API that we use; the package ships no types for it. */
export interface Pagefind {
  options(options: { noWorker: boolean; ranking: object }): Promise<void>;
  init(): Promise<void>;
  search(
    words: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindPage>;
}

interface Passage {
  readonly url: string;
  /** The passage that matched, without markup. */
  readonly plain_excerpt: string;
}

export interface PagefindPage extends Passage {
  readonly meta: Record<string, string>;
  /** Sections of the page that match, each under its heading. */
  readonly sub_results: readonly (Passage & { readonly title: string })[];
}
