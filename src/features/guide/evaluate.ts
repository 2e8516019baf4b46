import { z } from 'astro/zod';
import { isAnswer, isQuestion, type Answers } from '../../model/guide-questions.ts';
import { NOT_MYOCLONUS } from './candidates.ts';
import cases2 from './cases-2.json' with { type: 'json' };
import cases from './cases.json' with { type: 'json' };
import { nextScreen } from './next-screen.ts';
import { FITS, type Fit, type Ranker } from './rank.ts';
import { MAX_SHOWN } from './result.ts';
import { choicesOf, MAX_IN_VIEW } from './screens.ts';
import stories from './stories.json' with { type: 'json' };
import { LEVELS, rankOf, urgencyOf, type Level } from './urgency.ts';

export const GROUPS = ['emergency', 'urgent', 'routine', 'none', 'look-alike'] as const;

/** A story from a published report or teaching case, told in our words. */
const story = z.strictObject({
  id: z.string(),
  story: z.string().min(20),
  /** What somebody chose who read only the story. */
  answers: z
    .record(z.string(), z.array(z.string()).min(1))
    .refine(
      (all) =>
        Object.entries(all).every(
          ([id, list]) => isQuestion(id) && list.every((answer) => isAnswer(id, answer)),
        ),
      { message: 'not a question or answer of the guide: see src/model/guide-questions.ts' },
    )
    .transform((all) => all as Answers),
  /** Candidates that fit; any of them counts. `not-myoclonus` alone means any look-alike. */
  expected: z.array(z.string()).min(1),
  urgency: z.enum(LEVELS),
  /** Levels that would be right as well. */
  also: z.array(z.enum(LEVELS)),
  group: z.enum(GROUPS),
  /** The report, and where it was read. */
  source: z.string().min(5),
  url: z.url(),
});
export type Story = z.infer<typeof story>;

const read = (file: unknown): readonly Story[] => z.array(story).parse(file);

/** Stories that were handed to us with their judgment. */
export const GIVEN = [...read(cases), ...read(cases2)];
const ours = read(stories);
/** Our own stories: the table was tuned on these … */
export const TUNED = ours.filter((_, i) => i % 2 === 0);
/** … and not on these. */
export const HELD = ours.filter((_, i) => i % 2 === 1);

/** What a reader sees and does who is asked one screen after another. */
export interface Walk {
  /** Ids of the screens shown. */
  readonly screens: readonly string[];
  /** Answers given: those of the story that stood on a screen. */
  readonly answers: Answers;
  /** Presses until the result: answers, "More answers", "Next" and "Skip". */
  readonly taps: number;
  /** The level told after each screen. */
  readonly levels: readonly (Level | undefined)[];
}

/** Walks through the guide as somebody who knows only what the story tells. */
export function walk(ranker: Ranker, { answers: known }: Pick<Story, 'answers'>): Walk {
  let answers: Answers = {};
  const screens: string[] = [];
  const levels: (Level | undefined)[] = [];
  let taps = 0;
  for (;;) {
    const screen = nextScreen(ranker, answers, screens);
    if (!screen) return { screens, answers, taps, levels };
    screens.push(screen.id);
    const hits = choicesOf(screen).filter((c) => known[c.question]?.includes(c.answer as never));
    for (const { question, answer } of hits) {
      answers = { ...answers, [question]: [...(answers[question] ?? []), answer] };
    }
    levels.push(urgencyOf(answers).level);
    const opens = screen.parts.some(({ choices }) =>
      choices.slice(MAX_IN_VIEW).some((c) => hits.includes(c)),
    );
    // The first screen: one press on "none of these"; or "yes", the signs, and "Next".
    if (screen.id !== 'danger') taps += hits.length + (opens ? 1 : 0) + 1;
    else taps += answers.danger?.includes('none') ? 1 : hits.length + 2;
  }
}

export interface Evaluation {
  readonly stories: number;
  /** Stories with a fitting page in first place, and among those shown. */
  readonly first: number;
  readonly shown: number;
  /** Stories told their level, one that is right as well, or a more pressing one. */
  readonly levelReached: number;
  /** Stories told more than what is right. */
  readonly levelAbove: number;
}

const fits = (story: Story, id: string): boolean =>
  story.expected.some(
    (wanted) => wanted === id || (wanted === NOT_MYOCLONUS && id.startsWith(`${wanted}#`)),
  );

/** Runs the guide on the stories, answered in full or walked, and counts. */
export function evaluate(ranker: Ranker, all: readonly Story[], walked: boolean): Evaluation {
  const results = all.map((one) => {
    const answers = walked ? walk(ranker, one).answers : one.answers;
    const right = [one.urgency, ...one.also].map(rankOf);
    const level = rankOf(urgencyOf(answers).level);
    return {
      place: ranker.rank(answers).findIndex(({ id }) => fits(one, id)),
      reached: level >= Math.min(...right),
      above: level > Math.max(...right),
    };
  });
  const count = (test: (r: (typeof results)[number]) => boolean) => results.filter(test).length;
  return {
    stories: all.length,
    first: count(({ place }) => place === 0),
    shown: count(({ place }) => place >= 0 && place < MAX_SHOWN),
    levelReached: count(({ reached }) => reached),
    levelAbove: count(({ above }) => above),
  };
}

/** How often what is said to fit well, partly or poorly is right. */
export function calibration(
  ranker: Ranker,
  all: readonly Story[],
): Readonly<Record<Fit, { readonly shown: number; readonly right: number }>> {
  const cards = all.flatMap((one) =>
    ranker
      .rank(walk(ranker, one).answers)
      .slice(0, MAX_SHOWN)
      .map(({ id, fit }) => ({ fit, right: fits(one, id) })),
  );
  return Object.fromEntries(
    FITS.map((fit) => {
      const own = cards.filter((card) => card.fit === fit);
      return [fit, { shown: own.length, right: own.filter(({ right }) => right).length }];
    }),
  ) as Record<Fit, { shown: number; right: number }>;
}

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
