import type { Place } from './text-fragment.ts';

/** The text of the page by blocks, as the browser searches it, and where a range lies in it. */
export interface PageText {
  readonly blocks: readonly string[];
  readonly start: Place;
  readonly end: Place;
}

const UNSEEN = /^(?:script|style|template|noscript|select|textarea|svg)$/i;

/**
 * Reads the page. What is folded away counts, since browsers search and open it; what is not
 * displayed at all does not.
 *
 * @returns `undefined` when the range holds no text.
 */
export function readPage(range: Range): PageText | undefined {
  const blocks: string[] = [''];
  let start: Place | undefined;
  let end: Place | undefined;
  const breakBlock = () => {
    if (blocks.at(-1) !== '') blocks.push('');
  };
  const addText = (node: Text) => {
    const block = blocks.length - 1;
    const before = blocks[block] ?? '';
    blocks[block] = before + node.data;
    if (!range.intersectsNode(node)) return;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    if (to <= from) return;
    start ??= { block, offset: before.length + from };
    end = { block, offset: before.length + to };
  };
  const read = (element: Element) => {
    if (UNSEEN.test(element.tagName)) return;
    const { display } = getComputedStyle(element);
    if (display === 'none') return;
    const isBlock = display !== 'inline' && display !== 'contents';
    if (isBlock || element.tagName === 'BR') breakBlock();
    for (const child of element.childNodes) {
      if (child instanceof Text) addText(child);
      else if (child instanceof Element) read(child);
    }
    if (isBlock) breakBlock();
  };
  read(document.body);
  return start && end && { blocks, start, end };
}
