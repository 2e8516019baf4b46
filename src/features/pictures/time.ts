import type { CollectionEntry } from 'astro:content';

type TypeData = CollectionEntry<'types'>['data'];
export type Burst = Pick<NonNullable<TypeData['burst']>, 'minMs' | 'maxMs'>;
export type Rate = Pick<NonNullable<TypeData['rate']>, 'minPerMinute' | 'maxPerMinute'>;

interface Timed {
  readonly id: string;
  readonly data: Pick<TypeData, 'movement' | 'burst'>;
}

/** Length of the scale of all bars, in milliseconds: half a second. */
export const SCALE_MS = 500;
/** Height of a bar or strip in its own units; the width is its time. */
export const STRIP_HEIGHT = 10;

const bar = (from: number, to: number): string => `M${from} 0H${to}V${STRIP_HEIGHT}H${from}z`;

/**
 * A bar to scale, one unit a millisecond: solid up to the shortest time, open up to the longest.
 *
 * @throws {RangeError} when the times are reversed or do not fit the scale.
 */
export function burstBar({ minMs, maxMs }: Burst): { solid: string; open: string | undefined } {
  if (!(minMs > 0 && minMs <= maxMs && maxMs <= SCALE_MS)) {
    throw new RangeError(`burst: ${minMs} to ${maxMs} ms does not fit 0 to ${SCALE_MS} ms`);
  }
  return { solid: bar(0, minMs), open: maxMs > minMs ? bar(minMs, maxMs) : undefined };
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
