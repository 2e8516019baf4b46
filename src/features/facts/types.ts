import type { CollectionEntry } from 'astro:content';
import { capitalize, listWords, range } from '../../model/format.ts';
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

/** The facts of a type, those that readers ask for first before the others. */
export function typeFacts(data: TypeData): FactRow[] {
  const { burst, rate } = data;
  return [
    ...row('When', capitalized(cluesFor(data, 'when'))),
    ...row('Set off by', capitalized(cluesFor(data, 'trigger'))),
    ...row(
      data.movement === 'negative' ? 'One pause lasts' : 'One jerk lasts',
      burst
        ? [
            {
              text: `${range(burst.minMs, burst.maxMs)} thousandths of a second`,
              sources: burst.sources,
            },
          ]
        : [],
    ),
    ...cited('How common', data.commonness),
    ...cited('Over time', data.course),
    ...cited('Rhythm', data.rhythm),
    ...cited('Begins', data.onset),
    ...row('Looks like', [{ text: labels.movement[data.movement] }]),
    ...row('Where on the body', capitalized(cluesFor(data, 'body'))),
    ...row('Spread', words(data.spread.map((s) => labels.spread[s]))),
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
    ...row('On the length', burst?.note ? [{ text: burst.note, sources: burst.sources }] : []),
    ...row('Starts in', words(data.origins.map((o) => labels.origin[o]))),
    ...row('Why', words(data.reasons.map((r) => labels.reason[r]))),
  ];
}

const words = (list: readonly string[]): FactItem[] => [
  { text: capitalize(listWords(list, 'or')) },
];

const capitalized = (items: readonly FactItem[]): FactItem[] =>
  items.map((item) => ({ ...item, text: capitalize(item.text) }));
