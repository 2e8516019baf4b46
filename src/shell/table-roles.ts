/**
 * Says by roles what the parts of tables are. WebKit forgets it where they are laid out as blocks
 * (table.css), and the markup cannot say it: HTML allows these roles on no part of a table.
 */
const ROLES: Readonly<Record<string, string>> = {
  TABLE: 'table',
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
  TR: 'row',
  TH: 'rowheader',
  TD: 'cell',
};

/** Names the tables below an element, and their parts. */
export function nameTables(root: ParentNode): void {
  for (const table of root.querySelectorAll('table'))
    for (const part of [table, ...table.querySelectorAll('thead, tbody, tr, th, td')])
      part.setAttribute(
        'role',
        part.matches('thead th') ? 'columnheader' : (ROLES[part.tagName] ?? ''),
      );
}
