import { parse } from 'yaml';
import type { Candidate } from '../../src/features/guide/rank.ts';
import { question, QUESTIONS, type QuestionId } from '../../src/model/guide-questions.ts';
import { contentPages } from './site.ts';

type Outcome = Omit<Candidate, 'id'> & { id?: string };

/** The pages that the guide may suggest, read from the frontmatter as the build reads them. */
export const candidates: readonly Candidate[] = contentPages().flatMap(({ id, source }) => {
  const data = parse(source.split(/^---$/m)[1] ?? '') as Outcome & { outcome?: Outcome };
  if (id.startsWith('types/')) return [{ ...data, id: id.slice('types/'.length) }];
  return data.outcome ? [{ ...data.outcome, id: data.outcome.id ?? id }] : [];
});

export const questionIds = Object.keys(QUESTIONS) as QuestionId[];

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
export function randomAnswers(random: () => number): { [Q in QuestionId]?: string[] } {
  const answers: { [Q in QuestionId]?: string[] } = {};
  for (const id of questionIds) {
    if (random() < 0.4) continue;
    const all = Object.keys(question(id).answers);
    const count = question(id).many ? 1 + Math.floor(random() * 4) : 1;
    answers[id] = Array.from({ length: count }, () => all[Math.floor(random() * all.length)] ?? '');
  }
  return answers;
}
