import type { FactRow } from './row.ts';

/** Most facts that stand in the open. */
const MAX_ROWS = 6;
const MAX_ROWS_WITH_PICTURES = 5;
/** Height left for them on a phone when the whole card takes 700 px, in px. */
const ROOM = 560;
const ROOM_WITH_PICTURES = 290;
/** A phone's line, in characters and px, and the space around a row. */
const LINE = { characters: 25, px: 24, link: 44 } as const;
const AROUND_ROW = 13;

const heightOf = ({ label, items }: FactRow): number =>
  AROUND_ROW +
  Math.max(
    Math.ceil(label.length / 12) * LINE.px,
    items.reduce(
      (sum, { text, href }) =>
        sum + Math.max(href ? LINE.link : 0, Math.ceil(text.length / LINE.characters) * LINE.px),
      0,
    ),
  );

/** The facts that fit a phone screen, in their order; at least one. */
export function firstFacts(rows: readonly FactRow[], withPictures: boolean): readonly FactRow[] {
  let left = withPictures ? ROOM_WITH_PICTURES : ROOM;
  const most = withPictures ? MAX_ROWS_WITH_PICTURES : MAX_ROWS;
  const end = rows.findIndex((row, i) => {
    left -= heightOf(row);
    return i > 0 && (i >= most || left < 0);
  });
  return end < 0 ? rows : rows.slice(0, end);
}
