/** Drawings of the steps of a visit, as SVG path data in a box of 174 by 174; heads and arms come from the sprite. */
interface Scene {
  /** A shape of /pictures.svg, and how it is placed. */
  readonly shapes: readonly { readonly id: string; readonly transform?: string }[];
  /** Thin lines: wires, screens, breath. */
  readonly lines: string;
  /** Filled marks: discs, sensors, the lamp. */
  readonly marks: string;
}

const disc = (x: number, y: number): string => `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z`;
const pad = (x: number, y: number): string => `M${x} ${y}h12v8h-12z`;

const HEAD = { id: 'profile' } as const;
const ARM = [
  { id: 'upper-arm', transform: 'translate(20 10) scale(1.8)' },
  { id: 'forearm', transform: 'translate(36 96) scale(1.8)' },
] as const;
const CAP = [disc(34, 40), disc(62, 18), disc(94, 12), disc(126, 20), disc(150, 46)].join('');
const WIRES = 'M34 40L168 4M62 18L168 4M94 12L168 4M126 20L168 4M150 46L168 4';
const SCREEN = 'M104 12h64v44h-64zM136 56v12M122 68h28';
const BURST = 'M108 34h18l3-14l4 26l4-22l3 10h24';

export const SCENES = {
  'eeg-discs': { shapes: [HEAD], lines: '', marks: CAP },
  'eeg-record': { shapes: [HEAD], lines: WIRES, marks: CAP },
  'eeg-light': {
    shapes: [HEAD],
    lines: 'M2 96l-2 0M10 124q-6 6-10 2M10 136q-6 8-10 4M0 60l18 10M0 84h14M0 36l20 20',
    marks: CAP,
  },
  'eeg-read': {
    shapes: [],
    lines:
      'M18 24h138v100h-138zM87 124v24M58 148h58M28 48h30l5-14l6 26l6-18l4 6h67M28 78h52l5-14l6 26l6-18l4 6h45M28 106h18l5-14l6 26l6-18l4 6h79',
    marks: '',
  },
  'emg-sensors': {
    shapes: ARM,
    lines: 'M46 40L160 8M80 92L160 8',
    marks: `${pad(30, 40)}${pad(72, 90)}`,
  },
  'emg-move': {
    shapes: ARM,
    lines: `${SCREEN}${BURST}M46 40L104 34M80 92L104 44`,
    marks: `${pad(30, 40)}${pad(72, 90)}`,
  },
  'emg-needle': { shapes: ARM, lines: 'M80 92L112 44', marks: 'M108 40l10-16l12 8l-10 16z' },
} as const satisfies Readonly<Record<string, Scene>>;

export type SceneName = keyof typeof SCENES;
