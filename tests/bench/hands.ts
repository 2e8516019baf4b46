/**
 * `npm run bench:hands`: hands that jerk on this site and on Starlight as it comes, with the same
 * words, tasks and seeds. `npm run bench:hands -- 50` does 50 runs a task, and `-- 50 search` only
 * the tasks that have this word in their name.
 */
import { JERKING } from '../support/hands/jerks.ts';
import { OUR_SITE } from '../support/hands/our-site.ts';
import { runMany, summary } from '../support/hands/run.ts';
import { buildStockSite, STOCK_SITE } from '../support/hands/stock-site.ts';
import { TASKS } from '../support/hands/all-tasks.ts';
import type { Site } from '../support/hands/tasks.ts';
import { DIST } from '../support/site.ts';
import { openBrowser, served } from './served.ts';

const RUNS = Number(process.argv[2] ?? 200);
const WORD = process.argv[3] ?? '';

const stock = buildStockSite();
try {
  await served(DIST, (ours) =>
    served(stock.dist, async (theirs) => {
      const report = async (
        name: string,
        base: string,
        site: Site,
        task: (typeof TASKS)[number],
      ) => {
        // Hundreds of windows are closed by the end of a task: the next has a fresh browser.
        const browser = await openBrowser();
        try {
          const runs = await runMany({ browser, base, site, faults: JERKING }, task.make, RUNS);
          console.log(`  ${name}: ${summary(runs)}`);
        } finally {
          await browser.close();
        }
      };
      for (const task of TASKS.filter(({ name }) => name.includes(WORD))) {
        console.log(task.name);
        await report('this site      ', ours, OUR_SITE, task);
        if (task.inStock) await report('stock Starlight', theirs, STOCK_SITE, task);
        else console.log('  stock Starlight: has nothing like it');
      }
    }),
  );
} finally {
  stock.remove();
}
