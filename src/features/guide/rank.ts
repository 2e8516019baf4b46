import {
  given,
  question,
  QUESTION_IDS,
  QUESTIONS,
  type AnswerId,
  type Answers,
  type QuestionId,
} from '../../model/guide-questions.ts';
import { BASE_RATE } from './base-rates.ts';

/** What a page says about one answer; `schemas/clue.ts` explains the weights. */
export interface Clue {
  readonly question: QuestionId;
  readonly answer: AnswerId;
  readonly weight: number;
  /** Id of the source that says so; absent for an estimate of ours. */
  readonly source?: string | undefined;
}

/** Answers of which one must have been given: `{ recent: ['low-oxygen'] }`. */
export type AnyOf = { readonly [Q in QuestionId]?: readonly AnswerId<Q>[] };

/** A page, or a section about a look-alike, that the guide may suggest. */
export interface Candidate {
  /** The type's slug, or `not-myoclonus#<anchor>`. */
  readonly id: string;
  readonly frequency: 'common' | 'uncommon' | 'rare';
  readonly clues: readonly Clue[];
  /** Never suggested without one of these answers. */
  readonly needs?: AnyOf | undefined;
  /** Rarely right without one of these answers: what a look-alike stands behind. */
  readonly hallmarks?: AnyOf | undefined;
  /** Ages at which it begins, where the page tells. */
  readonly ages?: readonly AnswerId<'age'>[] | undefined;
}

export const FITS = ['well', 'partly', 'poorly'] as const;
export type Fit = (typeof FITS)[number];

export interface Match {
  readonly id: string;
  /** Share of the belief that this page fits, from 0 to 1; what fits no page has a share too. */
  readonly share: number;
  readonly fit: Fit;
  /** Clues for the page that the answers match, strongest first. Never empty. */
  readonly matched: readonly Clue[];
  /** Clues against the page that the answers match, strongest first. */
  readonly against: readonly Clue[];
}

/**
 * How much of the way from the base rate to certainty a clue takes an answer: of people with the
 * hallmark of a page, 7 in 10 name it where nobody else does. An answer without a clue is unknown
 * and stays at its base rate: what an author did not write speaks neither for nor against.
 */
const TOWARD_CERTAIN: Readonly<Record<number, number>> = { 1: 0.15, 2: 0.4, 3: 0.7 };
/** The same for a hallmark without which the page is never right: nearly all name it. */
const NEEDED = 0.95;
/** By how much a clue against a page makes an answer rarer than its base rate. */
const RARER: Readonly<Record<number, number>> = { [-1]: 0.5, [-2]: 0.2, [-3]: 0.04 };
/** The same for questions with one answer, before they are scaled to add up to 1. */
const TIMES: Readonly<Record<number, number>> = {
  3: 8,
  2: 3,
  1: 1.5,
  0: 1,
  [-1]: 0.5,
  [-2]: 0.2,
  [-3]: 0.02,
};

/** Head start by how often a page is met: a step is a factor of two. */
const HEAD_START = { common: Math.log(2), uncommon: 0, rare: -Math.log(2) } as const;

/**
 * Each further answer to one question counts less, for and against alike: answers to one question
 * hang together, and naive Bayes takes them for independent.
 */
const FURTHER = 0.6;

/** How often people name what they have when they answer a question at all. */
const NAMED = 0.7;

/** Taken off when none of the answers that a look-alike stands behind was given: about one in ten. */
const HALLMARK_MISSING = Math.log(10);

/** Taken off for somebody younger than the ages at which it begins: about one in five. */
const TOO_YOUNG = Math.log(5);

/**
 * Answers to different questions hang together as well, so the sum says too much. Scaled down until
 * what is said to fit well is right as often as told; see the table of `GuideFigures.astro`.
 */
const TEMPER = 0.75;

/** Score of "none of these pages": it wins where the answers are no likelier with any page. */
const NOTHING = 1;

/** From these shares on a page fits well, or partly. Checked by the table of `GuideFigures.astro`. */
const MIN_SHARE: readonly (readonly [Fit, number])[] = [
  ['well', 0.2],
  ['partly', 0.08],
];

const AGES = Object.keys(QUESTIONS.age.answers);
const TYPICAL = 2;
const HALLMARK = 3;

export interface Ranker {
  /** Pages by how well they fit, best first. Pages that match nothing, or must not be, are left out. */
  rank(answers: Answers): readonly Match[];
  /**
   * Belief in each candidate, in their order, and in none of them last; adds up to 1. While
   * questions are open, a hallmark that was not asked for yet is not held against a candidate.
   */
  beliefs(answers: Answers, open?: boolean): readonly number[];
  /** How likely somebody with candidate `i` gives the answer. Beyond the last: anybody. */
  likely(i: number, id: QuestionId, answer: AnswerId): number;
}

const baseRate = (id: QuestionId, answer: AnswerId): number =>
  (BASE_RATE[id] as Readonly<Record<string, number>>)[answer] ?? 0;

const holds = (any: AnyOf, answers: Answers): boolean =>
  Object.entries(any).some(([id, wanted]) =>
    given(answers, id as QuestionId).some((answer) => (wanted as string[]).includes(answer)),
  );

