import { expect, test } from '@playwright/test';
import { answerRequest } from './answer.ts';
import type { InfobuttonData } from './data.ts';
import { parseRequest } from './request.ts';
import { nameIndex } from '../../search/query/names.ts';

const page = (name: string, kind = 'Type') => ({
  url: `/${name}/`,
  title: name,
  description: '',
  kind,
});
const code = (system: 'icd-10-cm' | 'mesh', value: string, pages: number[]) => ({
  system,
  code: value,
  label: value,
  means: value,
  url: `/code/${value}/`,
  pages,
});
const data: InfobuttonData = {
  version: 1,
  pages: [page('jerks'), page('epilepsy'), page('jerks from a drug')],
  codes: [
    code('icd-10-cm', 'G25.3', [0, 2]),
    code('icd-10-cm', 'G40.B', [1]),
    code('mesh', 'D1', [1]),
  ],
};
const names = nameIndex([
  { url: '/calmazine/', title: 'calmazine', kind: 'Medicine', names: ['Calmex'], aliases: [] },
]);
const answer = (query: string) =>
  answerRequest(parseRequest(query), data, () => Promise.resolve(names));
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

test('a narrower code leads to the nearest wider one, and says so', async () => {
  const { found, missing } = await answer(`?${C}=G40.B09&${C}s=2.16.840.1.113883.6.90`);
  expect(found.map(({ how, code: hit }) => [how, hit?.code])).toEqual([['wider', 'G40.B']]);
  expect(missing).toBe(0);
});

test('ICD-10 and ICD-10-CM share their codes', async () => {
  const { found } = await answer(`?${C}=G25.3&${C}s=2.16.840.1.113883.6.3`);
  expect(found[0]?.code?.code).toBe('G25.3');
});

test('a code of a system that is not listed is never taken for one that is', async () => {
  const { found, missing } = await answer(`?${C}=G25.3&${C}s=2.16.840.1.113883.6.103`);
  expect(found).toEqual([]);
  expect(missing).toBe(1);
});

test('the name that was sent puts its page first', async () => {
  const { found } = await answer(`?${C}=G25.3&mainSearchCriteria.v.dn=drug+jerks`);
  expect(found[0]?.pages.map(({ title }) => title)).toEqual(['jerks from a drug', 'jerks']);
});

test('names are loaded only when no code answers', async () => {
  let loads = 0;
  const load = () => {
    loads += 1;
    return Promise.resolve(names);
  };
  await answerRequest(parseRequest(`?${C}=G25.3&mainSearchCriteria.v.dn=x`), data, load);
  expect(loads).toBe(0);
  const { found } = await answerRequest(
    parseRequest('?mainSearchCriteria.v.dn=Calmex'),
    data,
    load,
  );
  expect(loads).toBe(1);
  expect(found[0]).toMatchObject({ how: 'name', pages: [{ url: '/calmazine/' }] });
});

test('two requests that lead to the same pages are one answer', async () => {
  const { found } = await answer(
    `?${C}=G40.B&${C}s=2.16.840.1.113883.6.90&${C}=D1&${C}s=2.16.840.1.113883.6.177`,
  );
  expect(found).toHaveLength(1);
});

test('a query longer than any request is cut, not read for ever', () => {
  expect(parseRequest(`?x=${'a'.repeat(5000)}&${C}=G25.3`).asked).toEqual([]);
  expect(parseRequest(`?${`${C}=G25.3&`.repeat(50)}`).asked).toHaveLength(10);
});
