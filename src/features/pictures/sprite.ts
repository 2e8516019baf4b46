import { PERSON, REGIONS, type BodyAnswer } from './body.ts';
import { FILM_PARTS } from './film.ts';
import { LOOKS, lookShapes } from './looks.ts';
import { CEREBELLUM, PLACES, PROFILE, WAY } from './origin.ts';

const group = (id: string, ...paths: readonly string[]): string =>
  `<g id="${id}">${paths.map((path) => `<path d="${path}"/>`).join('')}</g>`;

/**
 * One file of shapes that pages point at. Fill and stroke are left open: the page that uses a shape
 * gives them, so one shape serves as outline, as solid mark and as striped mark, in every theme.
 */
export function sprite(): string {
  const places = WAY.flatMap((origin) => {
    const place = PLACES[origin];
    return place ? [group(origin, place.path)] : [];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${[
    group('person', PERSON),
    ...(Object.keys(REGIONS) as BodyAnswer[]).map((answer) => group(answer, REGIONS[answer].path)),
    group('profile', PROFILE, CEREBELLUM),
    ...places,
    ...Object.entries(FILM_PARTS).map(([id, path]) => group(id, path)),
    ...Object.entries(LOOKS).map(([id, look]) => `<g id="look-${id}">${lookShapes(look)}</g>`),
  ].join('\n')}</svg>\n`;
}
