const TABLE = /<table\b[^>]*>[\s\S]*?<\/table>/g;
const HEAD_CELL = /<th\b[^>]*>([\s\S]*?)<\/th>/g;
const ROW = /<tr\b([^>]*)>([\s\S]*?)<\/tr>/g;
const CELL = /<(t[hd])\b([^>]*)>/g;

/** Words of a column's head, safe in an attribute. */
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('"', '&quot;')
    .trim();

/**
 * Readies tables for narrow windows, where each row is a card (table.css): every cell but the first
 * carries the name of its column, and roles say what the elements are, since a browser forgets that
 * of a table whose parts are laid out as blocks.
 */
export const labelCells = (html: string): string =>
  html.replace(TABLE, (table) => {
    const [head = '', ...rest] = table.split('</thead>');
    if (rest.length === 0) return table;
    const names = [...head.matchAll(HEAD_CELL)].map(([, name = '']) => words(name));
    const body = rest.join('</thead>').replace(ROW, (_, row: string, cells: string) => {
      let column = 0;
      const labelled = cells.replace(CELL, (_cell, tag: string, attributes: string) => {
        const name = column > 0 ? names[column] : undefined;
        column += 1;
        const role = tag === 'th' ? 'rowheader' : 'cell';
        const label = name ? ` data-label="${name}"` : '';
        return `<${tag}${attributes} role="${role}"${label}>`;
      });
      return `<tr${row} role="row">${labelled}</tr>`;
    });
    return (
      head
        .replace('<table', '<table role="table"')
        .replace('<thead', '<thead role="rowgroup"')
        .replace('<tr', '<tr role="row"')
        .replace(/<th\b/g, '<th role="columnheader"') +
      '</thead>' +
      body.replace('<tbody', '<tbody role="rowgroup"')
    );
  });
