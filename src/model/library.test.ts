import { expect, test } from '@playwright/test';
import { buildLibrary, type Raw } from './library.ts';
import { SECTIONS } from './schemas/sections.ts';

const BODY = SECTIONS.medications.map((heading) => `## ${heading}\n\nText.\n`).join('\n');

/** A medicine with what the library looks at. */
const medicine = (id: string, data: object = {}, body = BODY) => ({
  id,
  collection: 'medications',
  filePath: `docs/medications/${id}.mdx`,
  body,
  data: {
    title: `Title of ${id}`,
    sources: [{ collection: 'sources', id: 'known' }],
    clashes: [],
    ...data,
  },
});

/** What the library finds wrong with these medicines, beside one source and nothing else. */
function faultsOf(...medications: object[]): string[] {
  const source = { id: 'known', collection: 'sources', data: {} };
  const raw = {
    types: [],
    causes: [],
    tests: [],
    treatments: [],
    medications,
    pages: [],
    sources: [source],
    glossary: [],
    faqs: [],
    signs: [],
    helplines: [],
    'no-link': [],
  } as unknown as Raw;
  return buildLibrary(raw).faults.map(({ message }) => message);
}

test('content whose references all lead somewhere has no faults', () => {
  expect(faultsOf(medicine('a'), medicine('b'))).toEqual([]);
});

test('a fact that rests on a source that is not there is a fault, and says how to mend it', () => {
  const roles = [{ role: 'treats', sources: [{ collection: 'sources', id: 'lost' }] }];
  expect(faultsOf(medicine('a', { roles }))).toEqual([
    'docs/medications/a.mdx: roles.0.sources.0: there is no "lost" in sources. ' +
      'Correct the name, or add src/content/sources/lost.yaml',
  ]);
});

test('a source or a word in the text that is not there is a fault', () => {
  const [cite, term] = faultsOf(
    medicine('a', {}, BODY.replace('Text.', 'It helps <Cite id="known lost" />.')),
    medicine('b', {}, BODY.replace('Text.', 'A <Term id="nerve">nerve</Term>.')),
  );
  expect(cite).toContain('docs/medications/a.mdx: <Cite id="lost">');
  expect(term).toContain('docs/medications/b.mdx: <Term id="nerve">');
});

test('a clash with a medicine that has no page is a fault', () => {
  const clashes = [{ with: ['opioid', 'medications/b', 'medications/nobody'] }];
  expect(faultsOf(medicine('a', { clashes }), medicine('b'))).toEqual([
    expect.stringContaining('docs/medications/a.mdx: clashes.0.with: there is no "nobody"'),
  ]);
});

test('two pages with one title, and a page without a section, are faults', () => {
  expect(faultsOf(medicine('a'), medicine('b', { title: 'title of A' }))).toHaveLength(1);
  const [first = ''] = SECTIONS.medications;
  expect(faultsOf(medicine('a', {}, BODY.replace(first, 'Other words')))).toEqual([
    expect.stringContaining(`section "${first}": is missing or out of order`),
  ]);
});

test('all faults are told at once', () => {
  const sources = [{ collection: 'sources', id: 'lost' }];
  expect(faultsOf(medicine('a', { sources }), medicine('b', { sources }))).toHaveLength(2);
});
