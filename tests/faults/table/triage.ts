import type { Fault } from '../fault.ts';

const LEVELS = 'src/features/triage/levels.ts';
const LEVELS_TEST = 'src/features/triage/levels.test.ts';
const GUIDE_TEST = 'src/features/guide/guide.test.ts';
const GUIDE_SPEC = 'src/features/guide/which-type.spec.ts';
const TABLE_HOLDS = 'the table of what must be answered holds, row by row';

/** What needs help, and the guide. */
export const TRIAGE: readonly Fault[] = [
  {
    name: 'sign-downgraded',
    harm: 'Somebody whose liver fails and who jerks is told to see a doctor some day soon.',
    file: 'src/content/signs/organ-failure.yaml',
    find: 'level: emergency\nway: ambulance',
    put: 'level: urgent\nway: days',
    test: [LEVELS_TEST, TABLE_HOLDS],
  },
  {
    // Stands for the more than 200 faults that this test plants into the rules by itself.
    name: 'safety-row-dropped',
    harm: 'A rule that no row of the table names can be deleted without anybody noticing.',
    file: 'src/features/triage/safety-table.ts',
    find: "  ['danger.fast-decline', SOON, 'fast-decline', 'rapid-dementia-2022: some causes treatable'],\n",
    put: '',
    test: [LEVELS_TEST, 'no rule can be deleted, weakened or narrowed without a row that notices'],
  },
  {
    name: 'rule-lost-on-its-way',
    harm: 'The guide says nothing to somebody who cannot be woken, although the sign is there.',
    file: 'src/features/triage/rules.json',
    find: '"danger.unconscious"\n      ]',
    put: '"danger.none"\n      ]',
    test: [
      LEVELS_TEST,
      'the rules that the guide carries are those of the signs (if not: npm run triage)',
    ],
  },
  {
    name: 'silence-is-no-danger',
    harm: 'Somebody who skips the question about danger is told that no doctor is needed.',
    file: LEVELS,
    find: "export const NEEDED = ['danger', 'age', 'onset', 'when'] as const;",
    put: "export const NEEDED = ['age', 'onset', 'when'] as const;",
    test: [GUIDE_TEST, 'no level is told from silence'],
  },
  {
    name: 'no-proof-needed',
    harm: 'Jerks after a new medicine count as harmless while nobody has asked what came before.',
    file: LEVELS,
    find: "const PROOF = [...NEEDED, 'recent'] as const;",
    put: 'const PROOF = [...NEEDED] as const;',
    test: [LEVELS_TEST, TABLE_HOLDS],
  },
  {
    name: 'least-pressing-wins',
    harm: 'Of two signs the harmless one decides, and a stroke is an ordinary appointment.',
    file: LEVELS,
    find: 'const level = [...LEVELS].reverse().find(',
    put: 'const level = [...LEVELS].find(',
    test: [LEVELS_TEST, TABLE_HOLDS],
  },
  {
    name: 'jerks-at-rest-harmless',
    harm: 'Jerks at rest in the day pass for the harmless ones on falling asleep.',
    file: LEVELS,
    find: "when: ['falling-asleep'],",
    put: "when: ['falling-asleep', 'asleep', 'rest'],",
    test: [LEVELS_TEST, TABLE_HOLDS],
  },
  {
    name: 'helpline-mistyped',
    harm: 'Somebody who has swallowed poison calls a number that nobody answers.',
    file: 'src/content/helplines/us-poison.yaml',
    find: 'number: 1-800-222-1222',
    put: 'number: 1-800-222-1223',
    test: [
      'src/features/triage/helplines.test.ts',
      'each line has the number that its service publishes',
    ],
  },
  {
    name: 'emergency-number-mistyped',
    harm: 'Every page tells people in Europe to call 122.',
    file: 'src/features/triage/call.ts',
    find: '`${number} (${places})`))}`;',
    put: "`${number} (${places})`)).replace('112', '122')}`;",
    test: [
      'tests/site/triage.test.ts',
      'the emergency numbers are 911, 112 and 999, at the foot of every page',
    ],
    built: 'toBe(expected)',
  },
  {
    name: 'danger-phrase-dropped',
    harm: 'A search for a face that droops gets pages about spasms, and no word about stroke.',
    file: 'src/features/triage/pinned.ts',
    find: 'phrases[tier].some(',
    put: 'phrases[tier].slice(1).some(',
    test: [
      'src/features/triage/pinned.test.ts',
      'each search from danger is met with the right advice',
    ],
  },
  {
    name: 'reading-before-acting',
    harm: 'Above the results stands what to read, and what to do now is cut off.',
    file: 'src/features/triage/pinned.ts',
    find: "export const TIERS = ['now', 'also'] as const;",
    put: "export const TIERS = ['also', 'now'] as const;",
    test: [
      'src/features/triage/pinned.test.ts',
      'what must be done now stands before what should be read too, and never more than two',
    ],
  },
  {
    name: 'gap-too-wide',
    harm: 'Ordinary searches are met with alarms, until nobody heeds them.',
    file: 'src/features/triage/pinned.ts',
    find: 'const MAX_GAP = 3;',
    put: 'const MAX_GAP = 30;',
    test: [
      'src/features/triage/pinned.test.ts',
      'words that stand far apart, or beside what rules them out, are no danger',
    ],
  },
  {
    name: 'ruled-out-ignored',
    harm: 'Jerks of a sleeping child are met with the words for a seizure that does not stop.',
    file: 'src/features/triage/pinned.ts',
    find: '!words.some((word) => unwanted.some((pattern) => isWord(word, pattern))) &&',
    put: 'unwanted.length >= 0 &&',
    test: ['src/features/triage/pinned.test.ts', 'no ordinary search is met with a warning'],
  },
  {
    name: 'typed-number-allowed',
    harm: 'A page types its own crisis line, which grows old where nobody looks.',
    file: 'src/model/typed-numbers.ts',
    find: '911|999|988|',
    put: '911|999|',
    test: [
      'src/model/typed-numbers.test.ts',
      'emergency advice that a page types by itself is found',
    ],
  },
  {
    name: 'against-counts-for',
    harm: 'What speaks against a page moves it up, so the guide shows the wrong illness.',
    file: 'src/features/guide/rank.ts',
    find: 'const RARER: Readonly<Record<number, number>> = { [-1]: 0.5, [-2]: 0.2,',
    put: 'const RARER: Readonly<Record<number, number>> = { [-1]: 0.5, [-2]: 5,',
    test: [GUIDE_TEST, '200 rankings are as they were reviewed'],
  },
  {
    name: 'clue-flipped',
    harm: 'A click in the ear speaks against palatal myoclonus, whose mark it is.',
    file: 'src/content/docs/types/palatal.mdx',
    find: 'answer: ear-click, weight: 3,',
    put: 'answer: ear-click, weight: -3,',
    test: [GUIDE_TEST, 'where nothing fits, the guide says so'],
  },
  {
    name: 'alike-misspelled',
    harm: 'Four illnesses that only tests can tell apart are shown as if a story could.',
    file: 'src/features/guide/result.ts',
    find: "  'reticular-reflex',",
    put: "  'reticular-reflexes',",
    test: [GUIDE_TEST, 'types that a story cannot tell apart are named by what exists'],
  },
  {
    name: 'one-question-more',
    harm: 'A frightened reader is asked more questions than was said.',
    file: 'src/features/guide/next-screen.ts',
    find: 'export const MAX_SCREENS = 8;',
    put: 'export const MAX_SCREENS = 9;',
    test: [GUIDE_TEST, 'take few questions and presses, and each asks for the age'],
  },
  {
    name: 'need-forgotten',
    harm: 'Somebody whose heart never stopped is shown the page on jerks after it stopped.',
    file: 'src/features/guide/rank.ts',
    find: '.filter((match, i) => allowed[i] && match.matched.length > 0)',
    put: '.filter((match) => match.matched.length > 0)',
    test: [GUIDE_TEST, 'no page is shown to whom it cannot be about'],
  },
  {
    name: 'none-beside-others',
    harm: 'A reader who first pressed "none of these" and then a seizure has said both.',
    file: 'src/features/guide/guide.ts',
    find: "(value === 'none' || other.value === 'none')",
    put: "value === 'none'",
    test: [
      GUIDE_SPEC,
      'with all questions in view, each answer of the vocabulary is there once, and two give a result',
    ],
    built: 'not.toBeChecked',
  },
  {
    name: 'advice-out-of-view',
    harm: 'The words "call 911" stand below the screen while the reader looks at a tick.',
    file: 'src/features/guide/guide.css',
    find: '.bar {\n  position: sticky;',
    put: '.bar {\n  position: static;',
    test: [
      GUIDE_SPEC,
      'each emergency sign shows and says what to do, and nothing moves, at 390 px',
    ],
    built: 'toBeInViewport',
  },
  {
    name: 'advice-unheard',
    harm: 'A blind reader who ticks a seizure hears nothing.',
    file: 'src/features/guide/guide.ts',
    find: "this.say('[data-alert]', pressing === 'emergency' ? heard : '');",
    put: "this.say('[data-alert]', '');",
    test: [
      GUIDE_SPEC,
      'each emergency sign shows and says what to do, and nothing moves, at 390 px',
    ],
    built: '[role=alert]',
  },
];
