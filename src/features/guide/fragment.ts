import {
  given,
  isAnswer,
  isQuestion,
  question,
  QUESTION_IDS,
  type Answers,
  type QuestionId,
} from '../../model/guide-questions.ts';

const PREFIX = '#answers=';

/** `#answers=when.rest+action;age.adult`: only ids, only when the reader asks for a link. */
export function toFragment(answers: Answers): string {
  const parts = QUESTION_IDS.flatMap((id) => {
    const list = [...given(answers, id)];
    return list.length > 0 ? [`${id}.${list.sort().join('+')}`] : [];
  });
  return PREFIX + parts.join(';');
}

export interface Parsed {
  readonly answers: Answers;
  /** How many pieces were not known and were left out. */
  readonly unknown: number;
}

/** Reads a fragment that anyone may have edited. Nothing but known ids comes out of it. */
export function fromFragment(fragment: string): Parsed | undefined {
  if (!fragment.startsWith(PREFIX)) return undefined;
  const answers: { [Q in QuestionId]?: string[] } = {};
  let unknown = 0;
  for (const part of fragment.slice(PREFIX.length, PREFIX.length + 2_000).split(';')) {
    if (part === '') continue;
    const dot = part.indexOf('.');
    const id = part.slice(0, Math.max(0, dot));
    for (const answer of part.slice(dot + 1).split('+')) {
      if (!isQuestion(id) || !isAnswer(id, answer)) {
        unknown++;
        continue;
      }
      const list: string[] = (answers[id] ??= []);
      const takesMore = question(id).many || list.length === 0;
      if (takesMore && !list.includes(answer)) list.push(answer);
      else if (!takesMore) unknown++;
    }
  }
  return { answers: answers as Answers, unknown };
}
