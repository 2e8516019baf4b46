import { question, type QuestionId } from '../../model/guide-questions.ts';

/** What a page says about one answer; `src/model/schemas/clue.ts` explains the weights. */
export interface Clue {
  readonly question: QuestionId;
  readonly answer: string;
  readonly weight: number;
  /** Id of the source that says so. */
  readonly source: string;
}

/** A page that the guide may suggest. */
export interface Candidate {
  /** Outcome id: the type's slug, or `not-myoclonus`. */
  readonly id: string;
  readonly frequency: 'common' | 'uncommon' | 'rare';
  readonly clues: readonly Clue[];
}

/** Chosen answers by question. A question left out, or with an empty list, says nothing. */
export type Answers = { readonly [Q in QuestionId]?: readonly string[] | undefined };

export interface Match {
  readonly id: string;
  /** Higher fits better; only the order means anything. */
  readonly score: number;
  /** Clues for the page that the answers match, strongest first. Never empty. */
  readonly matched: readonly Clue[];
  /** Clues against the page that the answers match, strongest first. */
  readonly against: readonly Clue[];
}

/**
 * How likely a person with this type gives an answer, by the weight of the type's clue for it; 0 is
 * for an answer that the page says nothing about. Round numbers, chosen once and not fitted.
 */
export const LIKELY: Readonly<Record<number, number>> = {
  3: 0.7,
  2: 0.45,
  1: 0.2,
  0: 0.06,
  [-1]: 0.03,
  [-2]: 0.015,
  [-3]: 0.005,
};

/** Head start of pages by how often the type is met. */
const HEAD_START = { common: 0.8, uncommon: 0, rare: -0.8 } as const;

/** Who the person is says less than what the jerks are like. */
const QUESTION_FACTOR: Partial<Record<QuestionId, number>> = {
  age: 0.5,
  onset: 0.6,
  background: 0.7,
};

/** Each further answer to one question adds less: arm and leg are not twice as telling as arm. */
const FURTHER = 0.6;

/** Taken off when a question was answered, but not with what is the hallmark of the page. */
const HALLMARK_NOT_CHOSEN = 0.4;
/** The same for "did anything happen before": who has lived through a cardiac arrest says so. */
const EVENT_NOT_CHOSEN = 1.5;

/** Taken off when a question was skipped that people with the page's hallmark rarely skip. */
const HALLMARK_SKIPPED: Partial<Record<QuestionId, number>> = { recent: 1, feel: 0.4 };

const HALLMARK = 3;
const TYPICAL = 2;

/** Answers to a question, each once. No danger signs is not a sign of anything. */
const given = (answers: Answers, id: QuestionId): string[] =>
  [...new Set(answers[id])].filter((answer) => !(id === 'danger' && answer === 'none')).sort();

/**
 * Ranks pages by how well they fit the answers, as naive Bayes does: an answer counts by how much
 * likelier it is with this page than with the others. Pages that match nothing are left out. Pure,
 * and the order in which answers were given changes nothing.
 */
export function rank(candidates: readonly Candidate[], answers: Answers): Match[] {
  const questions = (Object.keys(answers) as QuestionId[]).sort();
  const weights = candidates.map(
    ({ clues }) => new Map(clues.map((c) => [`${c.question} ${c.answer}`, c.weight])),
  );
  const likely = (i: number, id: QuestionId, answer: string): number =>
    LIKELY[weights[i]?.get(`${id} ${answer}`) ?? 0] ?? 0;
  const usual = (id: QuestionId, answer: string): number =>
    candidates.reduce((sum, _, i) => sum + likely(i, id, answer), 0) / candidates.length;

  const chosenIn = new Map(questions.map((id) => [id, given(answers, id)]));
  const scores = candidates.map(({ frequency }) => HEAD_START[frequency] as number);
  for (const id of questions) {
    const chosen = chosenIn.get(id) ?? [];
    const penalty = id === 'recent' ? EVENT_NOT_CHOSEN : HALLMARK_NOT_CHOSEN;
    const rarity = chosen.map((answer) => usual(id, answer));
    for (const [i, candidate] of candidates.entries()) {
      const gains = chosen.map((answer, a) => Math.log(likely(i, id, answer) / (rarity[a] ?? 1)));
      const sum = gains
        .sort((a, b) => b - a)
        .reduce((total, gain, n) => total + (gain > 0 ? gain * FURTHER ** n : gain), 0);
      const missed = chosen.length > 0 && missesHallmark(candidate, id, chosen);
      scores[i] = (scores[i] ?? 0) + (QUESTION_FACTOR[id] ?? 1) * (sum - (missed ? penalty : 0));
    }
  }
  return candidates
    .map((candidate, i): Match => {
      const hit = candidate.clues.filter((c) => chosenIn.get(c.question)?.includes(c.answer));
      return {
        id: candidate.id,
        // Rounded, so that a tie is a tie whatever the order in which pages were added up.
        score: Math.round(((scores[i] ?? 0) - skipped(candidate, answers)) * 1e6) / 1e6,
        matched: hit.filter((c) => c.weight > 0).sort(byStrength),
        against: hit.filter((c) => c.weight < 0).sort(byStrength),
      };
    })
    .filter((match) => match.matched.length > 0)
    .sort((a, b) => b.score - a.score || compare(a.id, b.id));
}

function missesHallmark(candidate: Candidate, id: QuestionId, chosen: readonly string[]): boolean {
  const clues = candidate.clues.filter((c) => c.question === id);
  return (
    clues.some((c) => c.weight === HALLMARK) &&
    !clues.some((c) => c.weight >= TYPICAL && chosen.includes(c.answer))
  );
}

const skipped = (candidate: Candidate, answers: Answers): number =>
  (Object.keys(HALLMARK_SKIPPED) as QuestionId[])
    .filter((id) => given(answers, id).length === 0)
    .filter((id) => candidate.clues.some((c) => c.question === id && c.weight === HALLMARK))
    .reduce((sum, id) => sum + (HALLMARK_SKIPPED[id] ?? 0), 0);

/** Ids are plain ASCII; setting up a language's own order would cost more than the ranking. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byStrength = (a: Clue, b: Clue): number =>
  Math.abs(b.weight) - Math.abs(a.weight) ||
  compare(`${a.question} ${a.answer}`, `${b.question} ${b.answer}`);

/** The words of a clue's answer as a short fact: `when moving`. */
export const factOf = (clue: Clue): string =>
  question(clue.question).answers[clue.answer]?.fact ?? clue.answer;
