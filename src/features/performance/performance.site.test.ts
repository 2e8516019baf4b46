import { expect, test } from '@playwright/test';
import { longDate } from '../../model/format.ts';
import { readFigures, tablesOf } from './performance.ts';
import { mainOf, textOf } from '../../../tests/support/html.ts';
import { htmlOf } from '../../../tests/support/site.ts';

const html = mainOf(htmlOf('/about/performance/'));

/** The part of the page below the heading with this id, up to the next such heading. */
const partOf = (id: string): string =>
  html.split(/(?=<h2[ >])/).find((part) => part.includes(`id="${id}"`)) ?? '';

for (const { id, rows, measured } of tablesOf(readFigures())) {
  test(`the page shows what was measured: ${id}`, () => {
    const text = textOf(partOf(id));
    if (!measured) {
      expect(text).toContain('Not measured yet.');
      return;
    }
    expect(text).toContain(`Measured on ${longDate(new Date(measured.date))}`);
    expect(text).toContain(`with ${measured.cores} cores`);
    const shown = [...partOf(id).matchAll(/<tr\b[^>]*>(.*?)<\/tr>/gs)].map(([row]) =>
      textOf(row).replaceAll(/\s/g, ''),
    );
    // The first row holds the names of the columns.
    expect(shown.slice(1)).toEqual(
      rows.map((row) =>
        row
          .map(({ text, page = '' }) => `${text}${page}`)
          .join('')
          .replaceAll(/\s/g, ''),
      ),
    );
  });
}
