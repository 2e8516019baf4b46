import type { Library } from '../../model/library.ts';
import { urlOf } from '../../model/relations.ts';
import { figureOf, type Figure } from '../pictures/body.ts';
import { candidatesOf, NOT_MYOCLONUS } from './candidates.ts';
import type { Candidate } from './rank.ts';

const NO_PLACES = figureOf({ clues: [], spread: [] });

/** What the page shows of a candidate, beside what the ranking needs. */
export interface Outcome extends Candidate {
  readonly title: string;
  readonly url: string;
  /** One sentence; a look-alike has none. */
  readonly about?: string | undefined;
  /** Where on the body it is, for the drawing beside its title. */
  readonly places: Figure;
}

/** Everything the guide may suggest, with its title and address. */
export function outcomesOf({ raw }: Library): Outcome[] {
  const page = raw.pages.find(({ data }) => data.lookAlikes.length > 0);
  const lookAlikes = page?.data.lookAlikes ?? [];
  const shown = new Map<string, Omit<Outcome, keyof Candidate>>([
    ...raw.types.map(
      (entry) =>
        [
          entry.id,
          {
            title: entry.data.title,
            url: urlOf(entry),
            about: entry.data.description,
            places: figureOf(entry.data),
          },
        ] as const,
    ),
    ...lookAlikes.map(
      ({ anchor, title, clues }) =>
        [
          `${NOT_MYOCLONUS}#${anchor}`,
          {
            title,
            url: `${page ? urlOf(page) : ''}#${anchor}`,
            places: figureOf({ clues, spread: [] }),
          },
        ] as const,
    ),
  ]);
  return candidatesOf(raw.types, lookAlikes).map((candidate) => ({
    ...candidate,
    ...(shown.get(candidate.id) ?? { title: candidate.id, url: '', places: NO_PLACES }),
  }));
}
