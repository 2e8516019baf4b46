/**
 * How a movement looks, as one still drawing: an arm where it was and where it goes, and below it
 * when its muscle works. For readers who choose between kinds of movement; sketches, not
 * measurements.
 */
import type { QUESTIONS } from '../../model/guide-vocabulary.ts';
import { CELL, FILM_PARTS } from './film.ts';

/** An answer of the guide about what the jerks are like. */
export type FeelAnswer = keyof (typeof QUESTIONS)['feel']['answers'];

interface Forearm {
  /** How far it is turned, in degrees; up is negative. */
  readonly turn: number;
  /** Where it was before; where its muscle moves it; or where it is while the muscle is silent. */
  readonly is: 'before' | 'working' | 'silent';
}

/** One drawing. */
export interface Look {
  readonly arms: readonly Forearm[];
  /** When the muscle works, as starts and ends on a line of `TIME` units. */
  readonly works: readonly (readonly [from: number, to: number])[];
  /** SVG path data of a mark beside or on the arm. */
  readonly mark?: string;
}

/** Length of the line of time, and its place in the drawing. */
const TIME = { length: 56, x: 1, y: 87 } as const;
/** Size of each drawing in its own units. */
export const LOOK_VIEW = '-1 2 60 90';

const before: Forearm = { turn: 0, is: 'before' };
const working = (turn: number): Forearm => ({ turn, is: 'working' });
const silent = (turn: number): Forearm => ({ turn, is: 'silent' });

export const LOOKS = {
  jump: { arms: [before, working(-46)], works: [[22, 28]] },
  lapse: {
    arms: [before, silent(34)],
    works: [
      [0, 22],
      [32, 56],
    ],
  },
  shaking: {
    arms: [silent(13), working(-13)],
    works: [0, 8, 16, 24, 32, 40, 48].map((at) => [at, at + 4] as const),
  },
  flow: {
    arms: [silent(26), working(-26)],
    works: [
      [0, 13],
      [16, 34],
      [38, 47],
      [50, 56],
    ],
    mark: 'M54 24c-9 8 5 14-3 22s5 14-2 22',
  },
  twisting: { arms: [before, working(-60)], works: [[8, 56]] },
  ripple: {
    arms: [silent(0)],
    works: [
      [10, 12],
      [22, 24],
      [40, 42],
    ],
    mark: 'M14 46l3.5 4 3.5-4 3.5 4 3.5-4',
  },
  urge: {
    arms: [before, working(-46)],
    works: [[32, 38]],
    // What builds up before it.
    mark: 'M3 87L30 79V87z',
  },
  rhythmic: {
    arms: [before, working(-30)],
    works: [4, 20, 36, 52].map((at) => [at, at + 4] as const),
  },
  stiff: { arms: [working(0)], works: [[14, 42]] },
  irregular: {
    arms: [silent(-16), working(-46)],
    works: [
      [3, 7],
      [12, 16],
      [33, 37],
      [48, 52],
    ],
  },
} as const satisfies Partial<Record<FeelAnswer, Look>>;

const path = (d: string, more = ''): string => `<path d="${d}"${more}/>`;

/**
 * The shapes of a drawing. Strokes are left to the page; what works is filled with its color of text.
 */
export function lookShapes({ arms, works, mark }: Look): string {
  const [x, y] = CELL.elbow;
  const line = `M${TIME.x} ${TIME.y}`;
  return [
    path(FILM_PARTS['upper-arm']),
    ...arms.map(({ turn, is }) =>
      path(
        FILM_PARTS.forearm,
        ` transform="translate(${x} ${y})${turn ? ` rotate(${turn})` : ''}"` +
          (is === 'working' ? ' fill="currentColor"' : '') +
          (is === 'before' ? ' stroke-dasharray="3 4"' : ''),
      ),
    ),
    ...(mark ? [path(mark, ' stroke="currentColor"')] : []),
    path(`${line}h${TIME.length}`, ' stroke-width="1.5"'),
    path(
      works.map(([from, to]) => `M${TIME.x + from} ${TIME.y}h${to - from}`).join(''),
      ' stroke="currentColor" stroke-width="8" stroke-linecap="butt"',
    ),
  ].join('');
}
