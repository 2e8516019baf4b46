import type { Entity } from '../../model/library.ts';

export interface OverviewGroup<T> {
  readonly label: string;
  /** Types with a measured length of a jerk, the shortest first. */
  readonly measured: readonly T[];
  readonly unmeasured: readonly T[];
}

type Timed = Pick<Entity<'types'>, 'collection'> & {
  data: { burst?: { maxMs: number } | undefined };
};

/** Groups of types split by whether a source gives how long one jerk lasts; none is left out. */
export const overview = <T extends Timed>(
  groups: readonly { label: string; entries: readonly T[] }[],
): OverviewGroup<T>[] =>
  groups.map(({ label, entries }) => ({
    label,
    measured: entries
      .filter((e) => e.data.burst)
      .toSorted((a, b) => (a.data.burst?.maxMs ?? 0) - (b.data.burst?.maxMs ?? 0)),
    unmeasured: entries.filter((e) => !e.data.burst),
  }));
