import { given, type Answers } from '../../model/guide-questions.ts';

/** A medicine that the reader named, as far as the result shows it. */
export interface Named {
  readonly title: string;
  /** What its page says about jerks, or that there is none. */
  readonly facts: readonly string[];
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly hasPage: boolean;
}

/** Answers after which the guide asks for the name. */
const MEDICINE_ANSWERS = ['new-medicine', 'dose-change', 'withdrawal'] as const;

/** True when a medicine was started, changed or stopped. */
export const isAboutMedicine = (answers: Answers): boolean =>
  MEDICINE_ANSWERS.some((answer) => given(answers, 'recent').includes(answer));

/** The answers of somebody who named a medicine: that one was taken is an answer too. */
export const withMedicine = (answers: Answers): Answers =>
  isAboutMedicine(answers)
    ? answers
    : {
        ...answers,
        recent: [...(answers.recent ?? []).filter((answer) => answer !== 'none'), 'new-medicine'],
      };
