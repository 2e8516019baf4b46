import { expect, test } from '@playwright/test';
import { cslName } from './names.ts';

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

test('a list of authors that was cut short says so', () => {
  expect(cslName('et al')).toEqual({ literal: 'et al.' });
});
