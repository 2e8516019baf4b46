import type { Fault } from '../fault.ts';

const PRINT = 'src/shell/print.css';
const PRINT_SPEC = 'tests/browser/print.spec.ts';
const HEADERS = 'src/hosting/headers.ts';
const HEADERS_TEST = 'src/hosting/headers.test.ts';
const WORD_FOR_WORD = [HEADERS_TEST, 'what protects a reader is sent word for word'] as const;

/** Pages on the screen and on paper, their sources, and the host that sends them. */
export const PAGES: readonly Fault[] = [
  {
    name: 'folded-not-printed',
    harm: 'The clinician gets a leaflet without the part for clinicians.',
    file: PRINT,
    find: '  details::details-content {\n    display: block;\n    content-visibility: visible;\n  }\n',
    put: '',
    test: [
      PRINT_SPEC,
      'all that /types/palatal/ tells on the screen stands on paper, folded or not',
    ],
    built: 'inclusion term of G25.3',
  },
  {
    name: 'warning-not-printed',
    harm: 'The leaflet on clonazepam does not say to come off it slowly.',
    file: PRINT,
    find: '  .doors,\n  .search-door,\n',
    put: '  .doors,\n  .hold,\n  .search-door,\n',
    test: [
      PRINT_SPEC,
      'all that /medications/clonazepam/ tells on the screen stands on paper, folded or not',
    ],
    built: 'Before you stop it',
  },
  {
    name: 'numeral-off-by-one',
    harm: 'The number behind a dose leads the eye to another source than the link.',
    file: 'src/features/citations/CiteIds.astro',
    find: '>${number}</a>',
    put: '>${number + 1}</a>',
    test: [
      'tests/site/pages.test.ts',
      'each numeral that a reader sees is the place of its source in the list of the page',
    ],
    built: 'shown as',
  },
  {
    name: 'body-becomes-a-person',
    harm: 'A clinician cites "Health Service, National" as if that were a person.',
    file: 'src/features/citations/files/formats.ts',
    find: "`${name.literal.replaceAll(',', '')},`",
    put: "name.literal.replaceAll(',', '')",
    test: [
      'src/features/citations/files/names.test.ts',
      'a body stays whole in RIS: its name ends with a comma and has no other',
    ],
  },
  {
    name: 'checked-in-the-future',
    harm: 'Search engines show a date of checking on which nobody has checked.',
    file: 'src/starlight/json-ld.ts',
    find: 'dateModified: isoDate(checked),',
    put: 'dateModified: isoDate(entry.data.reviewBy),',
    test: [
      'src/starlight/json-ld.test.ts',
      'the date of a page is the day on which its facts were checked',
    ],
  },
  {
    name: 'source-unchecked',
    harm: 'A figure stands behind a number that leads to no source.',
    file: 'src/model/library.ts',
    find: '      if (!byId.sources.has(id)) {',
    put: '      if (!byId.sources) {',
    test: [
      'src/model/library.test.ts',
      'a source or a word in the text that is not there is a fault',
    ],
  },
  {
    name: 'reference-unchecked',
    harm: 'A fact rests on a source that is not there, and nobody can follow it.',
    file: 'src/model/library.ts',
    find: 'if (!collections[collection]?.has(id)) {',
    put: 'if (!collections[collection]) {',
    test: [
      'src/model/library.test.ts',
      'a fact that rests on a source that is not there is a fault, and says how to mend it',
    ],
  },
  {
    name: 'field-may-be-missing',
    harm: 'A new page on a medicine says nothing of who must not take it.',
    file: 'src/model/schemas/medications.ts',
    find: 'whoMustNot: answer().describe(',
    put: 'whoMustNot: answer().optional().describe(',
    test: [
      'src/features/data/data.site.test.ts',
      'no file may be silent on what a reader must be told, nor on its sources',
    ],
    built: 'whoMustNot',
  },
  {
    name: 'fact-without-source',
    harm: 'A number stands on a page, and nobody can say where it is from.',
    file: 'src/model/schemas/shared.ts',
    find: "  .min(1, 'name at least one source file of src/content/sources/')\n",
    put: '',
    test: [
      'src/features/data/data.site.test.ts',
      'no file may be silent on what a reader must be told, nor on its sources',
    ],
    built: 'medications/properties',
  },
  {
    name: 'heading-renamed',
    harm: 'A link that a clinician saved leads to the top of a page, or nowhere.',
    file: 'src/content/docs/living/filming.mdx',
    find: '## Keep it private\n',
    put: '## Another heading\n',
    test: [
      'tests/site/urls.test.ts',
      'every address that was ever published still leads to its text',
    ],
    built: '/living/filming/',
  },
  {
    name: 'old-place-lost',
    harm: 'A saved link to a folded part no longer opens it.',
    file: 'src/hosting/redirects.ts',
    find: "name === 'details' ? mark + tag : tag + mark",
    put: 'name && tag + mark',
    test: [
      'src/hosting/redirects.test.ts',
      'the old id of a place stays on the page, where HTML allows it',
    ],
  },
  {
    name: 'link-to-other-words',
    harm: 'A link to a sentence leads to the same words elsewhere on the page.',
    file: 'src/features/share/text-fragment.ts',
    find: '(last - end + 1 < FEWEST || ends(end).length > 0)',
    put: 'last - end + 1 < FEWEST',
    test: [
      'src/features/share/text-fragment.test.ts',
      'the end is told from the same words between it and the start',
    ],
  },
  {
    name: 'text-too-pale',
    harm: 'Readers with weak eyes cannot read the small print.',
    file: 'src/shell/tokens.css',
    find: '    --ink-soft: #3c474b;\n    /* Decoration only. */',
    put: '    --ink-soft: #7c878b;\n    /* Decoration only. */',
    test: ['src/shell/contrast.test.ts', 'ink-soft on paper has 7:1 in light colors'],
  },
  {
    name: 'policy-weakened',
    harm: 'A script smuggled into a page can send every link of it elsewhere.',
    file: HEADERS,
    find: "  'base-uri': [\"'none'\"],\n",
    put: '',
    test: WORD_FOR_WORD,
  },
  {
    name: 'sniffing-allowed',
    harm: 'A browser may run a file as a script that is none.',
    file: HEADERS,
    find: "  'X-Content-Type-Options': 'nosniff',\n",
    put: '',
    test: WORD_FOR_WORD,
  },
  {
    name: 'illness-told-to-others',
    harm: 'Every site that a reader goes to learns about which illness they read.',
    file: HEADERS,
    find: "'Referrer-Policy': 'same-origin'",
    put: "'Referrer-Policy': 'unsafe-url'",
    test: WORD_FOR_WORD,
  },
  {
    name: 'patient-on-disk',
    harm: 'The codes of a patient stay on the disk of a shared workstation.',
    file: HEADERS,
    find: "export const CACHE_NEVER = 'no-store';",
    put: "export const CACHE_NEVER = 'no-cache';",
    test: [HEADERS_TEST, 'a request about a patient is kept on no disk'],
  },
  {
    name: 'upstream-moved',
    harm: 'A new Starlight ships a script that stores something on every page, in silence.',
    file: 'src/starlight/quiet.ts',
    find: '    script === 0\n',
    put: '    script < 0\n',
    test: [
      'src/starlight/quiet.test.ts',
      'a build that did not meet the script stops in one sentence',
    ],
  },
  {
    name: 'clinicians-part-handed-out',
    harm: 'A patient goes home with the part of a page that is meant for clinicians.',
    file: 'src/features/handout/leaflet.ts',
    find: "  '#for-clinicians, .related,",
    put: "  '.related,",
    test: [
      'src/features/handout/handout.spec.ts',
      '200 selections at random open as leaflets with the patient layer alone',
    ],
    built: '"clinical":1',
  },
  {
    name: 'handout-numbers-wrong',
    harm: 'On the leaflet each number leads to the source before its own.',
    file: 'src/features/handout/leaflet.ts',
    find: 'return [[...this.items.keys()].indexOf(id) + 1];',
    put: 'return [[...this.items.keys()].indexOf(id)];',
    test: [
      'src/features/handout/handout.spec.ts',
      'numbers in the text are those of the list of sources',
    ],
    built: 'toEqual(expected)',
  },
];
