import type { Kind } from '../../src/model/library.ts';
import { SECTIONS } from '../../src/model/schemas/sections.ts';

const DATES = 'checked: 2026-01-01\nreviewBy: 2999-01-01\n';
const KINDS: Kind[] = ['types', 'causes', 'tests', 'treatments', 'medications'];

const LOREM =
  'The muscle moves for a moment and then rests again, and the person can go on with the day. ' +
  'A nurse may watch the hand and write down what happens and when. ';

const cited = (text: string) => `\n  text: ${text}\n  sources: [source-1]\n`;

/** Frontmatter that each kind needs besides the shared fields; `n` makes relations differ by page. */
const FIELDS: Record<Kind, (n: number, of: number) => string> = {
  types: (n, of) => `movement: positive
origins: [cortical]
reasons: [secondary]
spread: [focal]
rhythm: { pattern: single, text: One jerk., sources: [source-1] }
onset: { ages: [adult], text: Any age., sources: [source-1] }
course:${cited('Stays the same.')}urgency: { level: routine, text: Make an appointment with a doctor., basis: our-advice }
tests: [tests-${n}]
lookAlikes: [types-${(n + 1) % of}]
frequency: common
clues:
  - { question: when, answer: action, weight: 3, source: source-1 }
  - { question: when, answer: rest, weight: -1, source: source-1 }
  - { question: body, answer: arm, weight: 2, source: source-1 }
  - { question: trigger, answer: touch, weight: 2, source: source-2 }
`,
  causes: (n) => `category: medicine
mechanism:${cited('It makes nerve cells too active.')}gives: [types-${n}]
reverses: { answer: usually, text: They go., sources: [source-1] }
urgency: { level: routine, text: Make an appointment with a doctor., basis: our-advice }
tests: [tests-${n}]
`,
  tests: () => `step: 1
measures:${cited('A signal.')}preparation:${cited('Nothing.')}feelsLike:${cited('Nothing.')}duration:${cited('Short.')}risks:${cited('None.')}canShow:${cited('The start.')}cannotShow:${cited('The end.')}`,
  treatments: (n) => `group: medicine
evidence:${cited('Small studies only.')}helps:
  - { type: types-${n}, grade: C, text: Fewer jerks., sources: [source-1] }
alternatives: []
`,
  medications: (n, of) => `genericNames: { us: Generic${n}a, international: Generic${n}b }
brands: [{ country: US, names: [Brand${n}], status: sold }]
groups: [opioid]
class: Test class
label: [{ source: source-1, country: US }]
licensed: [{ country: US, text: Pain in adults., jerks: not-named, sources: [source-1] }]
boxedWarning: none
roles:
  - { role: treats, types: [types-${n}], grade: C, text: It may help some people., sources: [source-1] }
whoMustNot: { text: Nobody at all., sources: [source-1] }
sideEffects:
  common: { items: [sleepiness], sources: [source-1] }
  serious: { items: [slow breathing], sources: [source-2] }
clashes:
  - with: [ssri, medications/medications-${(n + 1) % of}]
    what: Both make a person sleepy.
    act: Ask the pharmacist first.
    grade: ask-first
    sources: [source-1]
warnings:
  stopping: { dangerous: true, text: Do not stop it on your own., sources: [source-1] }
  pregnancy: { text: Ask first., sources: [source-1] }
  breastfeeding: not-covered
  contraception: not-covered
  driving: { text: Ask first., sources: [source-1] }
  alcohol: { text: Ask first., sources: [source-1] }
  kidneys: not-covered
  liver: not-covered
  olderAge: not-covered
  children: not-covered
  missedDose: not-covered
  tooMuch: not-covered
`,
};

/** The page about thing `n` of a kind, in the shape its schema asks for. */
export function syntheticPage(kind: Kind, n: number, of: number): string {
  const sections = SECTIONS[kind]
    .map(
      (heading, i) =>
        `## ${heading}\n\n${LOREM.repeat(3)}It is so <Cite id="source-${(i % 3) + 1}" />.\n`,
    )
    .join('\n');
  return `---
title: ${kind} page ${n}
description: A made-up page number ${n} of ${kind}, long enough to be a proper description.
aliases: [alias${n} ${kind}]
sources: [source-1, source-2]
${DATES}${FIELDS[kind](n, of)}---

import { Cite, ForClinicians } from '~/features/citations/prose';

${sections}
<ForClinicians>

- A fact for clinicians <Cite id="source-3" />.

</ForClinicians>
`;
}

/** `[path below src/content, text]` for a whole site with about `pages` pages about things. */
export function* syntheticContent(pages: number): Generator<[path: string, text: string]> {
  const each = Math.max(2, Math.round(pages / KINDS.length));
  for (const kind of KINDS) {
    for (let n = 0; n < each; n++) {
      yield [`docs/${kind}/${kind}-${n}.mdx`, syntheticPage(kind, n, each)];
    }
    yield [
      `docs/${kind}.mdx`,
      plainPage(
        `All ${kind}`,
        `import SectionIndex from '~/features/lists/SectionIndex.astro';\n\n<SectionIndex kind="${kind}" />`,
      ),
    ];
  }
  yield ['docs/index.mdx', plainPage('Start', 'Welcome.')];
  yield ['docs/404.mdx', plainPage('Not here', 'Look elsewhere.')];
  // Pages that head the lists, whose parts the site makes by itself.
  for (const list of ['search', 'glossary', 'sources', 'faq']) {
    yield [`docs/${list}.mdx`, plainPage(`List of ${list}`, 'Choose a part.')];
  }
  for (let n = 1; n <= 3; n++) {
    yield [
      `sources/source-${n}.yaml`,
      `title: Source number ${n}\nauthors: [Author A]\nyear: 2020\nurl: https://example.org/source-${n}\nkind: review\nseen: abstract\nread: 2026-11-27\n`,
    ];
  }
  yield [
    'glossary/muscle.md',
    '---\nterm: muscle\npronunciation: MUH-sul\n---\n\nWhat moves a limb.\n',
  ];
  yield [
    'no-link/nothing.yaml',
    'name: Nothing found\nsearched: [nothing and jerks]\ndate: 2026-01-01\nsources: [source-1]\nnote: No report of jerks was found.\n',
  ];
  yield [
    'faqs/first.md',
    '---\nquestion: Is this a question?\norder: 1\ngroup: about-jerks\nsources: [source-1]\n---\n\nYes.\n',
  ];
}

const plainPage = (title: string, body: string): string => `---
title: ${title}
description: A made-up page about ${title}, long enough to be a proper description of it.
clinical: false
${DATES}---

${body}
`;
