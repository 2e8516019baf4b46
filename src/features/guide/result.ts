import type { Answers, Match } from './rank.ts';
import { question, QUESTIONS, type QuestionId } from '../../model/guide-questions.ts';

/** Most groups of pages that a result shows. */
const MOST_GROUPS = 3;
/** Pages this much weaker than the best are left out (a factor of about twenty). */
const TOO_WEAK = 3;

/** Types that a person's story cannot tell apart: all are jumps of the body at noise or touch. */
export const SAME_STORY: ReadonlySet<string> = new Set([
  'brainstem',
  'reticular-reflex',
  'hyperekplexia',
  'stimulus-sensitive',
]);

/** Pages shown together; more than one when the story cannot tell them apart. */
export type Group = readonly Match[];

/** At most three groups in rank order, out of a ranking. */
export function groupsOf(ranking: readonly Match[]): Group[] {
  const best = ranking[0]?.score ?? 0;
  const near = ranking.filter((match) => match.score >= best - TOO_WEAK);
  const groups: Match[][] = [];
  for (const match of near) {
    const alike =
      SAME_STORY.has(match.id) && groups.find((group) => group.some((m) => SAME_STORY.has(m.id)));
    if (alike) alike.push(match);
    else if (groups.length < MOST_GROUPS) groups.push([match]);
  }
  return groups;
}

/** What the reader said, as lines of plain text to show a doctor. */
export function summaryOf(answers: Answers): string[] {
  return (Object.keys(QUESTIONS) as QuestionId[]).flatMap((id) => {
    const { label, answers: known } = question(id);
    const given = (answers[id] ?? []).map((answer) => known[answer]?.label ?? answer);
    return (given?.length ?? 0) > 0 ? [`${label} ${given.join('; ')}.`] : [];
  });
}

/** How many questions have an answer. */
export const answered = (answers: Answers): number =>
  Object.values(answers).filter((given) => (given?.length ?? 0) > 0).length;
