import type { SIGN_LEVELS } from '../../model/sign-ways.ts';

/** From least to most pressing. */
export const LEVELS = ['none', 'routine', 'urgent', 'emergency'] as const;
export type Level = (typeof LEVELS)[number];

/** Answers by question; a question left out, or with an empty list, says nothing. */
export type GivenAnswers = Readonly<Record<string, readonly string[] | undefined>>;

/** What the guide needs of a sign that answers can raise. */
export interface GuideSign {
  readonly id: string;
  /** The sign in a few words, and where it stands in full. */
  readonly bold: string;
  readonly href: string;
  readonly level: (typeof SIGN_LEVELS)[number];
  /** True of an urgent sign that cannot wait for days. */
  readonly today?: true;
  /** What to do, with the numbers to call for an emergency. */
  readonly advice: string;
  readonly sources: readonly string[];
  /** Any of these sets raises it; of a set, every `question.answer|answer` must hold. */
  readonly raisedBy: readonly (readonly string[])[];
}

/** A level, and the signs of that level that hold. */
export interface Verdict<S extends GuideSign = GuideSign> {
  /** Undefined while too little is known and nothing calls for help. */
  readonly level: Level | undefined;
  readonly signs: readonly S[];
}

/** The answer to "danger" that rules the others out; beside another answer it counts for nothing. */
export const NO_DANGER = 'none';

/** Without these, nothing but a sign gives a level: silence is no proof. */
export const NEEDED = ['danger', 'age', 'onset', 'when'] as const;

/**
 * What alone calls for no doctor: jerks on falling asleep, in a person who is no baby, after
 * nothing that could explain them. Each of `PROOF` must be answered, and each answer must be here.
 */
const HARMLESS: GivenAnswers = {
  danger: [NO_DANGER],
  age: ['child', 'teen', 'adult', 'older'],
  onset: ['youth', 'gradual'],
  when: ['falling-asleep'],
  recent: ['none'],
  trigger: ['stress', 'none'],
  body: ['arm', 'leg', 'trunk', 'whole-body'],
  since: ['months', 'years'],
  feel: ['jump'],
  lasts: ['instant'],
  background: ['none'],
};
const PROOF = [...NEEDED, 'recent'] as const;

const given = (answers: GivenAnswers, question: string): readonly string[] => {
  const all = answers[question] ?? [];
  return question === 'danger' && all.length > 1 ? all.filter((a) => a !== NO_DANGER) : all;
};

/** True when the answers fulfill `question.answer|answer`. */
const fulfills = (answers: GivenAnswers, condition: string): boolean => {
  const [question = '', any = ''] = condition.split('.');
  return given(answers, question).some((answer) => any.split('|').includes(answer));
};

/** True when the answers raise the sign. */
export const isRaised = ({ raisedBy }: GuideSign, answers: GivenAnswers): boolean =>
  raisedBy.some((set) => set.every((condition) => fulfills(answers, condition)));

const isHarmless = (answers: GivenAnswers): boolean =>
  PROOF.every((question) => given(answers, question).length > 0) &&
  Object.keys(answers).every((question) =>
    given(answers, question).every((answer) => HARMLESS[question]?.includes(answer)),
  );

/** Questions without whose answers no level can be given. */
export const missingFor = (answers: GivenAnswers): string[] =>
  NEEDED.filter((question) => given(answers, question).length === 0);

/**
 * How soon to act. Signs only ever raise the level; "make an appointment" needs to know about
 * danger, age, onset and time; and "no need for a doctor" needs positive proof.
 */
export function levelOf<S extends GuideSign>(
  answers: GivenAnswers,
  signs: readonly S[],
): Verdict<S> {
  const raised = signs.filter((sign) => isRaised(sign, answers));
  const level = [...LEVELS].reverse().find((l) => raised.some((sign) => sign.level === l));
  if (level) return { level, signs: raised.filter((sign) => sign.level === level) };
  if (missingFor(answers).length > 0) return { level: undefined, signs: [] };
  return { level: isHarmless(answers) ? 'none' : 'routine', signs: [] };
}
