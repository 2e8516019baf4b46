import { combineWords } from '../query/text-rank.ts';
import { once } from './files.ts';
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';

/** A section that the full text search found. */
export interface TextHit {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** Heading of the section. */
  readonly section: string | undefined;
  /** The passage that matched. */
  readonly excerpt: string;
}

/** Texts shown; each costs a small file. */
const MAX_TEXTS = 3;

/** How Pagefind weighs words within a page; which words weigh how much is ours to say. */
const RANKING = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
  metaWeights: { title: 5 },
};

const load = once(async (): Promise<Pagefind> => {
  // The path is not known to the bundler: Pagefind writes it after the build.
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  await pagefind.options({ noWorker: true, ranking: RANKING });
  await pagefind.init();
  return pagefind;
});

/** What is asked of the texts. */
export interface TextQuery {
  readonly words: readonly string[];
  /** Quoted phrases: only pages that have them count. */
  readonly phrases: readonly string[];
  /** Every word must stand on the page: nothing else tells that the query is about it. */
  readonly strict: boolean;
  readonly kind: string;
}

/**
 * Sections whose text fits, best first. A page need not have every word of the query, and words that
 * no page has weigh nothing.
 *
 * @throws Error when the index or a part of it cannot be loaded.
 */
export async function findTexts({ words, phrases, strict, kind }: TextQuery): Promise<TextHit[]> {
  const pagefind = await load();
  const options = { filters: kind ? { kind } : {} };
  // In quotes, or Pagefind takes the beginning of a word that it does not know.
  const ask = async (text: string) => (await pagefind.search(`"${text}"`, options)).results;
  const found = await Promise.all((phrases.length > 0 ? phrases : words).map(ask));
  const best = combineWords<PagefindResult>(found, strict || phrases.length > 0);
  const pages = await Promise.all(best.slice(0, MAX_TEXTS).map((result) => result.data()));
  return pages.map(sectionOf);
}

function sectionOf(page: PagefindPage): TextHit {
  const title = page.meta['title'] ?? page.url;
  const section = page.sub_results.find((sub) => sub.url.includes('#') && sub.title !== title);
  return {
    url: section?.url ?? page.url,
    title,
    kind: page.meta['kind'] ?? '',
    section: section?.title,
    excerpt: section?.plain_excerpt ?? page.plain_excerpt,
  };
}
