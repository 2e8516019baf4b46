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
 * carries the name of its column, and roles say what the elements are, since a browser forgets that
 * of a table whose parts are laid out as blocks.
 */
export const labelCells: HtmlChange = (root) => {
  for (const table of elementsOf(root)) {
    if (table.name !== 'table') continue;
    const at = table.children.findIndex((child) => isElement(child) && child.name === 'thead');
    const head = table.children[at];
    if (!isElement(head)) continue;
    const heads = elementsOf(head).filter(({ name }) => name === 'th');
    const names = heads.map(words);
    const first = (name: string, among: readonly HtmlNode[]): HtmlElement | undefined =>
      among.filter(isElement).find((node) => node.name === name);
    for (const [element, role] of [
      [table, 'table'],
      [head, 'rowgroup'],
      [first('tr', elementsOf(head)), 'row'],
      [first('tbody', table.children), 'rowgroup'],
      ...heads.map((cell) => [cell, 'columnheader'] as const),
    ] as const)
      if (element) element.attributes = ` role="${role}"${element.attributes}`;
    for (const row of rowsIn(table.children.slice(at + 1))) {
      if (row.name !== 'tr') continue;
      row.attributes += ' role="row"';
      const cells = elementsOf(row).filter(({ name }) => name === 'td' || name === 'th');
      for (const [column, cell] of cells.entries()) {
        const name = column > 0 ? names[column] : undefined;
        const label = name ? ` data-label="${name}"` : '';
        cell.attributes += ` role="${cell.name === 'th' ? 'rowheader' : 'cell'}"${label}`;
      }
    }
  }
};
