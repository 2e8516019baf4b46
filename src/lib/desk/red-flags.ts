import { capitalize } from '../format.ts';
import { urgency as urgencyNames } from '../labels.ts';
import type { Library } from '../library.ts';
import type { DeskTable } from './table.ts';

/** All signs that need help, most pressing first, with what to do and why. */
export const redFlagTables = ({ raw }: Library): DeskTable[] =>
  (Object.keys(urgencyNames) as (keyof typeof urgencyNames)[])
    .map((level) => ({
      label: urgencyNames[level],
      columns: [{ text: 'Sign' }, { text: 'What to do' }, { text: 'Why' }],
      rows: raw.signs
        .filter(({ data }) => data.level === level)
        .map(({ data: { bold, rest, act, why, differs, basis, sources } }) => ({
          head: { text: `${capitalize(bold)}: ${rest}` },
          cells: [
            [{ text: basis === 'source' ? act : `${act} (Our advice.)` }],
            [{ text: differs ? `${why} Where sources differ: ${differs}` : why, sources }],
          ],
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
