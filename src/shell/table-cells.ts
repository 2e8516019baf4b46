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
 * carries the name of its column. In tables from Markdown the heads say that they are of columns,
 * and the first cell of each row, its card's title, is a head too.
 */
export const labelCells: HtmlChange = (root) => {
  for (const table of elementsOf(root)) {
    if (table.name !== 'table') continue;
    const at = table.children.findIndex((child) => isElement(child) && child.name === 'thead');
    const head = table.children[at];
    if (!isElement(head)) continue;
    const heads = elementsOf(head).filter(({ name }) => name === 'th');
    const names = heads.map(words);
    for (const cell of heads)
      if (!cell.attributes.includes('scope=')) cell.attributes += ' scope="col"';
    for (const row of rowsIn(table.children.slice(at + 1))) {
      if (row.name !== 'tr') continue;
      const cells = elementsOf(row).filter(({ name }) => name === 'td' || name === 'th');
      const [first] = cells;
      if (first?.name === 'td') {
        first.name = 'th';
        first.attributes += ' scope="row"';
        first.end = '</th>';
      }
      for (const [column, cell] of cells.entries()) {
        const name = column > 0 ? names[column] : undefined;
        if (name) cell.attributes += ` data-label="${name}"`;
      }
    }
  }
};
