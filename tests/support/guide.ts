import { candidatesOf } from '../../src/features/guide/candidates.ts';
import { createRanker, type Candidate } from '../../src/features/guide/rank.ts';
import {
  question,
  QUESTION_IDS,
  type Answers,
  type QuestionId,
} from '../../src/model/guide-questions.ts';
import { contentPages, frontOf } from './site.ts';

const pages = contentPages().map(({ id, source }) => ({
  id,
  data: frontOf(source) as Parameters<typeof candidatesOf>[0][number]['data'] & {
    lookAlikes?: Parameters<typeof candidatesOf>[1];
  },
}));

/** What the guide may suggest, read from the frontmatter as the build reads it. */
export const candidates: readonly Candidate[] = candidatesOf(
  pages
    .filter(({ id }) => id.startsWith('types/'))
    .map(({ id, data }) => ({ id: id.slice('types/'.length), data })),
  pages.find(({ id }) => id === 'symptoms/look-alikes')?.data.lookAlikes ?? [],
);

export const ranker = createRanker(candidates);

/** A generator of numbers from 0 up to 1 that is the same on every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Random answers: any number of questions, one or more answers each. */
export function randomAnswers(random: () => number): Answers {
  const answers: { [Q in QuestionId]?: string[] } = {};
  for (const id of QUESTION_IDS) {
    if (random() < 0.4) continue;
    const all = Object.keys(question(id).answers);
    const count = question(id).many ? 1 + Math.floor(random() * 4) : 1;
    answers[id] = Array.from({ length: count }, () => all[Math.floor(random() * all.length)] ?? '');
  }
  return answers as Answers;
}
