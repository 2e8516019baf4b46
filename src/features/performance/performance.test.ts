import { expect, test } from '@playwright/test';
import { readFigures, tablesOf } from './performance.ts';
import { merged, spreadOf, spreadText } from '../../../tests/bench/results.ts';

const measured = { date: '2026-01-02', cores: 2, load: 0.5 };
const observatory = { tool: 'scanner@1', score: 120, grade: 'A', failed: 1 };

test('a spread tells the middle, the percentile and the worst, and where it was', () => {
  const values = Array.from({ length: 20 }, (_, i) => ({ value: 20 - i, at: `/page-${20 - i}/` }));
  const spread = spreadOf(values);
  expect(spread).toEqual({ n: 20, median: 10, p95: 19, most: 20, at: '/page-20/' });
  expect(spreadText(spread, ' B')).toBe(
    'median 10, 95 % up to 19, most 20 B at /page-20/ (n = 20)',
  );
});

test('a spread keeps as many digits as asked, and one value is all three', () => {
  expect(spreadOf([{ value: 1.256 }], 1)).toEqual({ n: 1, median: 1.3, p95: 1.3, most: 1.3 });
});

test('nothing measured is an error, not a zero', () => {
  expect(() => spreadOf([])).toThrow('nothing was measured');
});

test('a part measured anew replaces itself and leaves the others with their date', () => {
  const before = merged({}, 'observatory', observatory, measured);
  const later = { ...measured, date: '2026-03-04' };
  const sizes = [
    { pages: 100, seconds: 3, cpuSeconds: 4, peakMb: 500, indexBytes: 9, pageBytes: 2_000 },
  ];
  const after = merged(before, 'build', { sizes }, later);
  expect(after.observatory).toEqual({ measured, ...observatory });
  expect(after.build).toEqual({ measured: later, sizes });
  const again = merged(after, 'observatory', { ...observatory, score: 130 }, later);
  expect(again.observatory).toMatchObject({ measured: later, score: 130 });
});

test('figures that no bench writes stop the build and name the field', () => {
  expect(() => readFigures({ observatory: { measured, ...observatory, score: 'high' } })).toThrow(
    /performance\.json: observatory\.score: .*npm run bench/,
  );
  expect(() => readFigures({ unheardOf: {} })).toThrow(/unheardOf/);
});

test('a part that was never measured has no rows and no date', () => {
  for (const table of tablesOf({})) {
    expect([table.id, table.rows, table.measured]).toEqual([table.id, [], undefined]);
  }
});

test('rows have a cell for every column, and the bar stands beside the figure', () => {
  const tables = tablesOf(readFigures());
  for (const { id, columns, rows } of tables) {
    for (const row of rows) expect([id, row.length]).toEqual([id, columns.length]);
  }
  const [row] = tablesOf(merged({}, 'observatory', observatory, measured)).at(-1)?.rows ?? [];
  expect(row?.map(({ text }) => text)).toEqual(['120', 'A', '1', '130']);
});
