import { expect, test } from '@playwright/test';
import { helplineFiles } from '../../../tests/support/signs.ts';

/** Numbers as the services publish them, written from their pages and not from ours. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'au-000': '000',
  'au-healthdirect': '1800 022 222',
  'au-lifeline': '13 11 14',
  'au-poison': '13 11 26',
  'ca-988': '988',
  'de-telefonseelsorge': '0800 111 0111',
  'eu-112': '112',
  'fr-15': '15',
  'fr-3114': '3114',
  'gb-111': '111',
  'gb-999': '999',
  'gb-samaritans': '116 123',
  'nl-113': '113',
  'nz-111': '111',
  'nz-1737': '1737',
  'nz-healthline': '0800 611 116',
  'nz-poison': '0800 764 766',
  'us-911': '911',
  'us-988': '988',
  'us-poison': '1-800-222-1222',
  'za-sadag': '0800 567 567',
};

test('each line has the number that its service publishes', () => {
  const numbers = new Map(helplineFiles().map(({ id, data }) => [id, String(data.number)]));
  for (const [id, number] of Object.entries(PUBLISHED)) expect(numbers.get(id), id).toBe(number);
});
