/** Stick-on sensors over muscles and the wrist, on the person of the body map. */
export type SensorSet = 'emg' | 'evoked-potentials';

interface Sensors {
  /** Middles of the round stickers. */
  readonly at: readonly (readonly [x: number, y: number])[];
  /** Labels: text lines, top, and the point each belongs to. */
  readonly labels: readonly {
    readonly text: readonly string[];
    readonly y: number;
    readonly to: readonly [x: number, y: number];
  }[];
  readonly alternative: string;
}

export const SENSORS: Readonly<Record<SensorSet, Sensors>> = {
  emg: {
    at: [
      [27, 98],
      [21, 134],
      [105, 98],
      [111, 134],
      [57, 66],
      [75, 66],
      [46, 215],
      [86, 215],
      [49, 268],
      [83, 268],
    ],
    labels: [
      { text: ['sensors on', 'the skin over', 'muscles'], y: 90, to: [111, 98] },
      { text: ['and over their', 'neighbors'], y: 196, to: [92, 213] },
    ],
    alternative: 'Outline of a person with round sensors on neck, arms and legs',
  },
  'evoked-potentials': {
    at: [
      [66, 12],
      [52, 18],
      [80, 18],
      [120, 166],
    ],
    labels: [
      { text: ['stickers on the', 'head record'], y: 14, to: [86, 17] },
      { text: ['small pulses', 'at the wrist'], y: 150, to: [125, 164] },
    ],
    alternative: 'Outline of a person with stickers on the head and one at the wrist',
  },
};
