import queries from './judged-queries.json' with { type: 'json' };

/** A query that people type, with the pages that answer it: any of them counts. */
export interface Judged {
  readonly query: string;
  readonly pages: readonly string[];
}

/** Where a judge guessed another address than the page has. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  'cause/alzheimers': ['/causes/alzheimers-disease/'],
  'cause/coeliac-disease': ['/causes/celiac-disease/'],
  'cause/medicines': ['/medications/', '/clinicians/medicines/', '/types/drug-induced/'],
  'faq/children': ['/faq/about-jerks/#children', '/living/babies-and-children/'],
  'faq/driving': ['/living/driving/', '/faq/everyday-life/#driving'],
  'faq/emergency': ['/symptoms/when-to-get-help/', '/causes/serotonin-syndrome/'],
  'faq/hiccups': ['/faq/about-jerks/#hiccups'],
  'faq/what-is-myoclonus': ['/symptoms/', '/'],
  // Three pages here for what an EEG can show.
  'test/eeg': ['/tests/eeg/', '/tests/eeg-emg-recording/', '/tests/readiness-potential/'],
  'test/ssep': ['/tests/evoked-potentials/'],
  // One page a cause here, where the judge expected one page for the group.
  'type/progressive-myoclonus-epilepsy': [
    '/types/progressive-myoclonus-epilepsy/',
    '/causes/merrf/',
    '/causes/storage-disorders/',
  ],
  'type/peripheral': ['/types/peripheral/', '/types/hemifacial-spasm/'],
  'treatment/vagus-nerve-stimulation': ['/treatments/vagus-nerve-stimulation/'],
};

const FOLDERS: Readonly<Record<string, string>> = {
  type: 'types',
  cause: 'causes',
  test: 'tests',
  treatment: 'treatments',
  medication: 'medications',
};

const pagesFor = (guess: string): readonly string[] => {
  const [kind = '', slug = ''] = guess.split('/');
  return OURS[guess] ?? [`/${FOLDERS[kind] ?? kind}/${slug}/`];
};

export const JUDGED: readonly Judged[] = queries.map(({ query, expect }) => ({
  query,
  pages: expect.flatMap(pagesFor),
}));
