import { expect, test } from '@playwright/test';
import { decode, linksOf, mainOf, textOf } from '../../../tests/support/html.ts';
import { contentPages, frontOf, htmlOf } from '../../../tests/support/site.ts';

interface Front {
  title: string;
  origins?: string[];
  findings?: { origin: string; text: string }[];
  roles?: { role: string; types: string[] }[];
  helps?: { type: string }[];
  causing?: { raisesRisk?: { text: string } };
}

const pages = contentPages().map(({ id, source }) => ({
  id,
  front: frontOf<Front>(source),
}));
const below = (folder: string) => pages.filter(({ id }) => id.startsWith(`${folder}/`));
const origins = new Map(below('types').map(({ id, front }) => [id, front.origins ?? []]));

/** Pages with tables of medicines that cause jerks. */
const CAUSING = ['causing', 'causing-neurology', 'causing-hospital', 'causing-others'];

/** Tables of desk pages: heading, and rows as their first cell's text and the whole row. */
const tablesOf = (...paths: string[]) =>
  paths.flatMap((path) =>
    [
      ...mainOf(htmlOf(`/clinicians/${path}/`)).matchAll(
        /<section class="desk".*?<h2[^>]*>(.*?)<\/h2>(.*?)<\/section>/gs,
      ),
    ].map(([, heading = '', body = '']) => ({
      heading: decode(heading),
      rows: body
        .split(/<tr\b/)
        .slice(2)
        .map((row) => ({
          head: textOf(/<th scope="row"[^>]*>.*?<\/th>/s.exec(row)?.[0] ?? ''),
          row,
        })),
    })),
  );

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/\s+([.,;:])/g, '$1');

test('every finding of every test stands once on the desk, at its origin', () => {
  const rows = tablesOf('origin', 'other-tests').flatMap((table) => table.rows);
  const faults: string[] = [];
  let count = 0;
  for (const { id, front } of below('tests')) {
    for (const { origin, text } of front.findings ?? []) {
      count += 1;
      const at = rows.filter(({ row }) => plain(textOf(row)).includes(plain(text)));
      if (at.length !== 1 || at[0]?.head.toLowerCase() !== origin)
        faults.push(`${id}: ${text}: ${at.map(({ head }) => head).join(', ') || 'nowhere'}`);
    }
  }
  expect(count).toBeGreaterThan(35);
  expect(faults).toEqual([]);
});

test('what treats a type stands in the row of the type under each of its origins', () => {
  const tables = tablesOf('treatment-cortex', 'treatment-brainstem', 'treatment-other');
  const uses = [
    ...below('medications').flatMap(({ id, front }) =>
      (front.roles ?? [])
        .filter(({ role }) => role === 'treats')
        .flatMap(({ types }) => types.map((type) => ({ id, type, kind: 'medicines' }))),
    ),
    ...below('treatments').flatMap(({ id, front }) =>
      (front.helps ?? []).map(({ type }) => ({ id, type, kind: 'treatments' })),
    ),
  ];
  const faults: string[] = [];
  for (const { id, type, kind } of uses) {
    for (const origin of origins.get(`types/${type}`) ?? []) {
      const table = tables.find(({ heading }) => heading.toLowerCase() === `${origin}: ${kind}`);
      const row = table?.rows.find(({ row: text }) => text.includes(`href="/types/${type}/"`));
      if (!row || !linksOf(row.row).includes(`/${id}/`)) faults.push(`${id} ${type} ${origin}`);
    }
  }
  expect(uses.length).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

test('every medicine that causes or worsens jerks stands once, with what raises the risk', () => {
  const rows = tablesOf(...CAUSING).flatMap((table) => table.rows);
  const medicines = below('medications').filter(({ front }) =>
    front.roles?.some(({ role }) => role !== 'treats'),
  );
  const faults = medicines.flatMap(({ id, front }) => {
    const own = rows.filter(({ row }) => row.includes(`href="/${id}/"`));
    const risk = front.causing?.raisesRisk?.text;
    const said = !risk || plain(textOf(own[0]?.row ?? '')).includes(plain(risk));
    return own.length === 1 && said ? [] : [`${id}: ${own.length} rows, risk said: ${said}`];
  });
  expect(medicines.length).toBeGreaterThan(45);
  expect(faults).toEqual([]);
});

test('every red flag leads to its reason and sources', () => {
  const rows = tablesOf('red-flags').flatMap((table) => table.rows);
  expect(rows.length).toBeGreaterThan(60);
  const lost = rows.filter(
    ({ row }) => !/<th[^>]*>\s*<a[^>]* href="\/symptoms\/signs-[^"]+#sign-/.test(row),
  );
  expect(lost.map(({ head }) => head)).toEqual([]);
});

test('every filled cell of the desk has its source or says that it is our advice', () => {
  const bare = tablesOf(
    'origin',
    'other-tests',
    'treatment-cortex',
    'treatment-brainstem',
    'treatment-other',
    ...CAUSING,
  ).flatMap(({ heading, rows }) =>
    rows.flatMap(({ row, head }) =>
      [...row.matchAll(/<td\b[^>]*>(.*?)<\/td>/gs)]
        .map(([, cell = '']) => cell)
        .filter(
          (cell) =>
            textOf(cell) !== '' && !cell.includes('#source-') && !cell.includes('(Our advice.)'),
        )
        .map((cell) => `${heading}, ${head}: ${textOf(cell)}`),
    ),
  );
  expect(bare).toEqual([]);
});
