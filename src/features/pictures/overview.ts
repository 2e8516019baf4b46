interface Timed {
  readonly data: {
    readonly title: string;
    readonly burst?: { readonly minMs: number; readonly maxMs: number } | undefined;
  };
}

/** All types, those with a measured length of a jerk first and the shortest of them at the top. */
export const byLength = <T extends Timed>(types: readonly T[]): T[] => {
  const length = ({ data }: T): number => data.burst?.maxMs ?? Infinity;
  return [...types].sort(
    (a, b) =>
      // Both may be without a length.
      (length(a) === length(b) ? 0 : length(a) - length(b)) ||
      (a.data.burst?.minMs ?? 0) - (b.data.burst?.minMs ?? 0) ||
      a.data.title.localeCompare(b.data.title, 'en'),
  );
};
