/**
 * One quarter of a second of an arm, drawn as six still moments with the signal of the muscle under
 * them. The pictures are sketches of a kind of movement, not measurements of a person.
 */

export type Movement = 'jerk' | 'lapse' | 'tremor' | 'pull' | 'flicker';

/** One moment of the arm. */
interface Moment {
  /** How far the forearm is turned, in degrees; up is negative. */
  readonly turn: number;
  /** Whether the muscle fires. */
  readonly fires: boolean;
}

interface Film {
  readonly title: string;
  /** What is to be seen, for readers and as the words of the picture. */
  readonly text: string;
  readonly moments: readonly [Moment, Moment, Moment, Moment, Moment, Moment];
}

const at = (turn: number, fires: boolean): Moment => ({ turn, fires });

export const FILMS: Readonly<Record<Movement, Film>> = {
  jerk: {
    title: 'A jerk',
    text: 'The muscle fires once, very briefly. The arm jumps and drops back.',
    moments: [
      at(0, false),
      at(-46, true),
      at(-22, false),
      at(-5, false),
      at(0, false),
      at(0, false),
    ],
  },
  lapse: {
    title: 'A lapse, when the hold lets go',
    text: 'The muscle falls silent for a moment. The arm drops and is caught again.',
    moments: [at(0, true), at(0, true), at(18, false), at(34, false), at(8, true), at(0, true)],
  },
  tremor: {
    title: 'A tremor',
    text: 'The muscle fires again and again in a steady beat. The arm swings to and fro.',
    moments: [
      at(12, false),
      at(-10, true),
      at(12, false),
      at(-10, true),
      at(12, false),
      at(-10, true),
    ],
  },
  pull: {
    title: 'A pull that lasts, as in dystonia',
    text: 'The muscle fires on and on. The arm is pulled into a position and held there.',
    moments: [
      at(0, false),
      at(-10, true),
      at(-22, true),
      at(-30, true),
      at(-32, true),
      at(-32, true),
    ],
  },
  flicker: {
    title: 'A flicker under the skin',
    text: 'A part of one muscle fires. The joint hardly moves.',
    moments: [at(0, false), at(-1, true), at(0, false), at(0, false), at(-1, true), at(0, false)],
  },
};

/** Shapes of the arm, with the elbow at 0 0 for the part that turns. */
export const FILM_PARTS = {
  forearm:
    'M0-6.5C8-7.5 18-5 26-3.6C28-5 30-8.600 33-9C35.500-9.200 36-7 34.800-5.800L33-4L43.500-3.600C46.500-3.200 46.500-1 45.500 0C46.300 1.500 45.500 3 43.500 3.200L39 4.400C34 5.200 30 4.300 26 3.600C18 5 8 7.500 0 6.500A6.500 6.500 0 0 1 0-6.500z',
  'upper-arm':
    'M3.500 5C2.500 18 2.500 34 2.500 48A6.500 6.500 0 0 0 15.500 50C15.500 34 17 18 16.500 5',
} as const;

/** Width of a moment and the gap after it, height of its cell, in the picture's own units. */
export const CELL = { width: 57, step: 59, height: 88, elbow: [9, 48] } as const;
export const FILM_WIDTH = 6 * CELL.step - (CELL.step - CELL.width);
/** The middle line of the signal, and how far it swings. */
const SIGNAL = { y: 112, swing: 9, waves: 4 } as const;

/** The signal of the muscle over the whole time: flat where it is silent. */
export function signalPath(moments: readonly Moment[]): string {
  const quarter = CELL.step / SIGNAL.waves / 4;
  const wave = `q${quarter}-${2 * SIGNAL.swing} ${2 * quarter} 0t${2 * quarter} 0`;
  return (
    `M0 ${SIGNAL.y}` +
    moments.map(({ fires }) => (fires ? wave.repeat(SIGNAL.waves) : `h${CELL.step}`)).join('')
  );
}
