import {
  given,
  QUESTION_IDS,
  type AnswerId,
  type Answers,
  type QuestionId,
} from '../../model/guide-questions.ts';

/** From least to most pressing. */
export const LEVELS = ['none', 'routine', 'urgent', 'emergency'] as const;
export type Level = (typeof LEVELS)[number];

export interface UrgencyRule {
  readonly level: Level;
  /** The rule holds when each of these questions has at least one of these answers. */
  readonly when: { readonly [Q in QuestionId]?: readonly AnswerId<Q>[] };
  /** What to do, in plain words. */
  readonly advice: string;
  /** Sources that say so; none means that it is our own advice. */
  readonly sources: readonly string[];
}

const CALL = 'Call 911 (US, Canada), 112 (Europe and many other places) or 999 (UK) now.';

/**
 * How soon to act. Kept apart from the ranking of pages: a page that fits well can never calm a
 * danger sign. Rules only ever raise the level.
 */
export const URGENCY_RULES: readonly UrgencyRule[] = [
  {
    level: 'emergency',
    when: { danger: ['unconscious', 'seizure'] },
    advice: `${CALL} Stay with the person and lay them on their side if you can.`,
    sources: ['epilepsysociety-999', 'epilepsyaction-focal'],
  },
  {
    level: 'emergency',
    when: { danger: ['confused', 'fever-headache'] },
    advice: `${CALL} The brain may be inflamed, infected or poisoned.`,
    sources: ['nhs-encephalitis'],
  },
  {
    level: 'emergency',
    when: { danger: ['stroke-signs'] },
    advice: `${CALL} These can be signs of a stroke, and minutes count.`,
    sources: [],
  },
  {
    level: 'emergency',
    when: { danger: ['nonstop'] },
    advice: `${CALL} Jerking that does not stop can be a long seizure.`,
    sources: ['epilepsyaction-focal'],
  },
  {
    level: 'emergency',
    when: { danger: ['breathing-stiff'] },
    advice: `${CALL} Stiffness can stop the breathing.`,
    sources: ['hpx-1992', 'leite-2011'],
  },
  {
    level: 'emergency',
    when: { danger: ['medicine-ill'] },
    advice: `${CALL} It may be a reaction to a medicine or drug. Have all packets at hand.`,
    sources: ['dunkley-2003'],
  },
  {
    level: 'emergency',
    when: { danger: ['organ-failure'] },
    advice: `${CALL} Substances that the body cannot clear may be reaching the brain.`,
    sources: [],
  },
  {
    level: 'emergency',
    when: { danger: ['baby-clusters'] },
    advice:
      'Take the child to a hospital today. Film the jerks. Call 911, 112 or 999 if the child is stiff, blue or hard to wake.',
    sources: ['rch-is'],
  },
  {
    level: 'emergency',
    when: { recent: ['low-oxygen'], onset: ['sudden'] },
    advice: `${CALL} New jerks after the heart or breathing stopped need a hospital.`,
    sources: [],
  },
  {
    level: 'emergency',
    when: { feel: ['lapse'], body: ['one-side'], onset: ['sudden'] },
    advice: `${CALL} Sudden loss of hold on one side can be a stroke.`,
    sources: ['thalamic-nm'],
  },
  {
    level: 'urgent',
    when: { danger: ['darting-eyes'] },
    advice: 'See a doctor today.',
    sources: ['pranzatelli-2017'],
  },
  {
    level: 'urgent',
    when: { danger: ['fast-decline'] },
    advice: 'See a doctor today.',
    sources: [],
  },
  {
    level: 'urgent',
    when: { danger: ['weakness-wasting'] },
    advice:
      'See a doctor within days. If you cannot pass urine or a leg gives way, call for help now.',
    sources: [],
  },
  {
    level: 'urgent',
    when: { recent: ['new-medicine', 'dose-change', 'withdrawal'] },
    advice:
      'Call the person who prescribed the medicine today. Do not stop or change a medicine on your own: that can be dangerous.',
    sources: ['rissardo-2025', 'fda-bzd-2020'],
  },
  {
    level: 'urgent',
    when: { recent: ['drugs-alcohol', 'toxin'] },
    advice: 'Call a doctor or a poison center today.',
    sources: [],
  },
  {
    level: 'urgent',
    when: { recent: ['low-oxygen'] },
    advice: 'Tell the team that treated the person, within days.',
    sources: [],
  },
  {
    level: 'urgent',
    when: { background: ['epilepsy'] },
    advice: 'Tell the epilepsy team within days. Keep taking seizure medicine.',
    sources: [],
  },
  {
    level: 'urgent',
    when: { when: ['waking'], age: ['adult'], onset: ['youth'] },
    advice: 'Morning jerks can be a form of epilepsy. See a doctor within two weeks at most.',
    sources: ['aboutkids-jme'],
  },
  {
    level: 'urgent',
    when: { when: ['waking'], age: ['teen'] },
    advice: 'Morning jerks can be a form of epilepsy. See a doctor within two weeks at most.',
    sources: ['aboutkids-jme'],
  },
  {
    level: 'urgent',
    when: { feel: ['blank'] },
    advice: 'Blank spells can be seizures. See a doctor within days.',
    sources: [],
  },
  {
    level: 'urgent',
    when: { trigger: ['light', 'touch'] },
    advice: 'See a doctor within days: jerks set off by light or touch should be looked into.',
    sources: [],
  },
  {
    level: 'urgent',
    when: { trigger: ['sleep-loss'] },
    advice:
      'Jerks after a short night or alcohol can be seizures. See a doctor within two weeks at most.',
    sources: ['aboutkids-jme'],
  },
  {
    level: 'urgent',
    when: { background: ['kidney-liver', 'cancer'] },
    advice: 'Tell the team that treats this illness, today.',
    sources: [],
  },
  {
    level: 'urgent',
    when: { when: ['standing'], age: ['older'] },
    advice: 'Jerks on standing can make you fall. See a doctor within days.',
    sources: ['glass-2007'],
  },
  {
    level: 'urgent',
    when: { body: ['diaphragm'], age: ['older'] },
    advice: 'If hiccups last more than two days, see a doctor soon.',
    sources: ['hiccup-review'],
  },
  {
    level: 'urgent',
    when: { age: ['baby'] },
    advice: 'Show a doctor today, with a film of the jerks if you can.',
    sources: [],
  },
  {
    level: 'urgent',
    when: { body: ['eyes'] },
    advice: 'Jerking eyes should be seen by a doctor within days.',
    sources: [],
  },
];

