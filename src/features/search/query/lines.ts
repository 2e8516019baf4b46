/** Most letters of the line that a result shows of a text. */
const MAX_LINE = 120;

/** A text as one line: whole sentences if they fit, else cut at a word. */
export function oneLine(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= MAX_LINE) return plain;
  const sentence = /^.{40,120}?[.!?](?= )/.exec(plain)?.[0];
  if (sentence) return sentence;
  return `${plain.slice(0, MAX_LINE).replace(/[\s,;:.]+\S*$/, '')} …`;
}

/** Headings whose anchors are not made of their words. */
const ANCHORS: Readonly<Record<string, string>> = {
  'Who must not take it': 'must-not',
  'Medicines that clash': 'clashes',
  'Pregnancy, breastfeeding, contraception': 'pregnancy',
};

/** The anchor that a heading has on its page. */
export const anchorOf = (heading: string): string =>
  ANCHORS[heading] ??
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const KINDS = new Set(['Type', 'Cause', 'Test', 'Treatment', 'Medicine', 'Question', 'Word']);

/** What a doc counts as among the kinds to choose from: a section of a page is a page of the guide. */
export const kindOf = (kind: string): string => (KINDS.has(kind) ? kind : 'Guide page');

/** How many pages fit; where none does, what stands there already may be all that is needed. */
export const counted = (count: number): string =>
  count === 0 ? 'No other page fits.' : count === 1 ? '1 result.' : `${count} results.`;
