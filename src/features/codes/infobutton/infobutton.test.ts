import { expect, test } from '@playwright/test';
import { answerRequest } from './answer.ts';
import type { InfobuttonData } from './data.ts';
import { parseRequest } from './request.ts';
import { fitOf, readName, wordsOfName } from './match.ts';

const page = (name: string, ...others: string[]) => ({
  url: `/${name}/`,
  title: name,
  description: '',
  collection: 'types' as const,
  names: [name, ...others],
  words: [],
});
const medicine = {
  ...page('calmazine', 'Calmex', 'MS'),
  collection: 'medications' as const,
};
const code = (system: 'icd-10-cm' | 'icd-9-cm' | 'mesh', value: string, pages: number[]) => ({
  system,
  code: value,
  label: value,
  means: value,
  url: `/code/${value}/`,
  pages,
});
const data: InfobuttonData = {
  version: 2,
  pages: [page('jerks'), page('epilepsy'), page('jerks from a drug'), medicine],
  codes: [
    code('icd-10-cm', 'G25.3', [0, 2]),
    code('icd-10-cm', 'G40.B', [1]),
    code('mesh', 'D1', [1]),
    code('icd-9-cm', '333.2', [0]),
    { ...code('icd-10-cm', 'T42', [1, 2]), partial: [2] },
    { ...code('icd-10-cm', 'R25', [0]), partial: [0] },
  ],
};
const answer = (query: string) => answerRequest(parseRequest(query), data);
const C = 'mainSearchCriteria.v.c';

test('reader, task, language and format are read', () => {
  expect(
    parseRequest(
      `?${C}=G25.3&informationRecipient=prov&taskContext.c.c=mlrev&informationRecipient.languageCode.c=es&knowledgeResponseType=application/json`,
    ),
  ).toEqual({
    asked: [{ code: 'G25.3' }],
    reader: 'clinician',
    task: 'MLREV',
    otherLanguage: 'es',
    otherFormat: 'application/json',
  });
});

test('English and HTML need no note', () => {
  const request = parseRequest(
    '?informationRecipient=PAT&informationRecipient.languageCode.c=en-US&knowledgeResponseType=text/html',
  );
  expect(request).toEqual({ asked: [], reader: 'patient' });
});

test('one code system stands for all codes, two stand each for their own', () => {
  expect(parseRequest(`?${C}=A1&${C}=B2&${C}s=2.16.840.1.113883.6.90`).asked).toEqual([
    { code: 'A1', system: 'icd-10-cm' },
    { code: 'B2', system: 'icd-10-cm' },
  ]);
  expect(
    parseRequest(`?${C}1=A1&${C}2=B2&${C}s1=2.16.840.1.113883.6.90&${C}s2=2.16.840.1.113883.6.177`)
      .asked,
  ).toEqual([
    { code: 'A1', system: 'icd-10-cm' },
    { code: 'B2', system: 'mesh' },
  ]);
});

test('a narrower code leads to the nearest wider one, and says so', () => {
  const { found, missing } = answer(`?${C}=G40.B09&${C}s=2.16.840.1.113883.6.90`);
  expect(found.map(({ how, code: hit }) => [how, hit?.code])).toEqual([['wider', 'G40.B']]);
  expect(missing).toBe(0);
});

test('a code with a place behind it leads to its category of three characters', () => {
  for (const [sent, category] of [
    ['R25.1', 'R25'],
    ['T42.6X5A', 'T42'],
  ] as const) {
    const { found } = answer(`?${C}=${sent}&${C}s=2.16.840.1.113883.6.90`);
    expect(found[0]?.code?.code, sent).toBe(category);
    expect(found[0]?.how).toBe('wider');
  }
});

test('ICD-10 and ICD-10-CM share their codes', () => {
  const { found } = answer(`?${C}=G25.3&${C}s=2.16.840.1.113883.6.3`);
  expect(found[0]?.code?.code).toBe('G25.3');
});

test('a code of a system that is not listed is never taken for one that is', () => {
  const { found, missing } = answer(`?${C}=G25.3&${C}s=2.16.840.1.113883.6.12`);
  expect(found).toEqual([]);
  expect(missing).toBe(1);
});

test('the name that was sent puts its page first', () => {
  const { found } = answer(`?${C}=G25.3&mainSearchCriteria.v.dn=drug+jerks`);
  expect(found[0]?.pages.map(({ title }) => title)).toEqual(['jerks from a drug', 'jerks']);
});

test('a code that means more than a page gives it as one that may not be meant', () => {
  const { found } = answer(`?${C}=T42`);
  expect(found.map(({ how, pages }) => [how, pages[0]?.title])).toEqual([
    ['code', 'epilepsy'],
    ['partial', 'jerks from a drug'],
  ]);
  expect(answer(`?${C}=R25`).found.map(({ how }) => how)).toEqual(['partial']);
});

test('a narrower code of ICD-9-CM leads to the wider one too', () => {
  const { found } = answer(`?${C}=333.29&${C}s=2.16.840.1.113883.6.103`);
  expect(found.map(({ how, code: hit }) => [how, hit?.code])).toEqual([['wider', '333.2']]);
});

test('a medicine is found by the start of what was sent, however it is written', () => {
  for (const name of ['Calmex', 'CALMEX 5MG TAB', 'calmazine 0.5 MG Oral Tablet [Calmex]'])
    expect(answer(`?mainSearchCriteria.v.dn=${encodeURIComponent(name)}`).found).toMatchObject([
      { how: 'name', pages: [{ title: 'calmazine' }] },
    ]);
});

for (const [sent, name, fit] of [
  ['Myoclonus (finding)', 'myoclonus', 'same'],
  ['Myoclonus NOS', 'Myoclonus', 'same'],
  ['Myoclonus, unspecified', 'myoclonus', 'same'],
  ['Epilepsy, juvenile myoclonic', 'Juvenile myoclonic epilepsy', 'same'],
  ['Hiccoughs (finding)', 'hiccup', 'same'],
  ['Hyponatraemia', 'hyponatremia', 'same'],
  ['Posthypoxic myoclonus', 'Post-hypoxic myoclonus', 'same'],
  ['Nocturnal myoclonus (disorder)', 'Nocturnal Myoclonus Syndrome', 'qualified'],
  ['Generalized myoclonus', 'myoclonus', 'qualified'],
  ['Stroke volume', 'stroke', 'start'],
  ['Heat stroke', 'stroke', 'held'],
  ['Penicillin allergy', 'penicillin', 'held'],
  ['Sodium', 'sodium valproate', undefined],
  ['Jerkiness', 'jerk', undefined],
] as const)
  test(`"${sent}" fits "${name}": ${fit ?? 'not'}`, () => {
    expect(fitOf(wordsOfName(name), readName(sent))).toBe(fit);
  });

test('two requests that lead to the same pages are one answer', () => {
  const { found } = answer(
    `?${C}=G40.B&${C}s=2.16.840.1.113883.6.90&${C}=D1&${C}s=2.16.840.1.113883.6.177`,
  );
  expect(found).toHaveLength(1);
});

test('a query longer than any request is cut, not read for ever', () => {
  expect(parseRequest(`?x=${'a'.repeat(5000)}&${C}=G25.3`).asked).toEqual([]);
  expect(parseRequest(`?${`${C}=G25.3&`.repeat(50)}`).asked).toHaveLength(10);
});
