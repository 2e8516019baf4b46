import type { CollectionEntry } from 'astro:content';

type TypeData = CollectionEntry<'types'>['data'];
export type Burst = Pick<NonNullable<TypeData['burst']>, 'minMs' | 'maxMs'>;
export type Rate = Pick<NonNullable<TypeData['rate']>, 'minPerMinute' | 'maxPerMinute'>;

interface Timed {
  readonly id: string;
  readonly data: Pick<TypeData, 'movement' | 'burst'>;
}

/** Height of a bar or strip in its own units. */
export const STRIP_HEIGHT = 10;

/** Ends of a scale, in milliseconds. */
export interface Scale {
  readonly minMs: number;
  readonly maxMs: number;
}

/** The scale of all bars of single jerks. */
const SCALE: Scale = { minMs: 10, maxMs: 1000 };
/** The scale on which jerks stand beside what is not myoclonus: up to ten minutes. */
export const LONG_SCALE: Scale = { minMs: 10, maxMs: 600_000 };
/** The ends of that scale and its middle, in words. */
export const TICKS = ['1/100', '1/10', '1 second'] as const;
/** Width of that scale in its own units. */
export const LENGTH_WIDTH = 200;
/** A single measured time is still seen. */
const MIN_WIDTH = 2;

/** Where a time lies on the scale, on which each step is ten times the one before. */
export const placeOf = (ms: number, { minMs, maxMs }: Scale = SCALE): number =>
  Math.round((10 * LENGTH_WIDTH * Math.log10(ms / minMs)) / Math.log10(maxMs / minMs)) / 10;

/**
 * A bar from the shortest to the longest time.
 *
 * @throws {RangeError} when the times are reversed or do not fit the scale.
 */
export function lengthBar({ minMs, maxMs }: Burst, scale = SCALE): string {
  if (!(minMs >= scale.minMs && minMs <= maxMs && maxMs <= scale.maxMs)) {
    throw new RangeError(
      `burst: ${minMs} to ${maxMs} ms does not fit ${scale.minMs} to ${scale.maxMs} ms`,
    );
  }
  const from = placeOf(minMs, scale);
  const to = Math.max(placeOf(maxMs, scale), from + MIN_WIDTH);
  return `M${from} 0H${to}V${STRIP_HEIGHT}H${from}z`;
}

/** The types whose jerks are known to be shortest and longest, to compare `own` with. */
export function shortestAndLongest<T extends Timed>(types: readonly T[], own: Timed): T[] {
  // A pause of a muscle is not a jerk, so it is no measure for one.
  const jerks = types
    .filter((t) => t.data.burst && t.data.movement !== 'negative')
    .toSorted((a, b) => (a.data.burst?.maxMs ?? 0) - (b.data.burst?.maxMs ?? 0));
  const ends = new Set([jerks.at(0), jerks.at(-1)]);
  return jerks.filter((t) => ends.has(t) && t.id !== own.id);
}

/** Whole seconds in which the slowest rate beats at least twice. */
export const windowSeconds = ({ minPerMinute }: Rate): number => Math.ceil(60 / minPerMinute);

/** One upright line for each beat, one unit a millisecond, from the first beat at 0. */
export function beats(perMinute: number, seconds: number): string {
  const gap = 60_000 / perMinute;
  const count = Math.floor((seconds * 1000) / gap) + 1;
  return Array.from({ length: count }, (_, i) => `M${Math.round(i * gap)} 0v${STRIP_HEIGHT}`).join(
    '',
  );
}
