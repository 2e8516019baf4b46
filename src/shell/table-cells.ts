const TABLE = /<table\b[^>]*>[\s\S]*?<\/table>/g;
const HEAD_CELL = /<th\b[^>]*>([\s\S]*?)<\/th>/g;
const ROW = /<tr\b[^>]*>[\s\S]*?<\/tr>/g;
const CELL = /<t[hd]\b[^>]*(?=>)/g;

/** Words of a column's head, safe in an attribute. */
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('"', '&quot;')
    .trim();

/**
 * Readies tables for narrow windows, where each row is a card (table.css): every cell but the first
 * carries the name of its column.
 */
export const labelCells = (html: string): string =>
  html.replace(TABLE, (table) => {
    const [head = '', ...rest] = table.split('</thead>');
    if (rest.length === 0) return table;
    const names = [...head.matchAll(HEAD_CELL)].map(([, name = '']) => words(name));
    const body = rest.join('</thead>').replace(ROW, (row) => {
      let column = 0;
      return row.replace(CELL, (cell) => {
        const name = column > 0 ? names[column] : undefined;
        column += 1;
        return name ? `${cell} data-label="${name}"` : cell;
      });
    });
    return `${head}</thead>${body}`;
  });
