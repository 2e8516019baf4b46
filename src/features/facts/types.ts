import type { CollectionEntry } from 'astro:content';
import { listWords, range } from '../../model/format.ts';
import { question, type QuestionId } from '../../model/guide-questions.ts';
import * as labels from '../../model/labels.ts';
import { cited, row, type FactItem, type FactRow } from './row.ts';

type TypeData = CollectionEntry<'types'>['data'];

/** Clues at or above this weight are typical of the type; weaker ones can happen. */
export const TYPICAL = 2;

/** What the clues of a type say about one question, as words with their sources. */
export function cluesFor(data: TypeData, id: QuestionId): FactItem[] {
  const { answers } = question(id);
  const items = (test: (weight: number) => boolean) =>
    data.clues.filter((c) => c.question === id && test(c.weight));
  const words = (clues: TypeData['clues']) =>
    listWords(clues.map((c) => answers[c.answer]?.fact ?? c.answer));
  const sources = (clues: TypeData['clues']) => [
    ...new Map(clues.map((c) => [c.source.id, c.source])).values(),
  ];
  const typical = items((weight) => weight >= TYPICAL);
  const possible = items((weight) => weight > 0 && weight < TYPICAL);
  return [
    ...(typical.length ? [{ text: words(typical), sources: sources(typical) }] : []),
    ...(possible.length
      ? [{ text: `${typical.length ? 'also ' : ''}${words(possible)}`, sources: sources(possible) }]
      : []),
  ];
}

export function typeFacts(data: TypeData): FactRow[] {
  const { burst, rate } = data;
  return [
    ...row('Looks like', [{ text: labels.movement[data.movement] }]),
    ...row('Where on the body', cluesFor(data, 'body')),
    ...row('When', cluesFor(data, 'when')),
    ...row('Set off by', cluesFor(data, 'trigger')),
    ...cited('Rhythm', data.rhythm),
    ...row(
      data.movement === 'negative' ? 'One pause lasts' : 'One jerk lasts',
      burst
        ? [
            {
              text: `${range(burst.minMs, burst.maxMs)} thousandths of a second${burst.note ? ` (${burst.note})` : ''}`,
              sources: burst.sources,
            },
          ]
        : [],
    ),
    ...row(
      'Repeats',
      rate
        ? [
            {
              text: `${range(rate.minPerMinute, rate.maxPerMinute)} times a minute${rate.note ? ` (${rate.note})` : ''}`,
              sources: rate.sources,
            },
          ]
        : [],
    ),
    ...row('Spread', [
      {
        text: listWords(
          data.spread.map((s) => labels.spread[s]),
          'or',
        ),
      },
    ]),
    ...cited('Begins', data.onset),
    ...cited('Over time', data.course),
    ...cited('How common', data.commonness),
    ...row('Starts in', [
      {
        text: listWords(
          data.origins.map((o) => labels.origin[o]),
          'or',
        ),
      },
    ]),
    ...row('Why', [
      {
        text: listWords(
          data.reasons.map((r) => labels.reason[r]),
          'or',
        ),
      },
    ]),
  ];
}
