import cases from './cases.json' with { type: 'json' };
import { rank, type Answers, type Candidate } from './rank.ts';
import { LEVELS, urgencyOf, type Level } from './urgency.ts';

/** A story from a published case report, with the answers that a reader of it gave. */
export interface Case {
  readonly id: string;
  readonly answers: Answers;
  /** Outcomes that fit the story; any of them counts. */
  readonly expected: readonly string[];
  readonly urgency: Level;
  /** The report, and where it was read. */
  readonly source: string;
  readonly url: string;
}

export const CASES = cases as unknown as readonly Case[];

export interface Evaluation {
  readonly cases: number;
  /** Stories with a fitting page in first place, and among the first three. */
  readonly first: number;
  readonly firstThree: number;
  readonly emergencies: number;
  /** Emergencies that were called emergencies. */
  readonly emergenciesFound: number;
  readonly urgent: number;
  /** Urgent stories that were called urgent or more. */
  readonly urgentFound: number;
  readonly routine: number;
  /** Routine stories that were called emergencies. */
  readonly falseAlarms: number;
}

const atLeast = (level: Level | undefined, bar: Level): boolean =>
  level !== undefined && LEVELS.indexOf(level) >= LEVELS.indexOf(bar);

/** Runs the guide on the stories and counts. */
export function evaluate(candidates: readonly Candidate[], stories = CASES): Evaluation {
  const places = stories.map((story) =>
    rank(candidates, story.answers).findIndex((match) => story.expected.includes(match.id)),
  );
  const levels = stories.map((story) => ({
    asked: story.urgency,
    told: urgencyOf(story.answers).level,
  }));
  const of = (level: Level) => levels.filter(({ asked }) => asked === level);
  return {
    cases: stories.length,
    first: places.filter((place) => place === 0).length,
    firstThree: places.filter((place) => place >= 0 && place < 3).length,
    emergencies: of('emergency').length,
    emergenciesFound: of('emergency').filter(({ told }) => told === 'emergency').length,
    urgent: of('urgent').length,
    urgentFound: of('urgent').filter(({ told }) => atLeast(told, 'urgent')).length,
    routine: of('routine').length,
    falseAlarms: of('routine').filter(({ told }) => told === 'emergency').length,
  };
}
