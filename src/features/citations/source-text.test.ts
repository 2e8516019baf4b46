import { expect, test } from '@playwright/test';
import type { Source } from '../../model/library.ts';
import { sourceAuthors, sourcePlace } from './source-text.ts';

const source = (data: Partial<Source['data']>): Source =>
  ({ id: 'sample', data: { authors: [], year: 2024, ...data } }) as unknown as Source;

test('a page names the first author of a source, the list of all sources each', () => {
  const many = source({ authors: ['Ash A', 'Bell B', 'Cole C', 'Dunn D'] });
  expect(sourceAuthors(many, true)).toBe('Ash A, and others.');
  expect(sourceAuthors(many)).toBe('Ash A, Bell B, Cole C, Dunn D.');
  expect(sourceAuthors(source({ authors: ['NHS'] }), true)).toBe('NHS.');
  expect(sourceAuthors(source({}), true)).toBe('');
});

test('the year of a source is said once', () => {
  const place = (detail: string) => sourcePlace(source({ container: 'NHS', detail }));
  expect(place('12 December 2024')).toBe('NHS. 12 December 2024.');
  expect(place('12:20-24')).toBe('NHS. 2024. 12:20-24.');
  expect(sourcePlace(source({ container: 'NHS', undated: true }))).toBe('NHS. no date.');
});

test('a page leaves out volume and pages where an identifier leads to the article', () => {
  const article = { container: 'Brain', detail: '12:20-24' };
  expect(sourcePlace(source({ ...article, doi: '10.1/a' }), true)).toBe('Brain. 2024.');
  expect(sourcePlace(source({ ...article, pmid: '1' }))).toBe('Brain. 2024. 12:20-24.');
  expect(sourcePlace(source(article), true)).toBe('Brain. 2024. 12:20-24.');
});
