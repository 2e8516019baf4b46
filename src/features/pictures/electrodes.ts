/** One place of an EEG electrode on the scalp, seen from above with the nose at the top. */
export interface Electrode {
  readonly name: string;
  /** Angle from the nose in degrees; positive is the person's right. */
  readonly angle: number;
  /** Distance from the top of the head; 1 is the ring above the ears. */
  readonly reach: number;
}

const both = (left: string, right: string, angle: number, reach: number): Electrode[] => [
  { name: left, angle: -angle, reach },
  { name: right, angle, reach },
];

/** The 19 scalp positions of the 10–20 system. */
export const ELECTRODES: readonly Electrode[] = [
  ...both('Fp1', 'Fp2', 18, 1),
  ...both('F7', 'F8', 54, 1),
  ...both('F3', 'F4', 39, 0.65),
  { name: 'Fz', angle: 0, reach: 0.5 },
  ...both('T7', 'T8', 90, 1),
  ...both('C3', 'C4', 90, 0.5),
  { name: 'Cz', angle: 0, reach: 0 },
  ...both('P7', 'P8', 126, 1),
  ...both('P3', 'P4', 141, 0.65),
  { name: 'Pz', angle: 180, reach: 0.5 },
  ...both('O1', 'O2', 162, 1),
];

export const HEAD_SIZE = { width: 280, height: 300 } as const;
/** Middle of the head and the radius of the outer ring, in the picture's own units. */
export const HEAD = { x: 140, y: 158, ring: 106, skull: 128, disc: 19 } as const;

/** Where the middle of an electrode's disc lies in the picture. */
export function discAt({ angle, reach }: Electrode): { x: number; y: number } {
  const turn = (angle * Math.PI) / 180;
  return {
    x: Math.round(HEAD.x + HEAD.ring * reach * Math.sin(turn)),
    y: Math.round(HEAD.y - HEAD.ring * reach * Math.cos(turn)),
  };
}
