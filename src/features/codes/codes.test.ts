import { expect, test } from '@playwright/test';
import { codesInContent } from './codes.fixture.ts';

/** Codes and the page that each means, from the lists of ICD-10-CM (CDC), ICD-10 (WHO) and HPO. */
const MEANT: readonly (readonly [system: string, codes: Readonly<Record<string, string>>])[] = [
  [
    'icd-10-cm',
    {
      'A81.0': '/causes/creutzfeldt-jakob-disease/',
      'A81.1': '/causes/subacute-sclerosing-panencephalitis/',
      'B00.4': '/causes/viral-encephalitis/',
      'E83.01': '/causes/wilsons-disease/',
      'E83.42': '/causes/low-magnesium-or-calcium/',
      'E87.1': '/causes/low-sodium/',
      'E88.42': '/causes/merrf/',
      'F44.4': '/types/functional/',
      'F95.2': '/symptoms/look-alikes/',
      G10: '/causes/huntingtons-disease/',
      G20: '/causes/parkinsons-disease/',
      'G23.1': '/causes/progressive-supranuclear-palsy/',
      'G25.0': '/symptoms/look-alikes/',
      'G25.3': '/symptoms/',
      'G25.81': '/symptoms/look-alikes/',
      G30: '/causes/alzheimers-disease/',
      'G31.83': '/causes/lewy-body-dementia/',
      'G31.85': '/causes/corticobasal-degeneration/',
      G35: '/causes/multiple-sclerosis/',
      'G40.B': '/types/juvenile-myoclonic-epilepsy/',
      'G51.3': '/types/hemifacial-spasm/',
      'G90.81': '/causes/serotonin-syndrome/',
      'G93.1': '/types/post-hypoxic/',
      'K76.82': '/causes/liver-failure/',
      'K90.0': '/causes/celiac-disease/',
      N18: '/causes/kidney-or-liver-problems/',
    },
  ],
  [
    'hpo',
    {
      'HP:0001336': '/symptoms/',
      'HP:0001337': '/symptoms/look-alikes/',
      'HP:0002267': '/types/hyperekplexia/',
      'HP:0010530': '/types/palatal/',
      'HP:0010531': '/types/propriospinal/',
      'HP:0010543': '/types/opsoclonus-myoclonus/',
      'HP:0010828': '/types/hemifacial-spasm/',
      'HP:0012164': '/types/negative/',
      'HP:0012323': '/types/sleep/',
      'HP:0034360': '/types/action/',
      'HP:0100247': '/types/physiological/',
    },
  ],
];

test('codes that record systems send stand on the pages that they mean', () => {
  const pages = new Map(
    codesInContent.map(({ system, code, pages: own }) => [`${system} ${code}`, own]),
  );
  const wrong = MEANT.flatMap(([system, codes]) =>
    Object.entries(codes)
      .filter(([code, page]) => !pages.get(`${system} ${code}`)?.has(page))
      .map(([code, page]) => `${system} ${code} is not on ${page}`),
  );
  expect(wrong).toEqual([]);
});
