import type { AnswerId, QuestionId } from '../../model/guide-questions.ts';

/** Most answers in view on one screen; the rest stand behind "More answers". */
export const MAX_IN_VIEW = 7;

/** A question on a screen, or a part of its answers. */
export interface Part<Q extends QuestionId = QuestionId> {
  readonly question: Q;
  /** What is asked, where only a part of the answers stands here; else the question's own words. */
  readonly label?: string;
  /** Answers in the order shown. All answers of the question stand on some screen, each once. */
  readonly answers: readonly AnswerId<Q>[];
  /** Short answers, side by side. */
  readonly short?: true;
}

/** What is asked at one time. */
export interface Screen {
  readonly id: string;
  readonly parts: readonly Part[];
}

const part = <Q extends QuestionId>(
  question: Q,
  answers: readonly AnswerId<Q>[],
  more: Partial<Part<Q>> = {},
): Part => ({ question, answers, ...more }) as unknown as Part;

/** In the order in which all of them stand on one page; see `next-screen.ts` for one at a time. */
export const SCREENS: readonly Screen[] = [
  {
    id: 'danger',
    parts: [
      part('danger', [
        'unconscious',
        'confused',
        'seizure',
        'nonstop',
        'fever-headache',
        'stroke-signs',
        'breathing-stiff',
        'baby-clusters',
        'medicine-ill',
        'organ-failure',
        'darting-eyes',
        'fast-decline',
        'weakness-wasting',
        'none',
      ]),
    ],
  },
  { id: 'age', parts: [part('age', ['baby', 'child', 'teen', 'adult', 'older'])] },
  {
    id: 'onset',
    parts: [
      part('onset', ['infancy', 'youth', 'gradual', 'sudden']),
      part('since', ['days', 'weeks', 'months', 'years'], { short: true }),
    ],
  },
  {
    id: 'look',
    parts: [
      part(
        'feel',
        [
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
        ],
        { label: 'What do they look like?' },
      ),
    ],
  },
  {
    id: 'body',
    parts: [
      part('body', [
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
    ],
  },
  {
    id: 'when',
    parts: [
      part('when', [
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
    ],
  },
  {
    id: 'trigger',
    parts: [
      part('trigger', ['noise', 'touch', 'light', 'movement', 'stress', 'sleep-loss', 'none']),
    ],
  },
  {
    id: 'ease',
    parts: [
      part('feel', ['distractible', 'move-relief', 'alcohol-helps', 'stops-on-waking'], {
        label: 'What stops or eases them?',
      }),
      part('stops', ['sitting', 'nothing', 'stretch', 'touch', 'still', 'sleep'], {
        label: 'Does anything else help?',
      }),
    ],
  },
  {
    id: 'with',
    parts: [
      part('lasts', ['instant', 'seconds', 'minutes', 'constant'], { short: true }),
      part('feel', ['pain-cramps', 'blank', 'stiff-fall', 'ear-click'], {
        label: 'Does anything come with them?',
      }),
    ],
  },
  {
    id: 'recent',
    parts: [
      part('recent', [
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
    ],
  },
  {
    id: 'background',
    parts: [
      part('background', [
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
    ],
  },
];
