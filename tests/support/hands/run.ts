import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { seeded } from '../guide.ts';
import { JerkingHand, type Device } from './hand.ts';
import type { Faults } from './jerks.ts';
import { keepNotes, look, type Seen } from './look.ts';
import type { Act, MakeTask, Site, Task } from './tasks.ts';

/** Time a reader takes to see what a press did and to move on. */
const LOOK_MS = 600;
/** How much longer a reader waits for what was meant to happen, and how often they look. */
const PATIENCE_MS = 1_200;
const GLANCE_MS = 150;
/** After so many acts a reader has given up. */
const MAX_ACTS = 80;
/** How many runs go on at a time with each device. Most readers come with a phone. */
const LANES: Readonly<Record<Device, number>> = { touch: 12, mouse: 4, keyboard: 4 };
const DEVICES: readonly Device[] = ['touch', 'touch', 'touch', 'mouse', 'keyboard'];

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const TABLET = { viewport: { width: 768, height: 1024 } };

export interface Run {
  readonly seed: number;
  readonly device: Device;
  /** True when the reader got what was wanted. */
  readonly reached: boolean;
  /** Wrong things that were still there at the end. */
  readonly standing: readonly string[];
  /** Wrong things that happened, whether or not they were set right. */
  readonly wrong: readonly string[];
  readonly acts: number;
  /** Acts that did not do what was meant, or only set right what went wrong. */
  readonly extra: number;
  /** Every act, for finding out why a run failed. */
  readonly story: readonly string[];
}

export interface Setting {
  readonly browser: Browser;
  readonly base: string;
  readonly site: Site;
  readonly faults: Faults;
}

/** Does one task many times, each with jerks of its own, several at a time: readers mostly wait. */
export async function runMany(setting: Setting, make: MakeTask, runs: number): Promise<Run[]> {
  const seeds = Array.from({ length: runs }, (_, seed) => seed);
  const lanes = (Object.keys(LANES) as Device[]).flatMap((device) => {
    const own = seeds.filter((seed) => DEVICES[seed % DEVICES.length] === device);
    return Array.from({ length: LANES[device] }, () => runLane(setting, make, device, own));
  });
  return (await Promise.all(lanes)).flat().sort((a, b) => a.seed - b.seed);
}

/** One browser window after another run, taking seeds from a list that lanes share. */
async function runLane(
  { browser, base, site, faults }: Setting,
  make: MakeTask,
  device: Device,
  seeds: number[],
): Promise<Run[]> {
  const runs: Run[] = [];
  const context = await browser.newContext({
    baseURL: base,
    ...(device === 'touch' ? PHONE : TABLET),
  });
  await context.addInitScript(keepNotes);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // A stray tap may follow a link to a source: it must fail here and not reach that site.
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['https://*'] });
  for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
    // A new reader: nothing is kept from the one before.
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(base).origin,
      storageTypes: 'all',
    });
    const random = seeded(seed + 1);
    const task = make(site, random, device);
    await page.goto(task.start);
    const hand = new JerkingHand(page, session, device, random, faults);
    runs.push({ seed, device, ...(await perform(page, hand, task)) });
  }
  await context.close();
  return runs;
}

async function perform(
  page: Page,
  hand: JerkingHand,
  task: Task,
): Promise<Omit<Run, 'seed' | 'device'>> {
  const wrong: string[] = [];
  const story: string[] = [];
  let extra = 0;
  await wait(LOOK_MS);
  let seen = await look(page);
  for (let acts = 0; acts < MAX_ACTS; acts++) {
    const act = task.next(seen);
    if (!act) return { reached: true, standing: task.amiss(seen), wrong, acts, extra, story };
    const before = task.amiss(seen);
    await act.act(hand);
    seen = await lookAfter(page, act);
    const worked = act.worked(seen);
    const news = task.amiss(seen).filter((thing) => !before.includes(thing));
    wrong.push(...news);
    if (!worked || act.mends) extra++;
    story.push(`${act.what}${worked ? '' : ' (in vain)'}${news.map((n) => ` [${n}]`).join('')}`);
  }
  return { reached: false, standing: task.amiss(seen), wrong, acts: MAX_ACTS, extra, story };
}

async function lookAfter(page: Page, act: Act): Promise<Seen> {
  await wait(LOOK_MS);
  let seen = await look(page);
  for (let more = 0; more < PATIENCE_MS && !act.worked(seen); more += GLANCE_MS) {
    await wait(GLANCE_MS);
    seen = await look(page);
  }
  return seen;
}

/** The figures of many runs in one line. */
export function summary(runs: readonly Run[]): string {
  const sum = (value: (run: Run) => number): number =>
    runs.reduce((all, run) => all + value(run), 0);
  const good = sum((run) => Number(run.reached && run.standing.length === 0));
  const share = ((100 * good) / runs.length).toFixed(1);
  return (
    `${good}/${runs.length} (${share} %) end as meant, ` +
    `${sum((run) => run.standing.length)} wrong left standing, ` +
    `${sum((run) => run.wrong.length)} wrong on the way, ` +
    `${sum((run) => run.extra)} extra acts of ${sum((run) => run.acts)}`
  );
}
