import { expect, test } from '@playwright/test';
import { checkDesk, deskTables } from './index.ts';
import { sharesOf, sourcesOf, type Desk, type DeskTable } from './table.ts';
import type { Library } from '../../model/library.ts';

const refs = (...ids: string[]) => ids.map((id) => ({ id }));
const entry = (collection: string, id: string, data: object) => ({
  collection,
  id,
  filePath: `${id}.mdx`,
  data: { title: id, ...data },
});

const types = [
  entry('types', 'hand', {
    origins: ['cortical', 'spinal'],
    movement: 'positive',
    burst: { minMs: 10, maxMs: 50, sources: refs('s-burst') },
  }),
  entry('types', 'leg', { origins: ['spinal'], movement: 'negative' }),
];
const finding = (origin: string, text: string) => ({ origin, text, sources: refs(`s-${text}`) });
const tests = [
  entry('tests', 'emg', { step: 2, findings: [finding('cortical', 'emg-c')] }),
  entry('tests', 'eeg', { step: 2, findings: [finding('cortical', 'eeg-c')] }),
  entry('tests', 'eeg-emg-recording', { step: 3, findings: [finding('cortical', 'both-c')] }),
  entry('tests', 'evoked-potentials', { step: 3, findings: [] }),
  entry('tests', 'c-reflex', { step: 4, findings: [] }),
  entry('tests', 'mri', { step: 2, findings: [finding('spinal', 'mri-s')] }),
  entry('tests', 'biopsy', { step: 6, findings: [finding('peripheral', 'biopsy-p')] }),
];
const role = (name: string, ids: string[], grade: string) => ({
  role: name,
  types: refs(...ids),
  grade,
  sources: refs(`s-${name}`),
});
const medications = [
  entry('medications', 'calm', {
    roles: [role('treats', ['hand', 'leg'], 'A'), role('may-worsen', ['leg'], 'C')],
    cause: { id: 'sedatives' },
    causing: { raisesRisk: { text: 'Weak kidneys.', sources: refs('s-risk') } },
  }),
  entry('medications', 'loner', { roles: [role('may-cause', ['hand'], 'D')] }),
];
const treatments = [
  entry('treatments', 'rest', {
    helps: [{ type: { id: 'leg' }, grade: 'N', sources: refs('s-rest') }],
  }),
];
const causes = [entry('causes', 'sedatives', {})];

/** Just as much of the content as the desk reads. */
const library = (...desks: object[]): Library => {
  const index = (list: { id: string }[]) => new Map(list.map((item) => [item.id, item]));
  const pages = desks.map((desk, i) => entry('pages', `clinicians/${i}`, { desk }));
  return {
    raw: { types, tests, medications, treatments, causes, pages },
    byId: { types: index(types), tests: index(tests), causes: index(causes) },
  } as unknown as Library;
};
const tables = (desk: object): DeskTable[] => deskTables(desk as Desk, library());
const texts = (table: DeskTable, row: string): string[][] =>
  (table.rows.find(({ head }) => head.text === row)?.cells ?? []).map((cell) =>
    cell.map(({ text }) => text),
  );

test('each finding stands once, at its origin, under its test', () => {
  const [main] = tables({ table: 'findings', part: 'recordings' });
  const [others] = tables({ table: 'findings', part: 'others' });
  if (!main || !others) throw new Error('no tables');
  expect(texts(main, 'Cortical')).toEqual([
    ['emg-c', 'hand: burst 10–50 ms.'],
    ['eeg-c', 'both-c'],
    [],
    [],
    [],
  ]);
  expect(texts(main, 'Spinal')).toEqual([['hand: burst 10–50 ms.'], [], [], [], ['mri-s']]);
  expect(others.columns.map(({ text }) => text)).toEqual(['Start', 'biopsy']);
  expect(texts(others, 'Peripheral')).toEqual([['biopsy-p']]);
});

test('what treats a type stands under each origin of the type, by its grade', () => {
  const all = tables({ table: 'treatment', origins: ['cortical', 'spinal'] });
  expect(all.map(({ label }) => label)).toEqual([
    'Cortical: medicines',
    'Spinal: medicines',
    'Spinal: treatments',
  ]);
  const [cortical, spinal, rest] = all;
  if (!cortical || !spinal || !rest) throw new Error('no tables');
  expect(texts(cortical, 'hand')).toEqual([['calm']]);
  expect(texts(spinal, 'hand')).toEqual([['calm']]);
  expect(texts(spinal, 'leg')).toEqual([['calm']]);
  expect(rest.columns.map(({ text }) => text)).toEqual(['Type', 'Grade N']);
  expect(texts(rest, 'leg')).toEqual([['rest']]);
});

test('a medicine that causes or worsens jerks stands in its class with what raises the risk', () => {
  const [sedatives, others] = tables({
    table: 'causing',
    classes: refs('sedatives'),
    others: true,
  });
  if (!sedatives || !others) throw new Error('no tables');
  expect(texts(sedatives, 'calm')).toEqual([[], ['leg (C)'], ['Weak kidneys.']]);
  expect(texts(others, 'loner')).toEqual([['hand (D)'], [], []]);
});

test('red flags are the signs, the most pressing first, each with the way to its reason', () => {
  const sign = (id: string, level: string) =>
    entry('signs', id, { bold: `Sign ${id}`, rest: 'of trouble.', level, group: 'other', act: id });
  const raw = { signs: [sign('soon', 'urgent'), sign('now', 'emergency')] };
  const [emergency, urgent, ...rest] = deskTables({ table: 'red-flags' }, {
    raw,
  } as unknown as Library);
  expect(rest).toEqual([]);
  expect(emergency?.label).toContain('Emergency');
  expect(emergency?.rows.map(({ head }) => head)).toEqual([
    { text: 'Sign now of trouble.', href: '/symptoms/signs-and-reasons/#sign-now' },
  ]);
  expect(urgent?.rows.map(({ cells }) => cells)).toEqual([[[{ text: 'soon' }]]]);
});

test('sources behind a table are listed in reading order, each once', () => {
  expect(sourcesOf(tables({ table: 'findings', part: 'recordings' }))).toEqual([
    's-emg-c',
    's-burst',
    's-eeg-c',
    's-both-c',
    's-mri-s',
  ]);
});

test('columns with more text are wider, and none is without width', () => {
  const [main] = tables({ table: 'findings', part: 'recordings' });
  if (!main) throw new Error('no table');
  const [, emg = 0, , sep = 0] = sharesOf(main);
  expect(emg).toBeGreaterThan(sep);
  expect(sep).toBeGreaterThanOrEqual(1);
});

test('the build refuses a desk that leaves an origin or a class out, or names it twice', () => {
  const treatment = (...origins: string[]) => ({ table: 'treatment', origins });
  const all = ['cortical', 'thalamocortical', 'brainstem', 'spinal', 'peripheral', 'functional'];
  expect(() => checkDesk(library(treatment(...all)))).toThrow(/"unknown" is on 0 pages/);
  expect(() => checkDesk(library(treatment(...all, 'unknown'), treatment('spinal')))).toThrow(
    /clinicians\/0\.mdx: desk: "spinal" is on 2 pages/,
  );
  const causing = { table: 'causing', classes: refs('sedatives'), others: false };
  expect(() => checkDesk(library(causing))).toThrow(/"others" is on 0 pages/);
  expect(() => checkDesk(library({ ...causing, others: true }))).not.toThrow();
});
