import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DIST, ROOT } from '../../../tests/support/site.ts';
import { readMedicineNames } from '../medicines/names/list.ts';
import { JUDGED, JUDGED_LATER, TUNED } from './judged.ts';
import { answerQuery } from './query/answer.ts';
import { vocabularyOf } from './query/correct.ts';
import { indexDocs } from './query/index-docs.ts';
import { pinnedIn } from './query/pinned-door.ts';
import type { PinnedData } from '../triage/pinned-data.ts';
import { unpacked, type PackedSearchData, type SearchCodes } from './query/search-data.ts';

const GOLDEN = join(import.meta.dirname, 'judged/rankings.golden.txt');
const QUERIES = 200;

/**
 * What names and meaning answer, so that a change to the words of one page shows what it does to all.
 * After a wanted change write the file anew: `GOLDEN=write npx playwright test -c tests rankings`.
 */
test('the first three answers to 200 queries are those that were looked at', () => {
  const data = unpacked(
    JSON.parse(readFileSync(join(DIST, 'search-data.json'), 'utf8')) as PackedSearchData,
  );
  const codes = JSON.parse(readFileSync(join(DIST, 'search-codes.json'), 'utf8')) as SearchCodes;
  const index = indexDocs(data);
  const vocabulary = vocabularyOf(data, index);
  const names = readMedicineNames(
    readFileSync(join(ROOT, 'src/features/medicines/names/names.txt'), 'utf8'),
  );
  const asked = [...JUDGED, ...JUDGED_LATER, ...TUNED].slice(0, QUERIES);
  const triage = JSON.parse(readFileSync(join(DIST, 'triage.json'), 'utf8')) as PinnedData;
  const lines = asked.map(({ query }) => {
    const { hits, correction } = answerQuery(query, index, vocabulary, { names, codes });
    const urls = hits
      .slice(0, 3)
      .map(({ doc, section }) => (section ? `${doc.url} › ${section}` : doc.url));
    const dangers = pinnedIn(query, triage);
    const notes = [
      ...dangers.map(({ title }) => `! ${title}`),
      ...(correction.kind === 'corrected' ? [`= ${correction.query}`] : []),
      ...(correction.kind === 'ask' ? [`? ${correction.queries.join(' or ')}`] : []),
    ];
    return [query, ...notes, ...urls].join('\n    ');
  });
  const now = `${lines.join('\n')}\n`;
  if (process.env['GOLDEN'] === 'write' || !existsSync(GOLDEN)) writeFileSync(GOLDEN, now);
  expect(now).toBe(readFileSync(GOLDEN, 'utf8'));
});
