import { capitalize } from '../../model/format.ts';
import { signsOf } from '../guide/signs.ts';
import { URGENCY_RULES } from '../guide/urgency.ts';
import { urgency as urgencyNames } from '../../model/labels.ts';
import type { DeskTable } from './table.ts';

/** The guide's rules on how soon to act, most pressing first. */
export const redFlagTables = (): DeskTable[] =>
  (Object.keys(urgencyNames) as (keyof typeof urgencyNames)[])
    .map((level) => ({
      label: urgencyNames[level],
      columns: [{ text: 'Sign' }, { text: 'What the guide says' }],
      rows: URGENCY_RULES.filter((rule) => rule.level === level).map((rule) => ({
        head: { text: capitalize(signsOf(rule)) },
        cells: [
          [
            rule.sources.length > 0
              ? { text: rule.advice, sources: rule.sources.map((id) => ({ id })) }
              : { text: `${rule.advice} (Our advice.)` },
          ],
        ],
      })),
    }))
    .filter(({ rows }) => rows.length > 0);
