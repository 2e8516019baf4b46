import {
  given,
  question,
  QUESTION_IDS,
  wordsFor,
  type Answers,
  type Who,
} from '../../model/guide-questions.ts';
import type { Fit, Match } from './rank.ts';
import { choicesOf, type Screen } from './screens.ts';
import type { Level, UrgencyRule } from './urgency.ts';

/** Most pages that a result shows. */
export const MAX_SHOWN = 3;

/** Types that a person's story cannot tell apart: all are jumps of the body at noise or touch. */
export const SAME_STORY: readonly string[] = [
  'brainstem',
  'reticular-reflex',
  'hyperekplexia',
  'stimulus-sensitive',
];

/** What is shown of a ranking. */
export interface Shown {
  readonly matches: readonly Match[];
  /** True when the best page does not fit well. */
  readonly nothingFits: boolean;
  /** True when two of the pages cannot be told apart by a story. */
  readonly alike: boolean;
}

export function shownOf(ranking: readonly Match[]): Shown {
  const matches = ranking.slice(0, MAX_SHOWN);
  return {
    matches,
    nothingFits: matches[0]?.fit !== 'well',
    alike: matches.filter(({ id }) => SAME_STORY.includes(id)).length > 1,
  };
}

export const FIT_WORDS: Readonly<Record<Fit, string>> = {
  well: 'Fits well',
  partly: 'Fits partly',
  poorly: 'Fits poorly',
};

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  emergency: 'Get help now',
  urgent: 'See a doctor soon',
  routine: 'Make an appointment if it bothers you or comes often',
  none: 'No need for a doctor, as far as your answers tell',
};

/** How soon to act, in a few words: the most pressing of the signs decides. */
export const levelWords = (level: Level, signs: readonly UrgencyRule[]): string =>
  level === 'urgent' && signs.some(({ today }) => today) ? 'Get help today' : LEVEL_WORDS[level];

/** A question and what was answered, in words. */
export interface Line {
  readonly asks: string;
  readonly says: string;
}

/** What the reader said, question by question. */
export const linesOf = (answers: Answers, who: Who = 'other'): readonly Line[] =>
  QUESTION_IDS.flatMap((id) => {
    const { label, answers: known } = question(id);
    const says = given(answers, id).map((answer) => wordsFor(known[answer]?.label ?? '', who));
    return says.length > 0 ? [{ asks: wordsFor(label, who), says: says.join('; ') }] : [];
  });

/** What the reader said on one screen. */
export function linesOn(screen: Screen, answers: Answers, who: Who): readonly Line[] {
  const own: Record<string, string[]> = {};
  for (const { question: id, answer } of choicesOf(screen)) {
    if (given(answers, id).includes(answer)) (own[id] ??= []).push(answer);
  }
  return linesOf(own as Answers, who);
}

/** The same as plain text, to show a doctor. */
export const summaryOf = (answers: Answers, who?: Who, more: readonly Line[] = []): string =>
  [...linesOf(answers, who), ...more].map(({ asks, says }) => `${asks} ${says}.`).join('\n');

/** What to do first, and the rest, without the countries of the numbers. */
export function adviceOf(rule: UrgencyRule): readonly [string, string] {
  const { advice, level } = rule;
  const short = advice.replace(/ \([^)]*\)/g, '');
  const end = short.indexOf('. ') + 1;
  if (level === 'urgent') return [`${levelWords(level, [rule])}.`, short];
  return end > 0 ? [short.slice(0, end), short.slice(end + 1)] : [short, ''];
}
