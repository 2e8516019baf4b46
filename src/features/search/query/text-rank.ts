import type { SearchIndex } from './index-docs.ts';
import type { Reading } from './read.ts';
import type { Word } from './words.ts';

/** Words asked of the texts; each may cost a small file. */
const MAX_WORDS = 3;
/** Words that more docs have tell nothing where others do. */
const MAX_DOCS = 60;

/** The words of a query that are worth asking the texts for, the rarest first. */
export function textWords(reading: Reading, index: SearchIndex | undefined): string[] {
  const telling = reading.words.filter(({ text }) => !/^\d{1,3}$/.test(text));
  const words = [...new Map(telling.map((word) => [word.key, word])).values()];
  const rarity = ({ key }: Word) => index?.words.get(key)?.size ?? 0;
  const rare = words.filter((word) => rarity(word) <= MAX_DOCS);
  return [...(rare.length > 0 ? rare : words)]
    .sort((a, b) => rarity(a) - rarity(b))
    .slice(0, MAX_WORDS)
    .map(({ text }) => text);
}

/** Pages that have one word, with how well the word fits each. */
export type WordMatches<T extends { readonly id: string; readonly score: number }> = readonly T[];

/** A page that has less than this of the weight of all words is found by chance. */
const MIN_SHARE = 0.45;

/**
 * Pages by all words of a query together, best first: rare words weigh more, a page may lack some,
 * and words that no page has weigh nothing.
 *
 * @param all Every page must have every word.
 */
export function combineWords<T extends { readonly id: string; readonly score: number }>(
  words: readonly WordMatches<T>[],
  all: boolean,
): T[] {
  const found = words.filter((matches) => matches.length > 0);
  if (all && found.length < words.length) return [];
  const pages = new Set(found.flatMap((matches) => matches.map(({ id }) => id)));
  const weights = found.map((matches) => Math.log(1 + pages.size / matches.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = new Map<string, { score: number; share: number; at: T; by: number; of: number }>();
  for (const [word, matches] of found.entries()) {
    const weight = weights[word] ?? 0;
    const most = Math.max(...matches.map(({ score }) => score));
    for (const match of matches) {
      const known = scores.get(match.id);
      const gain = weight * (0.4 + (0.6 * match.score) / most);
      scores.set(match.id, {
        score: (known?.score ?? 0) + gain,
        share: (known?.share ?? 0) + weight / total,
        // The rarest word shows the passage that tells most.
        at: known && known.by >= weight ? known.at : match,
        by: Math.max(known?.by ?? 0, weight),
        of: (known?.of ?? 0) + 1,
      });
    }
  }
  return [...scores.values()]
    .filter(({ share, of }) => (all ? of === words.length : share >= MIN_SHARE))
    .sort((a, b) => b.score * b.share - a.score * a.share)
    .map(({ at }) => at);
}
