import { expect, test } from '../../../tests/support/browser.ts';
import { HELD_BACK, JUDGED, JUDGED_LATER, TUNED, type Judged } from './judged.ts';
import { ask, openSearch } from './support.ts';

interface Outcome extends Judged {
  readonly urls: readonly string[];
}

const place = ({ urls, pages }: Outcome): number => urls.findIndex((url) => pages.includes(url));
const isFirst = (outcome: Outcome): boolean => place(outcome) === 0;
const isAmongThree = ({ urls, pages, ok }: Outcome): boolean =>
  urls.slice(0, 3).some((url) => pages.includes(url) || ok.includes(url));

const share = (outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): number =>
  outcomes.filter(test).length / outcomes.length;

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

/** Smaller classes are told by the whole set: one query would be a fifth of them. */
const MIN_CLASS = 5;

for (const [name, queries, showsMissed] of [
  ['the first 40', JUDGED, true],
  ['88 later', JUDGED_LATER, true],
  ['real use, tuned', TUNED, true],
  ['real use, held back', HELD_BACK, false],
] as const) {
  test(`judged queries find the right page: ${name}`, async ({ watched: page }) => {
    await openSearch(page);
    const outcomes: Outcome[] = [];
    for (const query of queries) {
      const urls = await ask(page, query.query);
      outcomes.push({ ...query, urls: urls.map((url) => url.split('#')[0] ?? url) });
    }
    const offTopic = outcomes.filter(({ pages }) => pages.length === 0);
    const onTopic = outcomes.filter(({ pages }) => pages.length > 0);
    const classes = Map.groupBy(onTopic, (outcome) => outcome.class);
    const rows = [...classes].map(
      ([kind, of]) => `${kind} ${of.filter(isFirst).length}/${of.length}`,
    );
    console.log(
      `${name}: first ${percent(share(onTopic, isFirst))}, among three ${percent(share(onTopic, isAmongThree))}, ` +
        `empty ${onTopic.filter(({ urls }) => urls.length === 0).length}, ` +
        `off-topic found nothing ${offTopic.filter(({ urls }) => urls.length === 0).length}/${offTopic.length}; ${rows.join(', ')}`,
    );
    const missed = onTopic.filter((outcome) => !isFirst(outcome));
    if (showsMissed)
      console.log(
        missed.map(({ query, urls }) => `${query} → ${urls.slice(0, 3).join(' ')}`).join('\n'),
      );
    expect(share(onTopic, isFirst)).toBeGreaterThanOrEqual(0.92);
    expect(share(onTopic, isAmongThree)).toBeGreaterThanOrEqual(0.98);
    if (offTopic.length > 0)
      expect(share(offTopic, ({ urls }) => urls.length === 0)).toBeGreaterThanOrEqual(0.9);
    for (const [kind, of] of classes) {
      if (of.length >= MIN_CLASS) expect(share(of, isFirst), kind).toBeGreaterThanOrEqual(0.8);
      if (kind === 'dangerous') expect(share(of, isFirst), kind).toBe(1);
    }
  });
}
