/** The part of Pagefind's browser API that we use; the package ships no types for it. */
export interface Pagefind {
  init(): Promise<void>;
  search(
    words: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { score: number; data(): Promise<Hit> }[] }>;
}

export interface Hit {
  url: string;
  meta: Record<string, string>;
  /** The passage that matched, without markup. */
  plain_excerpt: string;
}
