import type { AnswerId, QuestionId } from '../../model/guide-questions.ts';
import type { AnyOf } from './rank.ts';

type Weights = { readonly [Q in QuestionId]?: { readonly [A in AnswerId<Q>]?: number } };

interface Estimate {
  /** Never suggested without one of these answers. */
  readonly needs?: AnyOf;
  /** Weights as in `schemas/clue.ts`. */
  readonly weights?: Weights;
}

/**
 * What we estimate about the types where no source gives it: how long a jerk lasts, how long it has
 * been going on, what stops it. Kept apart from the pages, whose facts all have sources. A clue of
 * the page wins where both speak of an answer.
 */
export const ESTIMATES: Readonly<Record<string, Estimate>> = {
  action: {
    weights: { stops: { still: 3 }, lasts: { instant: 1 }, feel: { jump: 1 }, body: { trunk: 1 } },
  },
  'benign-neonatal-sleep': {
    weights: { since: { days: 2, weeks: 2, months: -2, years: -3 }, when: { startle: -2 } },
  },
  brainstem: { weights: { lasts: { instant: 1 }, feel: { jump: 1 } } },
  'cortical-reflex': {
    weights: {
      feel: { jump: 1 },
      lasts: { instant: 2 },
      stops: { still: 2 },
      when: { posture: 2 },
    },
  },
  'drug-induced': {
    needs: {
      recent: ['new-medicine', 'dose-change', 'withdrawal', 'drugs-alcohol'],
      danger: ['medicine-ill'],
    },
    weights: {
      since: { days: 2, weeks: 1, years: -1 },
      feel: { jump: 1, twisting: -1 },
      danger: { confused: 1, 'organ-failure': 1 },
      background: { cancer: 1 },
      onset: { youth: -2, infancy: -3 },
    },
  },
  epileptic: {
    weights: {
      danger: { seizure: 2, nonstop: 2 },
      lasts: { instant: 1, constant: 1 },
      feel: { jump: 1, rhythmic: 1 },
    },
  },
  essential: {
    weights: {
      since: { years: 2, days: -2 },
      feel: { jump: 1, 'alcohol-helps': 2, shaking: -1 },
      stops: { sleep: 2 },
      body: { face: 1 },
      onset: { sudden: -2 },
    },
  },
  functional: { weights: { stops: { sleep: 1 }, onset: { infancy: -3 }, body: { neck: 1 } } },
  'hemifacial-spasm': {
    weights: { since: { years: 2, months: 1 }, feel: { twisting: -1 }, body: { neck: -2 } },
  },
  hyperekplexia: {
    weights: {
      feel: { stiff: 3 },
      danger: { 'breathing-stiff': 2 },
      lasts: { seconds: 1 },
      since: { years: 1 },
    },
  },
  'juvenile-myoclonic-epilepsy': {
    weights: {
      danger: { seizure: 2 },
      lasts: { instant: 2 },
      feel: { jump: 2, lapse: 1, shaking: -1 },
      age: { adult: 1 },
      onset: { sudden: -1 },
      body: { 'one-side': -1 },
    },
  },
  'myoclonus-dystonia': {
    weights: {
      age: { child: 1, teen: 1, baby: -2 },
      trigger: { movement: 2 },
      since: { years: 2, days: -2 },
      feel: { jump: 1 },
    },
  },
  negative: {
    weights: {
      danger: { 'stroke-signs': 2 },
      stops: { still: 2 },
      onset: { sudden: 1, youth: -2 },
      feel: { shaking: 1 },
      lasts: { instant: 1 },
    },
  },
  'opsoclonus-myoclonus': {
    weights: {
      since: { days: 2, weeks: 1, years: -2 },
      feel: { shaking: 1 },
      body: { arm: 1, 'whole-body': 1 },
    },
  },
  orthostatic: { weights: { stops: { sitting: 3 }, since: { months: 1, years: 1, days: -2 } } },
  palatal: { weights: { since: { months: 1, years: 1 }, lasts: { constant: 2 } } },
  peripheral: { weights: { stops: { touch: 2 }, danger: { 'weakness-wasting': 1 } } },
  physiological: {
    weights: { lasts: { instant: 1 }, feel: { jump: 1 }, danger: { 'fast-decline': -2 } },
  },
  'post-hypoxic': {
    needs: { recent: ['low-oxygen'] },
    weights: { stops: { still: 3 }, feel: { jump: 1 } },
  },
  'progressive-myoclonus-epilepsy': {
    weights: {
      danger: { seizure: 1 },
      since: { years: 2, days: -3 },
      age: { older: -3, baby: -1 },
      when: { startle: 1 },
      stops: { still: 2 },
    },
  },
  propriospinal: {
    weights: {
      stops: { sleep: 2 },
      body: { neck: 1, face: -1 },
      trigger: { movement: 1, stress: 1 },
    },
  },
  'reticular-reflex': { weights: { lasts: { instant: 1 }, feel: { jump: 1 } } },
  secondary: {
    weights: { since: { days: 1, weeks: 1 }, onset: { youth: -1 }, feel: { urge: -2 } },
  },
  sleep: {
    weights: {
      lasts: { instant: 2, minutes: -2, constant: -3 },
      feel: { jump: 2, rhythmic: -1, 'move-relief': -1 },
      when: { asleep: 2 },
      since: { years: 1 },
      danger: { nonstop: -3 },
    },
  },
  'spinal-segmental': { weights: { lasts: { constant: 2 }, when: { any: 1 }, feel: { jump: 1 } } },
  'stimulus-sensitive': { weights: { lasts: { instant: 1 }, feel: { jump: 1 } } },
};
