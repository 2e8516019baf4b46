import type { UrgencyRule } from './urgency.ts';
import { question, type QuestionId } from '../../model/guide-questions.ts';

/** When a rule holds, in words: `jerks on waking; and teens`. */
export const signsOf = ({ when }: UrgencyRule): string =>
  (Object.entries(when) as [QuestionId, readonly string[]][])
    .map(([id, any]) =>
      any.map((answer) => question(id).answers[answer]?.fact ?? answer).join(', or '),
    )
    .join('; and ');
