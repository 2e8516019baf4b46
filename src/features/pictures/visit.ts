/** Drawings of the steps of a visit in a box of 186 by 186; heads and arms come from the sprite. */
interface Scene {
  /** Shapes of /pictures.svg, and how they are placed. */
  readonly shapes: readonly { readonly id: string; readonly transform: string }[];
  /** Thin lines: wires, screens, breath. */
  readonly lines: string;
  /** Filled marks: discs, sensors, the lamp. */
  readonly marks: string;
}

type Place = readonly [x: number, y: number];

const disc = ([x, y]: Place): string => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`;
const pad = ([x, y]: Place): string => `M${x - 7} ${y - 4}h14v9h-14z`;
const wire = ([x, y]: Place, [toX, toY]: Place): string => `M${x} ${y}L${toX} ${toY}`;

const SCALE = { head: 0.75, arm: 2.8 } as const;

const head = (x: number) =>
  [{ id: 'profile', transform: `translate(${x} 40) scale(${SCALE.head})` }] as const;
/** Discs on a head that is moved to the right. */
const discs = (x: number): Place[] =>
  (
    [
      [26, 70],
      [47, 54],
      [71, 49],
      [95, 55],
      [113, 75],
    ] as const
  ).map(([dx, y]) => [dx + x, y]);

const ARM = [
  { id: 'upper-arm', transform: `scale(${SCALE.arm}) translate(2 2)` },
  { id: 'forearm', transform: `scale(${SCALE.arm}) translate(11 50)` },
] as const;
const PADS: readonly [Place, Place] = [
  [32, 70],
  [90, 138],
];

const SCREEN = 'M104 6h72v46h-72zM140 52v10M124 62h32';
const BURST = 'M110 30h20l4-14l5 26l5-22l4 10h22';
const PLUG: Place = [104, 40];

export const SCENES = {
  'eeg-discs': { shapes: head(24), lines: '', marks: discs(24).map(disc).join('') },
  'eeg-record': {
    shapes: head(-6),
    lines: `${SCREEN}${BURST}${discs(-6)
      .map((at) => wire(at, PLUG))
      .join('')}`,
    marks: discs(-6).map(disc).join(''),
  },
  'eeg-light': {
    shapes: head(52),
    lines: 'M24 82l16 8M26 68h18M22 54l14-10M54 146q-8 8-16 2t-16 2M54 156q-8 8-16 2t-16 2',
    marks: `${discs(52).map(disc).join('')}M0 68a9 9 0 1 0 18 0a9 9 0 1 0-18 0z`,
  },
  'eeg-read': {
    shapes: [],
    lines:
      'M18 24h138v100h-138zM87 124v24M58 148h58M28 48h30l5-14l6 26l6-18l4 6h67M28 78h52l5-14l6 26l6-18l4 6h45M28 106h18l5-14l6 26l6-18l4 6h79',
    marks: '',
  },
  'emg-sensors': {
    shapes: ARM,
    lines: PADS.map((at) => wire(at, [176, 20])).join(''),
    marks: PADS.map(pad).join(''),
  },
  'emg-move': {
    shapes: ARM,
    lines: `${SCREEN}${BURST}${PADS.map((at) => wire(at, PLUG)).join('')}`,
    marks: PADS.map(pad).join(''),
  },
  'emg-needle': {
    shapes: ARM,
    lines: wire([90, 138], [124, 84]),
    marks: 'M118 82l12-22l14 9l-12 22z',
  },
} as const satisfies Readonly<Record<string, Scene>>;

export type SceneName = keyof typeof SCENES;
