import { expect, test } from '../support/browser.ts';
import { TASKS } from '../support/hands/all-tasks.ts';
import { JERKING } from '../support/hands/jerks.ts';
import { OUR_SITE } from '../support/hands/our-site.ts';
import { runMany, summary } from '../support/hands/run.ts';
import { THOROUGH } from '../support/shapes.ts';

/** One run on each device, and most on a phone; `HANDS_RUNS=200` for the figure that counts. */
const RUNS = Number(process.env['HANDS_RUNS'] ?? (THOROUGH ? 40 : 5));
const MAX_RUN_MS = 15_000;

for (const { name, make } of TASKS) {
  test(`hands that jerk can ${name}`, async ({ browser, baseURL }) => {
    test.setTimeout(RUNS * MAX_RUN_MS);
    const setting = { browser, base: baseURL ?? '', site: OUR_SITE, faults: JERKING };
    const runs = await runMany(setting, make, RUNS);
    console.log(`${name}: ${summary(runs)}`);
    const failed = runs.filter((run) => !run.reached || run.standing.length > 0);
    const stories = JSON.stringify(failed, null, 1);
    expect(
      runs.flatMap((run) => run.standing),
      stories,
    ).toEqual([]);
    expect(failed.length / RUNS, stories).toBeLessThanOrEqual(0.01);
  });
}
