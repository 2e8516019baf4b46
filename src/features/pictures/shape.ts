/** Outlines as lists of points: a start, then cubic curves of three points each. */
export type Outline = readonly [x: number, y: number, ...rest: number[]];

const pairs = (outline: readonly number[]): [number, number][] =>
  Array.from({ length: outline.length / 2 }, (_, i) => [
    outline[2 * i] ?? Number.NaN,
    outline[2 * i + 1] ?? Number.NaN,
  ]);

const draw = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y], i) => `${i === 1 ? 'C' : ''}${x} ${y}`).join(' ')}z`;

/** SVG path data of one outline, drawn around the line x = `middle`. */
export const single = (outline: Outline, middle: number): string =>
  draw(pairs(outline).map(([x, y]) => [middle + x, y]));

/**
 * The outline and its mirror image: two arms, two legs. The image runs backwards, so that both turn
 * the same way and overlaps stay filled.
 */
export const pair = (outline: Outline, middle: number): string =>
  single(outline, middle) +
  draw(
    pairs(outline)
      .reverse()
      .map(([x, y]) => [middle - x, y]),
  );

/**
 * One closed shape of which `half` is the right half. It starts and ends on the middle line, so
 * that the way back is the same curves mirrored and in reverse.
 */
export function whole(half: Outline, middle: number): string {
  const right = pairs(half);
  const left = right.slice(0, -1).reverse();
  return draw([
    ...right.map(([x, y]) => [middle + x, y] as const),
    ...left.map(([x, y]) => [middle - x, y] as const),
  ]);
}
