import {
  elementsOf,
  isElement,
  textIn,
  type HtmlChange,
  type HtmlElement,
  type HtmlNode,
} from '../model/html.ts';

/** Words of a column's head, safe in an attribute. */
const words = (cell: HtmlElement): string => textIn(cell).replaceAll('"', '&quot;').trim();

const rowsIn = (nodes: readonly HtmlNode[]): HtmlElement[] =>
  nodes.filter(isElement).flatMap((node) => (node.name === 'tr' ? [node] : elementsOf(node)));

/**
 * Readies tables for narrow windows, where each row is a card (table.css): every cell but the first
 * carries the name of its column.
 */
export const labelCells: HtmlChange = (root) => {
  for (const table of elementsOf(root)) {
    if (table.name !== 'table') continue;
    const at = table.children.findIndex((child) => isElement(child) && child.name === 'thead');
    const head = table.children[at];
    if (!isElement(head)) continue;
    const names = elementsOf(head)
      .filter(({ name }) => name === 'th')
      .map(words);
    for (const row of rowsIn(table.children.slice(at + 1))) {
      if (row.name !== 'tr') continue;
      const cells = elementsOf(row).filter(({ name }) => name === 'td' || name === 'th');
      for (const [column, cell] of cells.entries()) {
        const name = column > 0 ? names[column] : undefined;
        if (name) cell.attributes += ` data-label="${name}"`;
      }
    }
  }
};
