import { expect, test } from '@playwright/test';
import { cslName } from './names.ts';
import type { CiteItem } from './csl.ts';
import { write } from './formats.ts';

test('family names and initials are taken apart', () => {
  expect(cslName('Caviness JN')).toEqual({ family: 'Caviness', given: 'J. N.' });
  expect(cslName('van der Salm SMA')).toEqual({ family: 'van der Salm', given: 'S. M. A.' });
  expect(cslName('Fornari Caprara AL')).toEqual({ family: 'Fornari Caprara', given: 'A. L.' });
  expect(cslName('Vinagre-Aragón A')).toEqual({ family: 'Vinagre-Aragón', given: 'A.' });
  expect(cslName("D'Souza W-J")).toEqual({ family: "D'Souza", given: 'W.-J.' });
  expect(cslName('Sekula RF Jr')).toEqual({ family: 'Sekula', given: 'R. F.', suffix: 'Jr' });
});

test('every other name stays whole', () => {
  for (const name of [
    'NICE',
    'Shibasaki',
    'NHS Highland',
    'Newcastle Hospitals NHS',
    'Heartburn Cancer UK',
    'Epilepsy and U',
    'Royal National Orthopaedic Hospital NHS Trust',
    "Chelsea's Hope",
    'IRLSSG/EURLSSG task force',
  ]) {
    expect(cslName(name)).toEqual({ literal: name });
  }
});

const PAGE: CiteItem = {
  id: 'about-clonazepam',
  type: 'webpage',
  title: 'About clonazepam',
  author: [{ literal: 'National Health Service, England' }],
  'container-title': 'NHS website',
  issued: { 'date-parts': [[2026, 11]] },
  accessed: { 'date-parts': [[2026, 11, 7]] },
  URL: 'https://www.nhs.uk/medicines/clonazepam/',
};

const PAPER: CiteItem = {
  id: 'goebel-2023',
  type: 'article-journal',
  title: 'A paper',
  author: [{ family: 'Goebel', given: 'S.' }, { literal: 'The Study Group' }],
  moreAuthors: true,
  URL: 'https://doi.org/10.1000/1',
};

const lineOf = (text: string, start: string): string | undefined =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .find((line) => line.startsWith(start));

test('a list of authors that was cut short names nobody called "et al."', () => {
  const files = { json: write('json', [PAPER]), ris: write('ris', [PAPER]) };
  for (const text of Object.values(files)) {
    expect(text).not.toMatch(/et al|moreAuthors/i);
    expect(text).toContain('There are more authors than those named');
  }
  expect(lineOf(write('bib', [PAPER]), 'author')).toBe(
    'author = {Goebel, S. and {The Study Group} and others},',
  );
  expect(write('txt', [PAPER])).toContain('Goebel S, The Study Group, et al.');
});

test('a body stays whole in RIS: its name ends with a comma and has no other', () => {
  expect(lineOf(write('ris', [PAGE]), 'AU')).toBe('AU  - National Health Service England,');
  expect(write('ris', [PAPER])).toContain('AU  - Goebel, S.\r\nAU  - The Study Group,\r\n');
});

test('BibTeX has letters as they are, and no mark that TeX takes for a command', () => {
  const bib = write('bib', [
    {
      ...PAPER,
      title: 'Encéphalopathies & 50 % of β_2 {x} < 6 years',
      author: [{ family: 'Vinagre-Aragón', given: 'A.' }, { literal: 'Centers & Services' }],
    },
  ]);
  expect(lineOf(bib, 'author')).toContain('Vinagre-Aragón, A. and {Centers \\& Services}');
  expect(lineOf(bib, 'title')).toContain(
    'Encéphalopathies \\& 50 \\% of β\\_2 \\{x\\} \\textless{} 6',
  );
});

test('a work that may change has the day on which it was read, whatever kind it is', () => {
  const chapter: CiteItem = { ...PAGE, type: 'chapter', 'container-title': 'GeneReviews' };
  expect(lineOf(write('bib', [chapter]), 'urldate')).toBe('urldate = {2026-11-07},');
});

test('a page on the web has its site, and the day on which it was read', () => {
  const ris = write('ris', [PAGE]);
  expect(lineOf(ris, 'T2')).toBe('T2  - NHS website');
  expect(lineOf(ris, 'Y2')).toBe('Y2  - 2026/11/07');
  const bib = write('bib', [PAGE]);
  expect(lineOf(bib, '@')).toBe('@online{about-clonazepam,');
  expect(lineOf(bib, 'month')).toBe('month = nov,');
  expect(lineOf(bib, 'urldate')).toBe('urldate = {2026-11-07},');
  expect(write('txt', [PAGE])).toContain('[cited 2026 Nov 7]');
});
