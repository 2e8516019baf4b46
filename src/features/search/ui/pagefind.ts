/** The part of Pagefind's browser API that we use; the package ships no types for it. */
export interface Pagefind {
  options(options: { noWorker: boolean; ranking: object }): Promise<void>;
  init(): Promise<void>;
  search(
    words: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Hit> }[] }>;
}

interface Passage {
  url: string;
  /** The passage that matched, without markup. */
  plain_excerpt: string;
}

export interface Hit extends Passage {
  meta: Record<string, string>;
  /** Sections of the page that match, each under its heading. */
  sub_results: (Passage & { title: string })[];
}
