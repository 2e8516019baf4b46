/**
 * Links to a sentence: `#:~:text=prefix-,start,end,-suffix`, a text fragment. The browser looks for
 * the first such text on the page; the words never reach a server.
 */

/** A place in the text of a page: which block, and how many characters into it. */
export interface Place {
  readonly block: number;
  readonly offset: number;
}

interface Word {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The word as a browser compares it: without case and accents. */
  readonly key: string;
}

/** A longer text is named by its first and last words. */
const MAX_EXACT = 120;
/** Words that name one end of a long text. */
const MIN_WORDS = 3;
const MAX_WORDS = 8;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

const keyOf = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (blocks: readonly string[]): Word[] =>
  blocks.flatMap((text, block) =>
    [...segmenter.segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment, index }) => ({
        block,
        start: index,
        end: index + segment.length,
        key: keyOf(segment),
      })),
  );

/** Every sign that the syntax of fragments or a program that finds links in text could take for its own. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\s+/g, ' ').trim()).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The words of a page, and what is needed to name some of them. */
class PageWords {
  private readonly blocks: readonly string[];
  readonly words: readonly Word[];

  constructor(blocks: readonly string[]) {
    this.blocks = blocks;
    this.words = wordsOf(blocks);
  }

  /** Text from one word to another, of the same block. */
  text(from: number, to: number): string {
    return this.slice(from, this.words[from]?.start, this.words[to]?.end);
  }

  /** Whether two places have words, of one block. */
  sameBlock(a: number, b: number): boolean {
    const block = this.words[a]?.block;
    return block !== undefined && block === this.words[b]?.block;
  }

  /** Where the words `from` to `to` stand, at or after `start`: the places of their first word. */
  places(from: number, to: number, start = 0): number[] {
    const keys = this.words.slice(from, to + 1).map(({ key }) => key);
    const found: number[] = [];
    for (let i = start; i + keys.length <= this.words.length; i += 1) {
      if (keys.every((key, j) => this.words[i + j]?.key === key)) found.push(i);
    }
    return found;
  }

  /**
   * How many words beside a place tell it from others that read the same, as far as its block goes.
   *
   * @param step −1 for the words before, 1 for those after.
   */
  distinguishing(at: number, others: readonly number[], step: 1 | -1): number | undefined {
    let rivals = others;
    for (let n = 0; n <= MAX_WORDS && this.sameBlock(at, at + step * n); n += 1) {
      const key = this.words[at + step * n]?.key;
      if (n > 0) rivals = rivals.filter((other) => this.words[other + step * n]?.key === key);
      if (rivals.length === 0) return n;
    }
    return undefined;
  }

  /** At most `count` words before the word at `at`, and the signs between, from its block. */
  before(at: number, count: number): string {
    let from = at;
    while (at - from < count && this.sameBlock(at, from - 1)) from -= 1;
    return this.slice(at, this.words[from]?.start, this.words[at]?.start);
  }

  /** At most `count` words after the word at `at`, and the signs between, from its block. */
  after(at: number, count: number): string {
    let to = at;
    while (to - at < count && this.sameBlock(at, to + 1)) to += 1;
    return this.slice(at, this.words[at]?.end, this.words[to]?.end);
  }

  private slice(at: number, start: number | undefined, end: number | undefined): string {
    return this.blocks[this.words[at]?.block ?? 0]?.slice(start, end) ?? '';
  }
}

/** The words `first` to `last` of one block, with words around them if they stand elsewhere too. */
function exact(page: PageWords, first: number, last: number): string {
  const others = page.places(first, last).filter((place) => place !== first);
  const ends = others.map((place) => place + last - first);
  const before = page.distinguishing(first, others, -1);
  const after = page.distinguishing(last, ends, 1);
  // The words of one side where they suffice; else both sides as far as they help.
  const prefix = before ?? (after === undefined ? MAX_WORDS : 0);
  const suffix = before === undefined ? (after ?? MAX_WORDS) : 0;
  return join(page.before(first, prefix), [page.text(first, last)], page.after(last, suffix));
}

/** A long text, or one of several blocks, by its first and last words. */
function range(page: PageWords, first: number, last: number): string {
  const starts = (to: number) => page.places(first, to).filter((place) => place !== first);
  let start = first;
  while (
    start - first + 1 < MAX_WORDS &&
    start + 1 < last &&
    page.sameBlock(first, start + 1) &&
    (start - first + 1 < MIN_WORDS || starts(start).length > 0)
  ) {
    start += 1;
  }
  // A browser takes the first end after the start: only what stands between can be mistaken for it.
  const ends = (from: number) => page.places(from, last, start + 1).filter((place) => place < from);
  let end = last;
  while (
    last - end + 1 < MAX_WORDS &&
    end - 1 > start &&
    page.sameBlock(end - 1, last) &&
    (last - end + 1 < MIN_WORDS || ends(end).length > 0)
  ) {
    end -= 1;
  }
  const prefix = page.distinguishing(first, starts(start), -1) ?? MAX_WORDS;
  const others = ends(end).map((place) => place + last - end);
  const suffix = page.distinguishing(last, others, 1) ?? MAX_WORDS;
  return join(
    page.before(first, prefix),
    [page.text(first, start), page.text(end, last)],
    page.after(last, suffix),
  );
}

const join = (prefix: string, text: readonly string[], suffix: string): string =>
  [
    ...(prefix.trim() ? [`${encode(prefix)}-`] : []),
    ...text.map(encode),
    ...(suffix.trim() ? [`-${encode(suffix)}`] : []),
  ].join(',');

/** The words that a link leads to, and the part of the link that names them. */
export interface Fragment {
  /** The words, or the first and the last when they are of several blocks. */
  readonly words: string;
  /** `:~:text=…` */
  readonly fragment: string;
}

/**
 * What to put behind the `#` of an address so that it leads to the text between two places. The
 * text is widened to whole words, and signs at its ends are left out.
 *
 * @param blocks Text of the whole page, block by block (paragraph, heading, list item), in order.
 * @returns `undefined` when there is no word between the places.
 */
export function textFragment(
  blocks: readonly string[],
  start: Place,
  end: Place,
): Fragment | undefined {
  const page = new PageWords(blocks);
  const first = page.words.findIndex(
    (word) => word.block > start.block || (word.block === start.block && word.end > start.offset),
  );
  // Words stand in their order, so the last one before the end is the one before the first after it.
  const after = page.words.findIndex(
    (word) => word.block > end.block || (word.block === end.block && word.start >= end.offset),
  );
  const last = (after < 0 ? page.words.length : after) - 1;
  if (first < 0 || last < first) return undefined;
  const whole = page.sameBlock(first, last);
  const words = whole
    ? page.text(first, last)
    : `${page.text(first, first)} … ${page.text(last, last)}`;
  const named =
    whole && words.length <= MAX_EXACT ? exact(page, first, last) : range(page, first, last);
  return { words: words.replace(/\s+/g, ' '), fragment: `:~:text=${named}` };
}
