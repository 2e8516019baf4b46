/**
 * `npm run bench:hands`: hands that jerk on this site and on Starlight as it comes, with the same
 * words, tasks and seeds. `npm run bench:hands -- 50` does 50 runs a task.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../support/chromium.ts';
import { JERKING } from '../support/hands/jerks.ts';
import { OUR_SITE } from '../support/hands/our-site.ts';
import { runMany, summary } from '../support/hands/run.ts';
import { buildStockSite, STOCK_SITE } from '../support/hands/stock-site.ts';
import { TASKS } from '../support/hands/all-tasks.ts';
import type { Site } from '../support/hands/tasks.ts';
import { DIST, ROOT } from '../support/site.ts';

const RUNS = Number(process.argv[2] ?? 200);
const PORTS = { ours: 4396, stock: 4397 };

/** Serves a built site and waits until it answers. */
async function serve(dist: string, port: number): Promise<{ base: string; stop: () => void }> {
  const server = spawn(process.execPath, [join(ROOT, 'tests/support/serve.ts')], {
    env: { ...process.env, PORT: String(port), DIST: dist },
    stdio: 'ignore',
  });
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 50; tries++) {
    if (await fetch(base).catch(() => undefined)) break;
    await wait(100);
  }
  return { base, stop: () => server.kill() };
}

const stock = buildStockSite();
const ourServer = await serve(DIST, PORTS.ours);
const stockServer = await serve(stock.dist, PORTS.stock);
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const report = async (name: string, base: string, site: Site, task: (typeof TASKS)[number]) => {
    const runs = await runMany({ browser, base, site, faults: JERKING }, task.make, RUNS);
    console.log(`  ${name}: ${summary(runs)}`);
  };
  for (const task of TASKS) {
    console.log(task.name);
    await report('this site      ', ourServer.base, OUR_SITE, task);
    if (task.inStock) await report('stock Starlight', stockServer.base, STOCK_SITE, task);
    else console.log('  stock Starlight: has nothing like it');
  }
} finally {
  await browser.close();
  ourServer.stop();
  stockServer.stop();
  stock.remove();
}
