import type { Entity, Library } from '../../model/library.ts';
import { urlOf } from '../../model/relations.ts';
import type { Candidate } from './rank.ts';

/** A page that the guide may suggest, with what it shows of the page. */
export interface Outcome extends Candidate {
  readonly title: string;
  readonly url: string;
  /** Tests that help to tell this type from others. */
  readonly tests: readonly { readonly title: string; readonly url: string }[];
}

/** Every type, and every other page that names itself an outcome. There is no second list. */
export function outcomesOf({ raw, byId }: Library): Outcome[] {
  const plain = (clues: Entity<'types'>['data']['clues']) =>
    clues.map(({ question, answer, weight, source }) => ({
      question,
      answer,
      weight,
      source: source.id,
    }));
  return [
    ...raw.types.map((entry) => ({
      id: entry.id,
      title: entry.data.title,
      url: urlOf(entry),
      frequency: entry.data.frequency,
      clues: plain(entry.data.clues),
      tests: entry.data.tests.flatMap(({ id }) => {
        const test = byId.tests.get(id);
        return test ? [{ title: test.data.title, url: urlOf(test) }] : [];
      }),
    })),
    ...raw.pages.flatMap((page) => {
      const { outcome } = page.data;
      return outcome
        ? [
            {
              id: outcome.id,
              title: page.data.title,
              url: urlOf(page),
              frequency: outcome.frequency,
              clues: plain(outcome.clues),
              tests: [],
            },
          ]
        : [];
    }),
  ];
}
