import { QUESTIONS, type AnswerId, type QuestionId } from '../../model/guide-questions.ts';

/** Most answers in view on one screen; the rest stand behind "More answers". */
export const MAX_IN_VIEW = 7;

export interface Choice {
  readonly question: QuestionId;
  readonly answer: AnswerId;
}

/** Answers under one heading. */
export interface Part {
  /** What is asked; may hold `{…}`, see `wordsFor`. */
  readonly label: string;
  /** In the order shown. */
  readonly choices: readonly Choice[];
  /** Short answers stand side by side. */
  readonly short?: boolean;
}

/** What is asked at one time. Each answer of each question stands on one screen, once. */
export interface Screen {
  readonly id: string;
  readonly parts: readonly Part[];
  /** What to know before choosing, said below the answers. */
  readonly hint?: string;
}

/** Asked when a medicine was taken: its name, which is typed, so it has no answers to choose. */
export const MEDICINE = 'medicine';

const choices = <Q extends QuestionId>(
  question: Q,
  answers: readonly AnswerId<Q>[],
): readonly Choice[] => answers.map((answer) => ({ question, answer }) as Choice);

/** In the order in which all of them stand on one page; `next-screen.ts` asks one at a time. */
export const SCREENS: readonly Screen[] = [
  {
    id: 'danger',
    parts: [
      {
        label: QUESTIONS.danger.label,
        choices: choices('danger', [
          'unconscious',
          'confused',
          'seizure',
          'nonstop',
          'fever-headache',
          'stroke-signs',
          'breathing-stiff',
          'bladder-legs',
          'baby-clusters',
          'medicine-ill',
          'organ-failure',
          'darting-eyes',
          'fast-decline',
          'weakness-wasting',
          'none',
        ]),
      },
    ],
  },
  {
    id: 'age',
    parts: [
      {
        label: QUESTIONS.age.label,
        choices: choices('age', ['baby', 'child', 'teen', 'adult', 'older']),
      },
    ],
  },
  {
    id: 'onset',
    parts: [
      {
        label: QUESTIONS.onset.label,
        choices: choices('onset', ['infancy', 'youth', 'gradual', 'sudden']),
      },
      {
        label: QUESTIONS.since.label,
        choices: choices('since', ['days', 'weeks', 'months', 'years']),
        short: true,
      },
    ],
  },
  {
    id: 'look',
    hint: 'In the drawings, a filled arm is one whose muscle works. The bars show when it works.',
    parts: [
      {
        label: 'What do {your|your child’s|the} jerks look like?',
        choices: choices('feel', [
          'jump',
          'lapse',
          'shaking',
          'flow',
          'twisting',
          'ripple',
          'urge',
          'rhythmic',
          'stiff',
          'irregular',
        ]),
      },
    ],
  },
  {
    id: 'body',
    hint: 'Choose from the list, or press that part of the drawing. You can choose several.',
    parts: [
      {
        label: QUESTIONS.body.label,
        choices: [
          ...choices('body', [
            'arm',
            'leg',
            'face',
            'neck',
            'trunk',
            'one-side',
            'whole-body',
            'eyes',
            'palate',
            'diaphragm',
            'stump',
          ]),
          // It belongs to the roof of the mouth, which nobody looks at who hears a click.
          ...choices('feel', ['ear-click']),
        ],
      },
    ],
  },
  {
    id: 'when',
    parts: [
      {
        label: QUESTIONS.when.label,
        choices: choices('when', [
          'rest',
          'action',
          'posture',
          'falling-asleep',
          'asleep',
          'waking',
          'any',
          'standing',
          'lying-down',
          'startle',
        ]),
      },
    ],
  },
  {
    id: 'trigger',
    parts: [
      {
        label: QUESTIONS.trigger.label,
        choices: choices('trigger', [
          'noise',
          'touch',
          'light',
          'movement',
          'stress',
          'sleep-loss',
          'none',
        ]),
      },
    ],
  },
  {
    id: 'ease',
    parts: [
      {
        label: QUESTIONS.stops.label,
        choices: [
          ...choices('feel', ['distractible', 'move-relief', 'alcohol-helps']),
          ...choices('stops', ['sitting', 'still', 'sleep', 'nothing', 'stretch', 'touch']),
          ...choices('feel', ['stops-on-waking']),
        ],
      },
    ],
  },
  {
    id: 'with',
    parts: [
      {
        label: 'Does anything come with them?',
        choices: choices('feel', ['pain-cramps', 'blank', 'stiff-fall']),
      },
      {
        label: QUESTIONS.lasts.label,
        choices: choices('lasts', ['instant', 'seconds', 'minutes', 'constant']),
        short: true,
      },
    ],
  },
  {
    id: 'recent',
    parts: [
      {
        label: QUESTIONS.recent.label,
        choices: choices('recent', [
          'new-medicine',
          'dose-change',
          'withdrawal',
          'infection',
          'injury',
          'low-oxygen',
          'none',
          'surgery',
          'drugs-alcohol',
          'toxin',
        ]),
      },
    ],
  },
  {
    id: MEDICINE,
    hint: 'The name stays on this page. Type it, then press Next. You can also skip this.',
    parts: [{ label: 'Which medicine was it?', choices: [] }],
  },
  {
    id: 'background',
    parts: [
      {
        label: QUESTIONS.background.label,
        choices: choices('background', [
          'family',
          'epilepsy',
          'brain-spine',
          'kidney-liver',
          'anxiety-depression',
          'dementia-parkinsons',
          'none',
          'autoimmune',
          'cancer',
        ]),
      },
    ],
  },
];

/** All answers of a screen. */
export const choicesOf = ({ parts }: Screen): readonly Choice[] =>
  parts.flatMap((part) => part.choices);
