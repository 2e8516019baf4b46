import { expect, test } from '@playwright/test';
import { refusalsOf } from '../support/parsed-content.ts';
import { ScratchSite } from '../support/scratch-site.ts';
import { THOROUGH } from '../support/shapes.ts';
import { syntheticContent } from '../support/synthetic-content.ts';

/** One fault in a file of a site that is right otherwise, and what must be said of it. */
interface Refusal {
  readonly name: string;
  /** The file to break; a new one where `from` is empty. */
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** Field, and words of the message. */
  readonly says: readonly string[];
  /** Words that the build adds to what the schema says. */
  readonly mend?: string;
}

const TYPE = 'docs/types/types-0.mdx';
const SOURCE = 'sources/source-1.yaml';
const MEDICINE = 'docs/medications/medications-1.mdx';
const SECTION = '## Why it happens\n';

/** Faults that a schema sees in one file. */
const IN_ONE_FILE: readonly Refusal[] = [
  ...(
    [
      [
        'a search as a source',
        /^url: .*/m,
        'url: https://pubmed.ncbi.nlm.nih.gov/?term=jerks',
        'url',
        'give the page that was read',
      ],
      [
        'the home page of a site as a source',
        /^url: .*/m,
        'url: https://www.nhs.uk/',
        'url',
        'give the page that was read',
      ],
      [
        'a source without a way to open it',
        /^url: .*\n/m,
        '',
        'url',
        'give a doi, pmid, pmcid, isbn or url',
      ],
      ['a source without a year', /^year: .*\n/m, '', 'year', 'give the year'],
      [
        'a source without the day of reading',
        /^read: .*\n/m,
        '',
        'read',
        'give the day on which it was last read',
      ],
      [
        'a copy that was read and is not shown',
        /^url: /m,
        "note: 'Warnings read in a copy'\nurl: ",
        'inCopy',
        'add "inCopy: true"',
      ],
      [
        'a copy of which nobody says whose it is',
        /^url: /m,
        'inCopy: true\nurl: ',
        'note',
        'say what was read in a copy, and in whose',
      ],
      [
        'an author called et al.',
        '[Author A]',
        '[Author A, et al]',
        'authors',
        'add "moreAuthors: true"',
      ],
    ] as const
  ).map(([name, from, to, field, says]): Refusal => ({
    name,
    file: SOURCE,
    from,
    to,
    says: [field, says],
  })),
  {
    name: 'a field that no schema knows',
    file: TYPE,
    from: 'aliases:',
    to: 'alaises:',
    says: ['alaises'],
    mend: 'correct its name or remove it if it is not recognized. src/model/schemas/types.ts',
  },
  {
    name: 'a required field left out',
    file: MEDICINE,
    from: /class: .*\n/,
    to: '',
    says: ['class'],
    mend: 'add it if it is required, correct its name or remove it if it is not recognized. src/model/schemas/medications.ts',
  },
  {
    name: 'a medicine that is silent on who must not take it',
    file: MEDICINE,
    from: /whoMustNot: .*\n/,
    to: '',
    says: ['whoMustNot'],
  },
  {
    name: 'a medicine that says nothing of pregnancy',
    file: MEDICINE,
    from: /^ {2}pregnancy: .*\n/m,
    to: '',
    says: ['warnings.pregnancy'],
  },
  {
    name: 'a description too short to be a main message',
    file: TYPE,
    from: /description: .*\n/,
    to: 'description: Too short.\n',
    says: ['description', 'the main message takes 50 to 160 characters'],
  },
  {
    name: 'a clue with an answer the guide does not have',
    file: TYPE,
    from: 'answer: action',
    to: 'answer: flying',
    says: ['clues.0.answer', 'not an answer of that question'],
  },
];

