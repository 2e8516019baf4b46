import * as labels from '../../model/labels.ts';
import { PERSON, placeName, REGIONS, type BodyAnswer } from './body.ts';
import { CEREBELLUM, PLACES, PROFILE, WAY } from './origin.ts';
import { lines } from './shape.ts';

/** Left edge of all labels, and how many characters fit beside the drawing. */
const LABELS_X = { body: 140, origin: 170 } as const;
const LABEL_CHARACTERS = { body: 13, origin: 12 } as const;
const LINE_HEIGHT = 18;

const label = (
  side: keyof typeof LABELS_X,
  text: string,
  [y, toX, toY]: readonly [number, number, number],
): string => {
  const x = LABELS_X[side];
  const spans = lines(text, LABEL_CHARACTERS[side])
    .map((line, i) => `<tspan x="${x}" y="${y + 5 + i * LINE_HEIGHT}">${line}</tspan>`)
    .join('');
  const leader = (attributes: string) =>
    `<path fill="none" stroke-dasharray="none" ${attributes} d="M${x - 5} ${y}L${toX} ${toY}"/>`;
  return (
    // The ground on both sides keeps the line apart from marks that it crosses.
    leader('stroke="var(--ground)" stroke-width="5"') +
    leader('stroke="currentColor" stroke-width="1.5"') +
    `<text fill="currentColor" stroke="none" font-size="16">${spans}</text>`
  );
};

const group = (id: string, inside: string): string => `<g id="${id}">${inside}</g>`;
const shape = (path: string): string => `<path d="${path}"/>`;

/**
 * One file of shapes that pages point at. Fill and stroke are left open: the page that uses a shape
 * gives them, so one shape serves as outline, as solid mark and as dotted mark, in every theme.
 */
export function sprite(): string {
  const places = WAY.flatMap((origin) => {
    const place = PLACES[origin];
    return place ? [{ origin, place }] : [];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${[
    group('person', shape(PERSON)),
    ...(Object.keys(REGIONS) as BodyAnswer[]).flatMap((answer) => {
      const { path, label: at } = REGIONS[answer];
      return [
        group(answer, shape(path)),
        group(`${answer}-name`, label('body', placeName(answer), at)),
      ];
    }),
    group('profile', shape(PROFILE) + shape(CEREBELLUM)),
    ...places.flatMap(({ origin, place }) => [
      group(origin, shape(place.path)),
      group(`${origin}-name`, label('origin', labels.origin[origin], place.label)),
    ]),
  ].join('\n')}</svg>\n`;
}
