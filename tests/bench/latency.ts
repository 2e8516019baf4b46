/**
 * `npm run bench:latency`: how long the reader waits. The guide and the name search as functions, the
 * whole search in a browser on a warm index, on this site and on one of ten times its pages.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { rank } from '../../src/lib/guide/engine.ts';
import { groupsOf } from '../../src/lib/guide/result.ts';
import { correct } from '../../src/lib/search/correct.ts';
import type { SearchData } from '../../src/lib/search/data.ts';
import { findNames, nameIndex } from '../../src/lib/search/names.ts';
import { vocabularyOf } from '../../src/lib/search/vocabulary.ts';
import { ensureChromium } from '../support/chromium.ts';
import { candidates, randomAnswers, seeded } from '../support/guide.ts';
import { JUDGED } from '../support/judged.ts';
import { ScratchSite } from '../support/scratch-site.ts';
import { DIST, ROOT } from '../support/site.ts';

const PORT = 4398;
const ROUNDS = 3;
const TEN_TIMES = 2_500;

/** `median 1.2, 95 % below 3.4, slowest 5.6 ms (n = 120)` */
function spread(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)}, 95 % below ${at(0.95)}, slowest ${at(1)} ms (n = ${times.length})`;
}

const timed = (job: () => unknown): number => {
  const started = performance.now();
  job();
  return performance.now() - started;
};

function functions(dist: string, label: string): void {
  const data = JSON.parse(readFileSync(join(dist, 'search-data.json'), 'utf8')) as SearchData;
  const index = nameIndex(data.pages);
  const vocabulary = vocabularyOf(data);
  const times = Array.from({ length: ROUNDS }, () =>
    JUDGED.map(({ query }) =>
      timed(() => {
        correct(query, vocabulary);
        findNames(index, query);
      }),
    ),
  ).flat();
  console.log(`names and correction, ${label} (${data.pages.length} pages): ${spread(times)}`);
}

async function browser(dist: string, label: string): Promise<void> {
  const server: ChildProcess = spawn(process.execPath, [join(ROOT, 'tests/support/serve.ts')], {
    env: { ...process.env, PORT: String(PORT), DIST: dist },
    stdio: 'ignore',
  });
  const chrome = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await chrome.newPage();
    for (let tries = 0; tries < 50; tries++) {
      const up = await page.goto(`http://127.0.0.1:${PORT}/`).catch(() => undefined);
      if (up) break;
      await wait(100);
    }
    await page.keyboard.press('/');
    /** Time from the key to the first result or to the word that there is none. */
    const ask = (query: string) =>
      page.evaluate(async (text) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
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
      }, query);
    for (const { query } of JUDGED) await ask(query);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      for (const { query } of JUDGED) times.push(await ask(query));
    }
    console.log(`search in the browser, warm, ${label}: ${spread(times)}`);
  } finally {
    await chrome.close();
    server.kill();
  }
}

const random = seeded(1);
const sets = Array.from({ length: 5_000 }, () => randomAnswers(random));
console.log(
  `guide, from answers to groups: ${spread(sets.map((answers) => timed(() => groupsOf(rank(candidates, answers)))))}`,
);
functions(DIST, 'this site');
await browser(DIST, 'this site');
const large = new ScratchSite(TEN_TIMES);
try {
  const { code, output } = await large.build();
  if (code !== 0) throw new Error(output);
  functions(join(large.root, 'dist'), 'ten times');
  await browser(join(large.root, 'dist'), 'ten times');
} finally {
  large.remove();
}