/** Faults between files: a build tells all of them at once. */
const BETWEEN_FILES: readonly Refusal[] = [
  {
    name: 'a reference to a page that is not there',
    file: TYPE,
    from: 'tests: [tests-0]',
    to: 'tests: [no-such-test]',
    says: [
      'tests.0',
      'there is no "no-such-test" in tests',
      'add src/content/docs/tests/no-such-test.mdx',
    ],
  },
  {
    name: 'an unknown source among the facts',
    file: TYPE,
    from: 'sources: [source-1, source-2]',
    to: 'sources: [source-1, no-source]',
    says: [
      'sources.1',
      'there is no "no-source" in sources',
      'add src/content/sources/no-source.yaml',
    ],
  },
  {
    name: 'an unknown source in the text',
    file: MEDICINE,
    from: '<Cite id="source-2" />',
    to: '<Cite id="source-99" />',
    says: ['<Cite id="source-99">', 'add src/content/sources/source-99.yaml'],
  },
  {
    name: 'an unknown glossary term in the text',
    file: TYPE,
    from: SECTION,
    to: `${SECTION}\nA <Term id="no-term">word</Term>.\n`,
    says: ['<Term id="no-term">', 'add src/content/glossary/no-term.md'],
  },
  {
    name: 'an unknown glossary term among the facts',
    file: 'glossary/muscle.md',
    from: 'term: muscle',
    to: 'term: muscle\nsee: [no-term]',
    says: ['see.0', 'there is no "no-term" in glossary'],
  },
  {
    name: 'a glossary word that belongs to two terms',
    file: 'glossary/other.md',
    from: '',
    to: '---\nterm: other\npronunciation: UH-ther\nforms: [Muscle]\n---\n\nAnother.\n',
    says: ['forms', '"Muscle" belongs to', 'Remove it from one of the two'],
  },
  {
    name: 'a title used twice',
    file: 'docs/types/types-1.mdx',
    from: 'title: types page 1',
    to: 'title: Causes page 0',
    says: ['title', 'page 0" is used by', 'Give each its own'],
  },
  {
    name: 'a clash with a medicine that has no page',
    file: MEDICINE,
    from: /medications\/medications-\d+\]/,
    to: 'medications/nobody]',
    says: ['clashes.0.with', 'there is no "nobody" in medications'],
  },
  {
    name: 'a section left out',
    file: 'docs/types/types-1.mdx',
    from: '## Why it happens',
    to: '## Something else',
    says: ['section "Why it happens"', 'Write the sections as "## " headings in this order'],
  },
];

const made = (): Map<string, string> => new Map(syntheticContent(10));

/** Puts a fault into a text, and makes sure that it is in. */
function broken(text: string, { file, from, to }: Refusal): string {
  const after = from === '' ? to : text.replace(from, to);
  if (after === text) throw new Error(`${file} has no ${from}: the fixture is out of date`);
  return after;
}

async function buildWith(refusals: readonly Refusal[]): Promise<{ code: number; output: string }> {
  const site = new ScratchSite(10);
  try {
    for (const refusal of refusals)
      site.write(refusal.file, broken(refusal.from === '' ? '' : site.read(refusal.file), refusal));
    const { code, output } = await site.build();
    return { code: code ?? -1, output };
  } finally {
    site.remove();
  }
}

test('made-up content without a fault is not refused', async () => {
  expect(await refusalsOf(made())).toEqual([]);
});

for (const refusal of [...IN_ONE_FILE, ...BETWEEN_FILES]) {
  const { name, file, says } = refusal;
  test(`content is refused for ${name}`, async () => {
    const files = made();
    files.set(file, broken(files.get(file) ?? '', refusal));
    const faults = (await refusalsOf(files)).filter((fault) => fault.includes(file));
    expect(faults).toHaveLength(1);
    for (const words of says) expect(faults[0]).toContain(words);
  });
}

// Real builds: that a build asks the schemas and the library, and prints what they say. test:all
// builds once for each fault of one file, since a build stops at the first.
for (const refusal of IN_ONE_FILE.filter((one) => THOROUGH || one.mend)) {
  test(`a build stops at ${refusal.name}`, async () => {
    const { code, output } = await buildWith([refusal]);
    expect(code, output).not.toBe(0);
    for (const words of [refusal.file, ...refusal.says, refusal.mend ?? 'src/model/schemas/'])
      expect(output).toContain(words);
  });
}

test('a build tells all faults between files at once', async () => {
  const { code, output } = await buildWith(BETWEEN_FILES);
  expect(code, output).not.toBe(0);
  for (const { file, says } of BETWEEN_FILES)
    for (const words of [file, ...says]) expect(output).toContain(words);
});

test('a build stops at links that lead nowhere, and names each', async () => {
  const { code, output } = await buildWith([
    {
      name: 'links to nowhere',
      file: TYPE,
      from: SECTION,
      to: `${SECTION}\nSee [that](/types/nowhere/) and [this](/types/types-1/#nowhere).\n`,
      says: [],
    },
  ]);
  expect(code, output).not.toBe(0);
  for (const words of [
    'types/types-0',
    '/types/nowhere/',
    'invalid link',
    '/types/types-1/#nowhere',
    'invalid hash',
  ])
    expect(output).toContain(words);
});
