import type { Answers } from './rank.ts';
import {
  isAnswer,
  isQuestion,
  question,
  QUESTIONS,
  type QuestionId,
} from '../../model/guide-questions.ts';

const TO_GUIDE = '#answers=';
/** Before answers that the reader takes to the appointment sheet. */
export const TO_SHEET = '#a=';

/** `#answers=when.rest+action;age.adult`: only ids, only when the reader asks for a link. */
export function toFragment(answers: Answers, prefix: string = TO_GUIDE): string {
  const parts = (Object.keys(QUESTIONS) as QuestionId[]).flatMap((id) => {
    const given = answers[id] ?? [];
    return given.length > 0 ? [`${id}.${[...given].sort().join('+')}`] : [];
  });
  return prefix + parts.join(';');
}

export interface Parsed {
  readonly answers: Answers;
  /** How many pieces were not known and were left out. */
  readonly unknown: number;
}

/** Reads a fragment that anyone may have edited. Nothing but known ids comes out of it. */
export function fromFragment(fragment: string, prefix: string = TO_GUIDE): Parsed | undefined {
  if (!fragment.startsWith(prefix)) return undefined;
  const answers: { [Q in QuestionId]?: string[] } = {};
  let unknown = 0;
  for (const part of fragment.slice(prefix.length, prefix.length + 2_000).split(';')) {
    if (part === '') continue;
    const dot = part.indexOf('.');
    const id = part.slice(0, Math.max(0, dot));
    for (const answer of part.slice(dot + 1).split('+')) {
      if (!isQuestion(id) || !isAnswer(id, answer)) {
        unknown++;
        continue;
      }
      const list = (answers[id] ??= []);
      const takesMore = question(id).many || list.length === 0;
      if (takesMore && !list.includes(answer)) list.push(answer);
      else if (!takesMore) unknown++;
    }
  }
  return { answers, unknown };
}
