/**
 * `npm run bench:hands`: hands that jerk on this site and on Starlight as it comes, with the same
 * words, tasks and seeds. `npm run bench:hands -- 50` does 50 runs a task.
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

const stock = buildStockSite();
const browser = await openBrowser();
try {
  await served(DIST, (ours) =>
    served(stock.dist, async (theirs) => {
      const report = async (
        name: string,
        base: string,
        site: Site,
        task: (typeof TASKS)[number],
      ) => {
        const runs = await runMany({ browser, base, site, faults: JERKING }, task.make, RUNS);
        console.log(`  ${name}: ${summary(runs)}`);
      };
      for (const task of TASKS) {
        console.log(task.name);
        await report('this site      ', ours, OUR_SITE, task);
        if (task.inStock) await report('stock Starlight', theirs, STOCK_SITE, task);
        else console.log('  stock Starlight: has nothing like it');
      }
    }),
  );
} finally {
  await browser.close();
  stock.remove();
}
