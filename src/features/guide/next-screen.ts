import { given, question, type Answers } from '../../model/guide-questions.ts';
import type { Ranker } from './rank.ts';
import { isAboutMedicine } from './named.ts';
import { choicesOf, MEDICINE, SCREENS, type Choice, type Screen } from './screens.ts';
import { missingFor } from '../triage/levels.ts';
import { rankOf, urgencyOf, type Level } from './urgency.ts';

/** Nobody is asked more than this many screens. */
export const MAX_SCREENS = 8;

/** Fewer, the sooner help is needed: the reader has a call to make. */
const MAX_BY_LEVEL: { readonly [L in Level]?: number } = { emergency: 6, urgent: 6 };

/** Asked first, in this order, whatever was answered: who it is, how it began and what it looks like. */
const FIRST = ['danger', 'age', 'onset', 'look'];

/** A page that has this share of the belief need not be looked for further. */
const SURE = 0.3;

/** A screen that raises the level for fewer people than this is not asked for that alone. */
const MIN_RAISE = 0.2;

/** What it is worth, in bits, to learn that help is needed sooner, where it is certain. */
const RAISE_WORTH = 0.2;

/** What a screen costs in reading and tapping: its answers, and a constant for the screen itself. */
const effort = (screen: Screen): number => 20 + choicesOf(screen).length;

const entropy = (p: number): number =>
  p <= 0 || p >= 1 ? 0 : -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p));

/**
 * What to ask next, given the answers so far; undefined when enough was asked. Danger signs come
 * first, then age and beginning; then what can still raise the level and what tells most about the
 * pages, for the effort it costs.
 *
 * @param asked Ids of the screens shown so far, answered or skipped.
 */
export function nextScreen(
  ranker: Ranker,
  answers: Answers,
  asked: readonly string[],
): Screen | undefined {
  const first = FIRST.find((id) => !asked.includes(id));
  if (first) return screenOf(first);
  // Its name is asked right after the answer that calls for it, and takes no other question's place.
  const isNamed = asked.includes(MEDICINE);
  if (isAboutMedicine(answers) && !isNamed && asked.length < MAX_SCREENS) return screenOf(MEDICINE);
  const { level } = urgencyOf(answers);
  const most = (level && MAX_BY_LEVEL[level]) ?? MAX_SCREENS;
  if (asked.length >= Math.min(MAX_SCREENS, most + (isNamed ? 1 : 0))) return undefined;

  const beliefs = ranker.beliefs(answers, true);
  const open = SCREENS.filter(({ id }) => id !== MEDICINE && !asked.includes(id)).map((screen) => {
    const raise = raiseOf(ranker, beliefs, answers, screen);
    const bits = choicesOf(screen).reduce((sum, c) => sum + bitsOf(ranker, beliefs, c), 0);
    return { screen, raise, worth: (bits + RAISE_WORTH * raise) / effort(screen) };
  });
  const sure = Math.max(...ranker.beliefs(answers).slice(0, -1)) >= SURE;
  const wanted = sure ? open.filter(({ raise }) => raise >= MIN_RAISE) : open;
  const best = wanted.sort((a, b) => b.worth - a.worth)[0]?.screen;
  // Nobody who answers what they are asked is left without being told how soon to see a doctor.
  const needed = level ? undefined : missingFor(answers).find((id) => !asked.includes(id));
  const isLast = !best || asked.length === MAX_SCREENS - 1;
  return needed && isLast ? screenOf(needed) : best;
}

const screenOf = (wanted: string): Screen | undefined => SCREENS.find(({ id }) => id === wanted);

/** How likely the next person gives the answer. */
const expected = (ranker: Ranker, beliefs: readonly number[], c: Choice): number =>
  beliefs.reduce((sum, belief, i) => sum + belief * ranker.likely(i, c.question, c.answer), 0);

/** What an answer tells about which page fits, in bits. */
function bitsOf(ranker: Ranker, beliefs: readonly number[], c: Choice): number {
  const rest = beliefs.reduce(
    (sum, belief, i) => sum + belief * entropy(ranker.likely(i, c.question, c.answer)),
    0,
  );
  return entropy(expected(ranker, beliefs, c)) - rest;
}

/** How likely the screen brings an answer that raises the level to urgent or more. */
function raiseOf(
  ranker: Ranker,
  beliefs: readonly number[],
  answers: Answers,
  screen: Screen,
): number {
  const now = Math.max(rankOf(urgencyOf(answers).level), rankOf('routine'));
  const raising = choicesOf(screen).filter(({ question: id, answer }) => {
    const list = question(id).many ? [...given(answers, id), answer] : [answer];
    return rankOf(urgencyOf({ ...answers, [id]: list }).level) > now;
  });
  return 1 - raising.reduce((none, c) => none * (1 - expected(ranker, beliefs, c)), 1);
}