/** What alone calls for no doctor: jerks on falling asleep, and who has them where. */
const HARMLESS: { readonly [Q in QuestionId]?: readonly AnswerId<Q>[] } = {
  danger: ['none'],
  age: ['child', 'teen', 'adult', 'older'],
  onset: ['youth', 'gradual'],
  since: ['months', 'years'],
  when: ['falling-asleep'],
  trigger: ['stress', 'none'],
  body: ['arm', 'leg', 'trunk', 'whole-body'],
  feel: ['jump'],
  lasts: ['instant'],
  recent: ['none'],
  background: ['none'],
};
/** What must be said before no doctor is needed; silence proves nothing. */
const PROOF = ['danger', 'age', 'when'] as const satisfies readonly QuestionId[];
/** Questions that must be answered, danger signs among them, before an ordinary level is told. */
const MIN_ANSWERED = 3;

export interface Urgency {
  /** Undefined while too little is known to tell. */
  readonly level: Level | undefined;
  /** Rules of that level that the answers match; empty for `none` and plain `routine`. */
  readonly rules: readonly UrgencyRule[];
}

const holds = (rule: UrgencyRule, answers: Answers): boolean =>
  Object.entries(rule.when).every(([id, any]) =>
    given(answers, id as QuestionId).some((answer) => (any as readonly string[]).includes(answer)),
  );

/** The level without any rule that holds. */
function plainLevel(answers: Answers): Level | undefined {
  const answered = QUESTION_IDS.filter((id) => given(answers, id).length > 0);
  if (answered.length < MIN_ANSWERED || !answers.danger?.includes('none')) return undefined;
  const harmless = answered.every((id) =>
    given(answers, id).every((answer) => (HARMLESS[id] as readonly string[])?.includes(answer)),
  );
  if (!harmless) return 'routine';
  // Not "routine" meanwhile: the level would go down when the proof is there.
  return PROOF.every((id) => answered.includes(id)) ? 'none' : undefined;
}

/** How pressing a level is; no level at all comes last. */
export const rankOf = (level: Level | undefined): number => (level ? LEVELS.indexOf(level) : -1);

/** The level for a set of answers. More answers never lower it. */
export function urgencyOf(answers: Answers): Urgency {
  const matched = URGENCY_RULES.filter((rule) => holds(rule, answers));
  const level = matched.reduce<Level | undefined>(
    (worst, rule) => (rankOf(rule.level) > rankOf(worst) ? rule.level : worst),
    plainLevel(answers),
  );
  return { level, rules: matched.filter((rule) => rule.level === level) };
}
