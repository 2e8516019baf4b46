import { LIKELY, rank, type Answers, type Candidate } from './rank.ts';
import { question, QUESTIONS, type QuestionId } from '../../model/guide-questions.ts';

/** Nobody is asked more than this many questions. */
export const MOST_QUESTIONS = 7;
/** Below this many bits a question would hardly change the order of pages. */
const LEAST_BITS = 0.02;

const entropy = (p: number): number =>
  p <= 0 || p >= 1 ? 0 : -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p));

/**
 * The question that would tell most about which page fits, given the answers so far; undefined when
 * none would, or enough were asked. Danger signs always come first.
 *
 * @param asked Questions shown so far, answered or skipped.
 */
export function nextQuestion(
  candidates: readonly Candidate[],
  answers: Answers,
  asked: readonly QuestionId[],
): QuestionId | undefined {
  if (!asked.includes('danger')) return 'danger';
  if (asked.length >= MOST_QUESTIONS) return undefined;
  const shares = sharesOf(candidates, answers);
  const open = (Object.keys(QUESTIONS) as QuestionId[]).filter((id) => !asked.includes(id));
  const best = open
    .map((id) => ({ id, bits: bitsOf(candidates, shares, id) }))
    .sort((a, b) => b.bits - a.bits || a.id.localeCompare(b.id, 'en'))[0];
  return best && best.bits >= LEAST_BITS ? best.id : undefined;
}

/** How likely each page is, as shares of one. All alike while nothing was answered. */
function sharesOf(candidates: readonly Candidate[], answers: Answers): number[] {
  const scores = new Map(rank(candidates, answers).map((match) => [match.id, match.score]));
  const lowest = Math.min(0, ...scores.values()) - 2;
  const raw = candidates.map(({ id }) => Math.exp(scores.get(id) ?? lowest));
  const total = raw.reduce((a, b) => a + b, 0);
  return raw.map((value) => value / total);
}

/** Mean information of the question's answers about which page fits, in bits. */
function bitsOf(
  candidates: readonly Candidate[],
  shares: readonly number[],
  id: QuestionId,
): number {
  const answers = Object.keys(question(id).answers).filter((answer) => answer !== 'none');
  const bits = answers.map((answer) => {
    const chances = candidates.map(
      ({ clues }) =>
        LIKELY[clues.find((c) => c.question === id && c.answer === answer)?.weight ?? 0] ?? 0,
    );
    const mean = chances.reduce((sum, chance, i) => sum + chance * (shares[i] ?? 0), 0);
    const rest = chances.reduce((sum, chance, i) => sum + entropy(chance) * (shares[i] ?? 0), 0);
    return entropy(mean) - rest;
  });
  return bits.reduce((a, b) => a + b, 0);
}