/** How likely each answer is with a candidate, by `question answer`. */
function likelihoods({ clues, needs }: Candidate): ReadonlyMap<string, number> {
  const weight = new Map(clues.map((c) => [`${c.question} ${c.answer}`, c.weight]));
  const all = new Map<string, number>();
  for (const id of QUESTION_IDS) {
    const answers = Object.keys(question(id).answers) as AnswerId[];
    const weightOf = (answer: AnswerId) => weight.get(`${id} ${answer}`) ?? 0;
    if (question(id).many) {
      for (const answer of answers) {
        const [base, w] = [baseRate(id, answer), weightOf(answer)];
        const needed = (needs?.[id] as readonly string[] | undefined)?.includes(answer);
        const toward = needed && w === HALLMARK ? NEEDED : (TOWARD_CERTAIN[w] ?? 0);
        all.set(`${id} ${answer}`, w < 0 ? base * (RARER[w] ?? 1) : base + (1 - base) * toward);
      }
    } else {
      const raw = answers.map((answer) => baseRate(id, answer) * (TIMES[weightOf(answer)] ?? 1));
      const sum = raw.reduce((a, b) => a + b, 0);
      for (const [i, answer] of answers.entries()) all.set(`${id} ${answer}`, (raw[i] ?? 0) / sum);
    }
  }
  return all;
}

/**
 * Ranks pages by how well they fit the answers, as naive Bayes does: an answer counts by how much
 * likelier it is with this page than with anybody. The order of answers changes nothing.
 */
export function createRanker(candidates: readonly Candidate[]): Ranker {
  const table = candidates.map(likelihoods);
  const likely = (i: number, id: QuestionId, answer: AnswerId): number =>
    table[i]?.get(`${id} ${answer}`) ?? baseRate(id, answer);
  /** The clues of a candidate to a question that are typical or more. */
  const typicalOf = candidates.map(({ clues }) => {
    const byQuestion: { [Q in QuestionId]?: Clue[] } = {};
    for (const clue of clues) {
      if (clue.weight >= TYPICAL) (byQuestion[clue.question] ??= []).push(clue);
    }
    return byQuestion;
  });

  /** What the answers to one question say, as the logarithm of a ratio. */
  function gain(i: number, id: QuestionId, chosen: readonly AnswerId[]): number {
    const gains = chosen
      .map((answer) => Math.log(likely(i, id, answer) / baseRate(id, answer)))
      .sort((a, b) => Math.abs(b) - Math.abs(a))
      .reduce((sum, one, n) => sum + one * FURTHER ** n, 0);
    const clues = typicalOf[i]?.[id] ?? [];
    // No danger sign has to be there: each is one way among others in which an illness shows.
    if (!question(id).many || id === 'danger') return gains;
    if (clues.some((c) => chosen.includes(c.answer))) return gains;
    // The question was answered, and what is most telling of this page was not chosen.
    const hallmarks = clues.filter((c) => c.weight === HALLMARK);
    const missed = hallmarks.map(({ answer }) =>
      Math.log((1 - NAMED * likely(i, id, answer)) / (1 - NAMED * baseRate(id, answer))),
    );
    return gains + Math.min(0, ...missed);
  }

  function score(i: number, answers: Answers, asked: readonly QuestionId[], open: boolean): number {
    const { frequency, hallmarks, ages } = candidates[i] as Candidate;
    const sum = asked.reduce((total, id) => total + gain(i, id, given(answers, id)), 0);
    const [age] = given(answers, 'age');
    const youngest = Math.min(...(ages ?? []).map((a) => AGES.indexOf(a)));
    const young = ages && age && AGES.indexOf(age) < youngest ? TOO_YOUNG : 0;
    const toCome = open && hallmarks && !asked.some((id) => id !== 'danger' && hallmarks[id]);
    const bare = hallmarks && !toCome && !holds(hallmarks, answers) ? HALLMARK_MISSING : 0;
    return HEAD_START[frequency] + TEMPER * (sum - young - bare);
  }

  function beliefs(answers: Answers, open = false): number[] {
    const asked = QUESTION_IDS.filter((id) => given(answers, id).length > 0);
    const raw = [
      ...candidates.map((_, i) => Math.exp(score(i, answers, asked, open))),
      Math.exp(NOTHING),
    ];
    const total = raw.reduce((a, b) => a + b, 0);
    return raw.map((value) => value / total);
  }

  return {
    likely,
    beliefs,
    rank(answers) {
      // Where none of the pages can be told from anybody, and nothing was said yet.
      const shares = beliefs(answers);
      const allowed = candidates.map((c) => !c.needs || holds(c.needs, answers));
      const out = shares.reduce((sum, s, i) => sum + (allowed[i] === false ? s : 0), 0);
      return candidates
        .map((candidate, i): Match => {
          const hit = candidate.clues.filter((c) => given(answers, c.question).includes(c.answer));
          // Rounded, so that a tie is a tie whatever the order in which it was added up.
          const share = Math.round(((shares[i] ?? 0) / (1 - out)) * 1e6) / 1e6;
          return {
            id: candidate.id,
            share,
            fit: MIN_SHARE.find(([, min]) => share >= min)?.[0] ?? 'poorly',
            matched: hit.filter((c) => c.weight > 0).sort(byStrength),
            against: hit.filter((c) => c.weight < 0).sort(byStrength),
          };
        })
        .filter((match, i) => allowed[i] && match.matched.length > 0)
        .filter((match) => !match.against.some((c) => RULES_OUT(c)))
        .sort((a, b) => b.share - a.share || compare(a.id, b.id));
    },
  };
}

/** An age or a beginning that all but rules a page out keeps it off the list. */
const RULES_OUT = (c: Clue): boolean =>
  c.weight === -HALLMARK && (c.question === 'age' || c.question === 'onset');

/** Ids are plain ASCII; setting up a language's own order would cost more than the ranking. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byStrength = (a: Clue, b: Clue): number =>
  Math.abs(b.weight) - Math.abs(a.weight) ||
  compare(`${a.question} ${a.answer}`, `${b.question} ${b.answer}`);
