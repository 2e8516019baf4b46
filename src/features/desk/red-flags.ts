import { urgency as urgencyNames } from '../../model/labels.ts';
import type { Library } from '../../model/library.ts';
import { signUrl } from '../../model/relations.ts';
import type { DeskTable } from './table.ts';

/** All signs that need help, most pressing first; each leads to its reason and sources. */
export const redFlagTables = ({ raw }: Library): DeskTable[] =>
  (Object.keys(urgencyNames) as (keyof typeof urgencyNames)[])
    .map((level) => ({
      label: urgencyNames[level],
      columns: [{ text: 'Sign' }, { text: 'What to do' }],
      rows: raw.signs
        .filter(({ data }) => data.level === level)
        .map((sign) => ({
          head: { text: `${sign.data.bold} ${sign.data.rest}`, href: signUrl(sign) },
          cells: [[{ text: sign.data.act }]],
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
