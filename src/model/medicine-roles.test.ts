import { expect, test } from '@playwright/test';
import { namedRoles } from './medicine-roles.ts';

test('a medicine is not said to treat what trials found it does not', () => {
  const helps = { role: 'treats', grade: 'C' } as const;
  const failed = { role: 'treats', grade: 'N' } as const;
  expect(namedRoles([failed, helps])).toEqual([helps]);
  expect(namedRoles([failed])).toEqual([]);
});
