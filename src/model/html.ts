/**
 * A piece of HTML read once, so that several changes work on elements and not on letters. Only what is
 * changed is written anew: everything else comes out byte for byte as it went in.
 */

/** Text, or what is no element: a comment, a closing tag without its opening one. */
export interface HtmlText {
  /** As written, with entities. */
  text: string;
  /** False for what no reader reads. */
  readonly isRead: boolean;
}

export interface HtmlElement {
  /** As written. */
  name: string;
  /** As written, with the space before the first. */
  attributes: string;
  children: HtmlNode[];
  /** The closing tag as written; empty where there is none. */
  end: string;
}

export type HtmlNode = HtmlText | HtmlElement;

/** A change of a piece of HTML in place. */
export type HtmlChange = (root: HtmlElement) => void;

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);
const PIECE =
  /<!--[\s\S]*?-->|<\/([a-zA-Z][\w:-]*)\s*>|<([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;

export const isElement = (node: HtmlNode | undefined): node is HtmlElement =>
  node !== undefined && 'children' in node;

export const textNode = (text: string, isRead = true): HtmlText => ({ text, isRead });

/** Reads HTML into a root without a name. */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '', attributes: '', children: [], end: '' };
  const open = [root];
  let at = 0;
  const into = (): HtmlNode[] => (open.at(-1) ?? root).children;
  const addText = (until: number): void => {
    if (until > at) into().push(textNode(html.slice(at, until)));
  };
  PIECE.lastIndex = 0;
  for (let piece = PIECE.exec(html); piece; piece = PIECE.exec(html)) {
    addText(piece.index);
    at = PIECE.lastIndex;
    const [all, closing, opening, attributes = ''] = piece;
    if (closing) {
      const depth = open.findLastIndex(({ name }) => name === closing);
      const element = depth > 0 ? open[depth] : undefined;
      if (element) {
        element.end = all;
        open.length = depth;
      } else into().push(textNode(all, false));
    } else if (opening) {
      const element: HtmlElement = { name: opening, attributes, children: [], end: '' };
      into().push(element);
      if (VOID.has(opening) || attributes.endsWith('/')) continue;
      open.push(element);
      if (!RAW.has(opening)) continue;
      const end = html.indexOf(`</${opening}>`, at);
      const until = end < 0 ? html.length : end;
      if (until > at) element.children.push(textNode(html.slice(at, until), false));
      at = PIECE.lastIndex = until;
    } else into().push(textNode(all, false));
  }
  addText(html.length);
  return root;
}

export function renderHtml(node: HtmlNode): string {
  if (!isElement(node)) return node.text;
  const inner = node.children.map(renderHtml).join('');
  return node.name ? `<${node.name}${node.attributes}>${inner}${node.end}` : inner;
}

/** Reads HTML once, makes all changes in their order, and writes it. */
export function changeHtml(html: string, changes: readonly HtmlChange[]): string {
  const root = parseHtml(html);
  for (const change of changes) change(root);
  return renderHtml(root);
}

/** All elements below one, in the order of the text. */
export function elementsOf(root: HtmlElement, found: HtmlElement[] = []): HtmlElement[] {
  for (const child of root.children) {
    if (!isElement(child)) continue;
    found.push(child);
    elementsOf(child, found);
  }
  return found;
}

/** What a reader reads of an element, with entities as written. */
export const textIn = (element: HtmlElement): string =>
  element.children.map((child) => (isElement(child) ? textIn(child) : child.text)).join('');
