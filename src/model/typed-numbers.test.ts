import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { typedNumbers } from './typed-numbers.ts';

const CONTENT = resolve(import.meta.dirname, '../content');

const typed = (body: string, data: object = {}) =>
  typedNumbers({ data, body }).map(({ words }) => words);

test('emergency advice that a page types by itself is found', () => {
  expect(typed('Call 911, 112 or 999 now.')).toEqual(['911']);
  expect(typed('Call 112 if it goes on.')).toEqual(['Call 112']);
  expect(typed('- An ambulance should come.')).toEqual(['ambulance']);
  expect(typed('Call your emergency number.')).toEqual(['emergency number']);
  expect(typed('In the US, text 988. In the UK, call 116 123.')).toEqual(['988']);
  expect(typed('', { urgency: { text: 'Dial 999.' } })).toEqual(['999']);
});

test('figures, sources, search words and the part for clinicians are left alone', () => {
  expect(typed('In 112 people, 111 had jerks <Cite id="epilepsysociety-999" />.')).toEqual([]);
  expect(typed('<ForClinicians>\n\nCall 911.\n\n</ForClinicians>')).toEqual([]);
  expect(typed('', { aliases: ['911 or 999'], sources: ['epilepsysociety-999'] })).toEqual([]);
});

test('no page, question or word types emergency advice by itself', () => {
  const places = ['docs', 'faqs', 'glossary'].flatMap((folder) =>
    readdirSync(join(CONTENT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.mdx?$/.test(name))
      .flatMap((name) => {
        const [, front = '', ...text] = readFileSync(join(CONTENT, folder, name), 'utf8').split(
          /^---$/m,
        );
        const found = typedNumbers({ data: parse(front) as object, body: text.join('---') });
        return found.map(({ where, words }) => `${name}: ${where}: ${words}`);
      }),
  );
  expect(places).toEqual([]);
});
