import type { NameHit, SearchPage } from './names.ts';

/** A page that the full text search found, in its own order. */
export interface TextHit {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** The passage that matched. */
  readonly excerpt: string;
  /** Heading of the section that matched best, with its address. */
  readonly section?: { readonly title: string; readonly url: string };
}

export interface SearchResult {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly roles: readonly string[];
  /** The other name that matched, such as a brand. */
  readonly shown?: string | undefined;
  readonly excerpt?: string | undefined;
  readonly section?: TextHit['section'] | undefined;
}

/** How much the first place of the text search weighs; later places weigh less and less. */
const TEXT_WEIGHT = 0.55;
const TEXT_HALVES_AFTER = 4;
/** Names that share less than this with the query are noise when the text says otherwise. */
const LEAST_NAME_SCORE = 0.25;

/** One list from names and texts, best first, each page once. */
export function mergeHits(names: readonly NameHit[], texts: readonly TextHit[]): SearchResult[] {
  const pages = new Map<string, { result: SearchResult; score: number }>();
  const path = (url: string) => url.split('#')[0] ?? url;
  for (const { page, score, shown } of names) {
    if (score >= LEAST_NAME_SCORE) pages.set(page.url, { result: fromPage(page, shown), score });
  }
  for (const [place, hit] of texts.entries()) {
    const key = [...pages.keys()].find((url) => url === hit.url) ?? path(hit.url);
    const gain = TEXT_WEIGHT / (1 + place / TEXT_HALVES_AFTER);
    const known = pages.get(key);
    pages.set(key, {
      score: (known?.score ?? 0) + gain,
      result: {
        ...(known?.result ?? { ...hit, roles: [] }),
        excerpt: hit.excerpt,
        section: hit.section,
      },
    });
  }
  return [...pages.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}

const fromPage = (page: SearchPage, shown: string | undefined): SearchResult => ({
  url: page.url,
  title: page.title,
  kind: page.kind,
  roles: page.roles ?? [],
  shown,
});
