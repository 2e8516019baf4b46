import type { ACTION_PLACES } from '../../model/schemas/treatments.ts';

export type ActionPlace = (typeof ACTION_PLACES)[number];

/** Where each place lies on the person of the body map, seen from the front. */
export const ACTION_AT: Readonly<Record<ActionPlace, readonly [x: number, y: number]>> = {
  'deep-brain': [66, 16],
  'face-nerve-root': [84, 40],
  'neck-nerve': [62, 66],
  muscle: [115, 118],
};
