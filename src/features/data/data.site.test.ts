import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { idsOf } from '../../../tests/support/html.ts';
import { CONTENT, DIST, htmlOf } from '../../../tests/support/site.ts';

const FOLDERS = {
  types: 'docs/types',
  causes: 'docs/causes',
  tests: 'docs/tests',
  treatments: 'docs/treatments',
  medications: 'docs/medications',
  glossary: 'glossary',
  faqs: 'faqs',
  'no-link': 'no-link',
  sources: 'sources',
};

interface Data {
  version: number;
  collection: string;
  items: ({ id: string; page: string } & Record<string, unknown>)[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(DIST, 'data', name), 'utf8')) as unknown;
const dataOf = (name: string) => read(`${name}.json`) as Data;

/** A validator for one collection: closed objects, so that an unknown field is an error too. */
const validator = (name: string) => {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv);
  return ajv.compile(read(`${name}.schema.json`) as object);
};

for (const [name, folder] of Object.entries(FOLDERS)) {
  test(`${name}.json holds every file of the collection and passes its schema`, () => {
    const data = dataOf(name);
    const validate = validator(name);
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    const files = readdirSync(join(CONTENT, folder))
      .map((file) => file.replace(/\.\w+$/, ''))
      // A page about the medicines, which is none.
      .filter((id) => `${folder}/${id}` !== 'docs/medications/check');
    expect(data.items.map(({ id }) => id)).toEqual(files.sort());
  });
}

test('a schema refuses a field renamed, a day that is none, and a field it does not know', () => {
  const validate = validator('types');
  const [first] = dataOf('types').items;
  const broken = (change: object) => {
    const data = dataOf('types');
    return { ...data, items: [{ ...first, ...change }] };
  };
  expect(validate(broken({}))).toBe(true);
  expect(validate(broken({ checked: 'yesterday' }))).toBe(false);
  expect(validate(broken({ title: undefined }))).toBe(false);
  expect(validate(broken({ alsoKnownAs: [] }))).toBe(false);
  expect(validate(broken({ sources: [{ id: 'webmd-2024' }] }))).toBe(false);
});

/** What a medicine's page must answer, if only by saying that the leaflet does. */
const MUST_ANSWER =
  'boxedWarning clashes roles sideEffects sources warnings whoMustNot stopping pregnancy ' +
  'breastfeeding driving alcohol kidneys liver children missedDose tooMuch';

/** Every object of a JSON Schema, and every list of sources in it, with its path. */
function* partsOf(schema: unknown, path: string): Generator<[string, Record<string, unknown>]> {
  if (typeof schema !== 'object' || schema === null) return;
  yield [path, schema as Record<string, unknown>];
  for (const [key, child] of Object.entries(schema)) yield* partsOf(child, `${path}/${key}`);
}

test('no file may be silent on what a reader must be told, nor on its sources', () => {
  const parts = [...partsOf(read('medications.schema.json'), 'medications')];
  const required = new Set(parts.flatMap(([, part]) => (part['required'] as string[]) ?? []));
  expect(MUST_ANSWER.split(' ').filter((field) => !required.has(field))).toEqual([]);
  const unsourced: string[] = [];
  for (const name of ['types', 'causes', 'tests', 'treatments', 'medications', 'no-link'])
    for (const [path, part] of partsOf(read(`${name}.schema.json`), name)) {
      const sources = (part['properties'] as Record<string, { minItems?: number }>)?.['sources'];
      if (!sources || path.endsWith('/urgency')) continue;
      const isRequired = (part['required'] as string[] | undefined)?.includes('sources');
      if (!isRequired || sources.minItems !== 1) unsourced.push(path);
    }
  expect(unsourced).toEqual([]);
});

test('every item says where people read it', () => {
  const lost: string[] = [];
  for (const name of Object.keys(FOLDERS)) {
    for (const { id, page } of dataOf(name).items) {
      const { pathname, hash } = new URL(page);
      if (hash && !idsOf(htmlOf(pathname)).has(hash.slice(1))) lost.push(`${name}/${id}: ${page}`);
      if (!hash && !htmlOf(pathname)) lost.push(`${name}/${id}: ${page}`);
    }
  }
  expect(lost).toEqual([]);
});
