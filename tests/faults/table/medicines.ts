import type { Fault } from '../fault.ts';

const SAFETY = 'src/features/medicines/safety.test.ts';
const CHECK_TEST = 'src/features/medicines/check/check.test.ts';
const SHOWN = [
  'src/features/medicines/medicines.site.test.ts',
  'every value of a medicine’s file stands on its page and in the open data',
] as const;

/** Medicines: their pages, and the check of a list. */
export const MEDICINES: readonly Fault[] = [
  {
    name: 'clash-dropped',
    harm: 'The page on meropenem no longer says that valproate stops working beside it.',
    file: 'src/content/docs/medications/meropenem.mdx',
    find: '  - with: [valproate]\n',
    put: '  - with: [lithium]\n',
    test: [SAFETY, 'what must never be taken together is said on both pages'],
  },
  {
    name: 'clash-softened',
    harm: 'An antibiotic that ends the protection against seizures is "worth watching".',
    file: 'src/content/docs/medications/meropenem.mdx',
    find: '    grade: avoid\n',
    put: '    grade: watch\n',
    test: [
      'src/features/medicines/clashes.test.ts',
      'no two of all medicine pages contradict one another',
    ],
  },
  {
    name: 'clash-one-sided',
    harm: 'The check warns or not, as the two medicines happen to be typed.',
    file: 'src/features/medicines/clashes.ts',
    find: 'return [...from(a, b), ...from(b, a)].sort(',
    put: 'return [...from(a, b)].sort(',
    test: [
      'src/features/medicines/clashes.test.ts',
      'a clash is found by group and by page, from either side, the gravest first',
    ],
  },
  {
    name: 'second-warning-dropped',
    harm: 'Of two warnings about the same two medicines the reader sees one.',
    file: 'src/features/medicines/check/findings.ts',
    find: 'return [also.length > 0 ? { ...first, also } : first];',
    put: 'return [first];',
    test: [CHECK_TEST, 'every clash in the data is found in a list of its two medicines'],
  },
  {
    name: 'class-unknown',
    harm: 'An opioid that has no page here is checked as if it were water.',
    file: 'src/features/medicines/check/lookup.ts',
    find: '...(atc ? groupsOfAtc(atc) : [])',
    put: '',
    test: [CHECK_TEST, 'a list of names answers for what the site has no page on'],
  },
  {
    name: 'boxed-warning-dropped',
    harm: 'Nobody learns that vigabatrin can take the sight for good.',
    file: 'src/content/docs/medications/vigabatrin.mdx',
    find: 'boxedWarning:\n  text: ',
    put: 'boxedWarning: none\nformerWarning:\n  text: ',
    test: [SAFETY, 'each medicine whose US label has a boxed warning says what it warns of'],
  },
  {
    name: 'boxed-warning-hidden',
    harm: 'Boxed warnings are known, and on no page.',
    file: 'src/features/medicines/sections.ts',
    find: "  return cited('Boxed warning in the US', boxedWarning);",
    put: '  return [];',
    test: SHOWN,
    built: 'boxedWarning.text',
  },
  {
    name: 'pregnancy-hidden',
    harm: 'A pregnant reader finds no word on pregnancy on any medicine.',
    file: 'src/features/medicines/sections.ts',
    find: "      ...answer('Pregnancy', w.pregnancy),\n",
    put: '',
    test: SHOWN,
    built: 'warnings.pregnancy.text',
  },
  {
    name: 'may-be-stopped',
    harm: 'A reader stops baclofen from one day to the next, which can kill.',
    file: 'src/content/docs/medications/baclofen.mdx',
    find: 'dangerous: true\n    text: Do not stop it suddenly.',
    put: 'dangerous: false\n    text: Do not stop it suddenly.',
    test: [SAFETY, 'each medicine that must be stopped slowly is marked so, in words'],
  },
  {
    name: 'alias-of-another',
    harm: 'Somebody who types "Kepra" may be led to clonazepam.',
    file: 'src/content/docs/medications/clonazepam.mdx',
    find: '  - clonazapam\n',
    put: '  - clonazapam\n  - Kepra\n',
    test: [
      SAFETY,
      'a name belongs to one medicine, but for those that are known to belong to several',
    ],
  },
  {
    name: 'check-says-safe',
    harm: 'The check calms a reader about medicines that it knows nothing of.',
    file: 'src/features/medicines/check/findings.ts',
    find: 'Where it names no clash, there can still be one.',
    put: 'Where it names no clash, the list is safe.',
    test: [CHECK_TEST, 'what the check says of itself has no word of comfort'],
  },
  {
    name: 'limits-hidden',
    harm: 'A list without warnings looks like a list without danger.',
    file: 'src/features/medicines/check/draw.ts',
    find: "    element('p', { class: 'limits' }, NOT_COVERED_HERE),\n",
    put: '',
    test: [
      'src/features/medicines/check/check.spec.ts',
      'where no warning is found, the check says what it does not know',
    ],
    built: '.limits',
  },
  {
    name: 'warnings-hidden',
    harm: 'The check finds that two medicines stop the breath, and does not show it.',
    file: 'src/features/medicines/check/draw.ts',
    find: "    ...part('Warnings about taking them together', of('clash')),\n",
    put: '',
    test: [
      'src/features/medicines/check/check.spec.ts',
      'five medicines by any name: grave clashes first, roles, and what not to stop',
    ],
    built: '[data-finding="clash"]',
  },
  {
    name: 'near-name-taken',
    harm: 'A name that is mistyped is checked as another medicine without a word.',
    file: 'src/features/medicines/check/lookup.ts',
    find: "    ? { kind: 'ask', choices: [...near.map(page), unknown] }",
    put: "    ? { kind: 'found', chosen: near.slice(0, 1).map(page) }",
    test: [CHECK_TEST, 'a name that is not known is never taken for another medicine'],
  },
];
