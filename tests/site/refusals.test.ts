import { expect, test } from '@playwright/test';
import { ScratchSite } from '../support/scratch-site.ts';

/**
 * Sites with one fault each. The build must stop, and its message must name the file, the field,
 * and what to do.
 */
interface Refusal {
  name: string;
  break: (site: ScratchSite) => void;
  says: string[];
}

const edit = (site: ScratchSite, file: string, from: string | RegExp, to: string): void => {
  const before = site.read(file);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from}: the fixture is out of date`);
  site.write(file, after);
};

const TYPE = 'docs/types/types-0.mdx';
const SOURCE = 'sources/source-1.yaml';
const MEDICINE = 'docs/medications/medications-1.mdx';

const REFUSALS: Refusal[] = [
  {
    name: 'a reference to a page that is not there',
    break: (site) => edit(site, TYPE, 'tests: [tests-0]', 'tests: [no-such-test]'),
    says: [
      TYPE,
      'tests.0',
      'there is no "no-such-test" in tests',
      'add src/content/docs/tests/no-such-test.mdx',
    ],
  },
  {
    name: 'an unknown source among the facts',
    break: (site) =>
      edit(site, TYPE, 'sources: [source-1, source-2]', 'sources: [source-1, no-source]'),
    says: [
      TYPE,
      'sources.1',
      'there is no "no-source" in sources',
      'add src/content/sources/no-source.yaml',
    ],
  },
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
        'an author called et al.',
        '[Author A]',
        '[Author A, et al]',
        'authors',
        'add "moreAuthors: true"',
      ],
    ] as const
  ).map(([name, from, to, field, mend]): Refusal => ({
    name,
    break: (site) => edit(site, SOURCE, from, to),
    says: [SOURCE, field, mend],
  })),
  {
    name: 'an unknown source in the text',
    break: (site) => edit(site, MEDICINE, '<Cite id="source-2" />', '<Cite id="source-99" />'),
    says: [MEDICINE, '<Cite id="source-99">', 'add src/content/sources/source-99.yaml'],
  },
  {
    name: 'an unknown glossary term in the text',
    break: (site) =>
      edit(
        site,
        TYPE,
        '## Why it happens\n',
        '## Why it happens\n\nA <Term id="no-term">word</Term>.\n',
      ),
    says: [TYPE, '<Term id="no-term">', 'add src/content/glossary/no-term.md'],
  },
  {
    name: 'an unknown glossary term among the facts',
    break: (site) =>
      edit(site, 'glossary/muscle.md', 'term: muscle', 'term: muscle\nsee: [no-term]'),
    says: ['glossary/muscle.md', 'see.0', 'there is no "no-term" in glossary'],
  },
  {
    name: 'a glossary word that belongs to two terms',
    break: (site) =>
      site.write(
        'glossary/other.md',
        '---\nterm: other\npronunciation: UH-ther\nforms: [Muscle]\n---\n\nAnother.\n',
      ),
    says: ['glossary/other.md', 'forms', '"Muscle" belongs to', 'Remove it from one of the two'],
  },
  {
    name: 'a link that leads nowhere',
    break: (site) =>
      edit(
        site,
        TYPE,
        '## Why it happens\n',
        '## Why it happens\n\nSee [that](/types/nowhere/).\n',
      ),
    says: ['types/types-0', '/types/nowhere/', 'invalid link'],
  },
  {
    name: 'a link to a heading that is not there',
    break: (site) =>
      edit(
        site,
        TYPE,
        '## Why it happens\n',
        '## Why it happens\n\nSee [that](/types/types-1/#nowhere).\n',
      ),
    says: ['types/types-0', '/types/types-1/#nowhere', 'invalid hash'],
  },
  {
    name: 'a title used twice',
    break: (site) => edit(site, TYPE, 'title: types page 0', 'title: Causes page 0'),
    says: ['title', 'page 0" is used by', 'Give each its own'],
  },
  {
    name: 'a field that no schema knows',
    break: (site) => edit(site, TYPE, 'aliases:', 'alaises:'),
    says: [TYPE, 'alaises', 'correct its name or remove it', 'src/model/schemas/types.ts'],
  },
  {
    name: 'a required field left out',
    break: (site) => edit(site, MEDICINE, /class: .*\n/, ''),
    says: [MEDICINE, 'class', 'add it if it is required', 'src/model/schemas/medications.ts'],
  },
  {
    name: 'a medicine that is silent on who must not take it',
    break: (site) => edit(site, MEDICINE, /whoMustNot: .*\n/, ''),
    says: [MEDICINE, 'whoMustNot', 'add it if it is required', 'src/model/schemas/medications.ts'],
  },
  {
    name: 'a clash with a medicine that has no page',
    break: (site) => edit(site, MEDICINE, /medications\/medications-\d+\]/, 'medications/nobody]'),
    says: [MEDICINE, 'clashes.0.with', 'there is no "nobody" in medications'],
  },
  {
    name: 'a description too short to be a main message',
    break: (site) => edit(site, TYPE, /description: .*\n/, 'description: Too short.\n'),
    says: [TYPE, 'description', 'the main message takes 50 to 160 characters'],
  },
  {
    name: 'a section left out',
    break: (site) => edit(site, TYPE, '## Why it happens', '## Something else'),
    says: [TYPE, 'section "Why it happens"', 'Write the sections as "## " headings in this order'],
  },
  {
    name: 'a clue with an answer the guide does not have',
    break: (site) => edit(site, TYPE, 'answer: action', 'answer: flying'),
    says: [TYPE, 'clues.0.answer', 'not an answer of that question'],
  },
  {
    name: 'a medicine that says nothing of pregnancy',
    break: (site) => edit(site, MEDICINE, /^ {2}pregnancy: .*\n/m, ''),
    says: [MEDICINE, 'warnings.pregnancy', 'add it if it is required'],
  },
];

test('the scratch site itself builds', async () => {
  const site = new ScratchSite(10);
  try {
    const { code, output } = await site.build();
    expect(output).toContain('All internal links are valid');
    expect(code).toBe(0);
  } finally {
    site.remove();
  }
});

for (const refusal of REFUSALS) {
  test(`the build refuses ${refusal.name}`, async () => {
    const site = new ScratchSite(10);
    try {
      refusal.break(site);
      const { code, output } = await site.build();
      expect(code, output).not.toBe(0);
      for (const words of refusal.says) expect(output).toContain(words);
    } finally {
      site.remove();
    }
  });
}
