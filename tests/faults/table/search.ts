import type { Fault } from '../fault.ts';

const CORRECT = 'src/features/search/query/correct.ts';
const SEARCH_TEST = 'src/features/search/search.test.ts';
const SEARCH_SPEC = 'src/features/search/search.spec.ts';

/** Search, and codes that record systems send. */
export const SEARCH: readonly Fault[] = [
  {
    name: 'no-correction',
    harm: 'Hands that jerk type "levetriacetam" and find nothing.',
    file: CORRECT,
    find: 'const choice = fine ? undefined : choicesFor(word, vocabulary, list);',
    put: 'const choice = fine ? undefined : choicesFor(word, { ...vocabulary, words: [], medicines: new Map() }, undefined);',
    test: [
      SEARCH_TEST,
      'at least 97 % of mistyped medicine names find their medicine first, and each is offered',
    ],
  },
  {
    name: 'medicine-swapped',
    harm: 'Somebody who looks for one medicine reads about another with a similar name.',
    file: CORRECT,
    find: '      listed.has(word) ||\n',
    put: '',
    test: [SEARCH_TEST, 'no name of the list is searched as, or answered with, another medicine'],
  },
  {
    name: 'not-asked',
    harm: 'Of two medicines that are equally near, the site chooses one.',
    file: CORRECT,
    find: 'const ask = rivals.length > 1 || !medicine.hasPage || !list;',
    put: 'const ask = false;',
    test: [SEARCH_TEST, 'where two medicines are equally near, the reader is asked'],
  },
  {
    name: 'unlisted-swapped',
    harm: 'A mistyped medicine that has no page here is answered with one that has.',
    file: CORRECT,
    find: 'const ask = rivals.length > 1 || !medicine.hasPage || !list;',
    put: 'const ask = rivals.length > 1 && medicine.hasPage;',
    test: [
      SEARCH_TEST,
      'a mistyped name of a medicine without a page is never searched as one that has a page',
    ],
  },
  {
    name: 'medicine-by-its-text',
    harm: 'A search for one medicine shows others whose pages mention it.',
    file: 'src/features/search/query/rank.ts',
    find: "): boolean => doc?.kind === 'Medicine' && !medicines.includes(number);",
    put: '): boolean => doc === undefined && medicines.includes(number);',
    test: [SEARCH_TEST, 'a search that names no medicine shows none'],
  },
  {
    name: 'off-topic-answered',
    harm: 'A search for anything at all gets an illness for an answer.',
    file: 'src/features/search/query/rank.ts',
    find: '  if (reading.unknown.length > 0) return false;\n',
    put: '',
    test: [SEARCH_TEST, 'what the site is not about finds nothing'],
  },
  {
    name: 'pinned-not-shown',
    harm: 'Jerking that does not stop is answered with pages to read.',
    file: 'src/features/search/ui/panel.ts',
    find: 'this.danger.replaceChildren(...pinned.map(pinnedCard));',
    put: 'this.danger.replaceChildren(...pinned.slice(2).map(pinnedCard));',
    test: [SEARCH_SPEC, 'danger is answered first, by advice with its links'],
    built: '/symptoms/when-to-get-help/',
  },
  {
    name: 'kind-ignored-in-texts',
    harm: 'Who asks for causes alone gets medicines among them.',
    file: 'src/features/search/ui/text-search.ts',
    find: '{ filters: kind ? { kind } : {} }',
    put: '{ filters: {} }',
    test: [SEARCH_SPEC, 'results can be limited to one kind of page'],
    built: '"Cause"',
  },
  {
    name: 'words-in-address',
    harm: 'What was searched stands in the history of a shared computer.',
    file: 'src/features/search/ui/panel.ts',
    find: "    if (plainText(typed) === '') return this.clear();\n",
    put: "    if (plainText(typed) === '') return this.clear();\n    history.replaceState(null, '', `?q=${encodeURIComponent(typed)}`);\n",
    test: [SEARCH_SPEC, 'search words never become part of the address or the history'],
    built: '?q=',
  },
  {
    name: 'words-stored',
    harm: 'What was searched stays on the device, unasked.',
    file: 'src/features/search/ui/panel.ts',
    find: '    const answer = await this.answer(typed, first);\n',
    put: "    const answer = await this.answer(typed, first);\n    localStorage.setItem('searched', typed);\n",
    test: [
      'tests/browser/privacy.spec.ts',
      'searches, and results opened from them, tell nobody (1)',
    ],
    built: 'localStorage searched',
  },
  {
    name: 'code-of-another',
    harm: 'The record of somebody with myoclonus opens no page, or that of a tic.',
    file: 'src/content/docs/symptoms.mdx',
    find: 'system: icd-10-cm, code: G25.3,',
    put: 'system: icd-10-cm, code: G25.4,',
    test: [
      'src/features/codes/codes.test.ts',
      'codes that record systems send stand on the pages that they mean',
    ],
  },
  {
    name: 'category-never-tried',
    harm: 'A code with one more digit than ours leads a clinician nowhere.',
    file: 'src/features/codes/infobutton/answer.ts',
    find: 'end >= shortest && found.length === 0',
    put: 'end > shortest && found.length === 0',
    test: [
      'src/features/codes/infobutton/infobutton.test.ts',
      'a code with a place behind it leads to its category of three characters',
    ],
  },
];
