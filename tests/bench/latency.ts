/**
 * How long the reader waits. The guide and the name search as functions, the whole search in a browser
 * on a warm index, on this site and on one of ten times its pages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shownOf } from '../../src/features/guide/result.ts';
import { answerQuery } from '../../src/features/search/query/answer.ts';
import { vocabularyOf } from '../../src/features/search/query/correct.ts';
import { indexDocs } from '../../src/features/search/query/index-docs.ts';
import {
  unpacked,
  type PackedSearchData,
  type SearchData,
} from '../../src/features/search/query/search-data.ts';
import type { PartFigures } from '../../src/features/performance/schema.ts';
import { randomAnswers, ranker, seeded } from '../support/guide.ts';
import { JUDGED } from '../../src/features/search/judged.ts';
import { ScratchSite } from '../support/scratch-site.ts';
import { DIST } from '../support/site.ts';
import { save, spreadOf, spreadText } from './results.ts';
import { openBrowser, served } from './served.ts';

const ROUNDS = 3;
/** How many times the pages of this site the larger one has. */
const LARGER = 10;
const ANSWER_SETS = 5_000;

type Row = PartFigures<'latency'>['rows'][number];

const timed = (job: () => unknown): number => {
  const started = performance.now();
  job();
  return performance.now() - started;
};

/** Milliseconds, and the query that took them. */
interface Time {
  value: number;
  at?: string;
}

const rowOf = (what: Row['what'], times: readonly Time[], pages?: number): Row => {
  const { at, ...ms } = spreadOf(times, 1);
  console.log(
    `${what}${pages ? `, ${pages} pages` : ''}: ${spreadText(ms, ' ms')}${at ? `, most for “${at}”` : ''}`,
  );
  return { what, ...(pages ? { pages } : {}), ms };
};

/** From answers to the pages that the guide shows. */
function guide(): Row {
  const random = seeded(1);
  const sets = Array.from({ length: ANSWER_SETS }, () => randomAnswers(random));
  return rowOf(
    'guide',
    sets.map((answers) => ({ value: timed(() => shownOf(ranker.rank(answers))) })),
  );
}

/** Correction of spelling, and pages found by their names. */
function names(data: SearchData): Row {
  const index = indexDocs(data);
  const vocabulary = vocabularyOf(data, index);
  const once = () =>
    JUDGED.map(({ query }) => ({
      at: query,
      value: timed(() => answerQuery(query, index, vocabulary)),
    }));
  return rowOf('names', Array.from({ length: ROUNDS }, once).flat(), data.docs.length);
}

/** Time from the key to the first result, or to the word that there is none. Runs in the page. */
async function ask(text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[name=q]');
  const status = document.querySelector('site-search [data-status]');
  if (!field || !status) throw new Error('no search');
  const type = (value: string) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  type('');
  await new Promise(requestAnimationFrame);
  const started = performance.now();
  type(text);
  while (status.textContent === '') await new Promise(requestAnimationFrame);
  return performance.now() - started;
}

const search = (dist: string, pages: number): Promise<Row> =>
  served(dist, async (origin) => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(origin);
      await page.keyboard.press('/');
      await page.waitForSelector('input[name=q]');
      // What a word needs is loaded when it is first asked for.
      for (const { query } of JUDGED) await page.evaluate(ask, query);
      const times: Time[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        for (const { query } of JUDGED) {
          times.push({ at: query, value: await page.evaluate(ask, query) });
        }
      }
      return rowOf('search', times, pages);
    } finally {
      await browser.close();
    }
  });

/** Pages among the docs: sections and words stand on them. */
const pageCount = ({ docs }: SearchData): number =>
  docs.filter(({ url }) => !url.includes('#')).length;

const searchData = (dist: string) =>
  unpacked(JSON.parse(readFileSync(join(dist, 'search-data.json'), 'utf8')) as PackedSearchData);

async function searches(dist: string): Promise<Row[]> {
  const data = searchData(dist);
  return [names(data), await search(dist, data.docs.length)];
}

export async function latency(): Promise<void> {
  const rows = [guide(), ...(await searches(DIST))];
  const large = new ScratchSite(pageCount(searchData(DIST)) * LARGER);
  try {
    const { code, output } = await large.build();
    if (code !== 0) throw new Error(output);
    rows.push(...(await searches(join(large.root, 'dist'))));
  } finally {
    large.remove();
  }
  save('latency', { rows });
}
