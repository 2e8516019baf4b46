/**
 * Breaks a copy of the project, one fault at a time, and asks whether the test named for it fails:
 * `npm run test:faults`, or `npm run test:faults -- name …` for some. Needs the built site in dist/.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { fileOfTest, refusalOf } from './fault.ts';
import { ROOT } from '../support/site.ts';
import { Copy } from './copy.ts';
import { outcomesOf, type Outcome } from './outcomes.ts';
import { FAULTS } from './table/index.ts';

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

function chosen(names: readonly string[]): readonly Fault[] {
  const unknown = names.filter((name) => !FAULTS.some((fault) => fault.name === name));
  if (unknown.length > 0) throw new Error(`There is no fault called ${unknown.join(', ')}.`);
  return names.length > 0 ? FAULTS.filter(({ name }) => names.includes(name)) : FAULTS;
}

/** Faults that can share a build: each has a test of its own. */
function groupsOf(faults: readonly Fault[]): Fault[][] {
  const groups: Fault[][] = [];
  for (const fault of faults) {
    const group = groups.find((one) => one.every(({ test }) => test !== fault.test));
    if (group) group.push(fault);
    else groups.push([fault]);
  }
  return groups;
}

/** Why a fault counts as missed, or nothing where its test noticed it. */
function missedBy({ test, built }: Fault, outcomes: readonly Outcome[]): string | undefined {
  const own = outcomes.filter(({ title }) => title === test);
  if (own.length === 0) return 'its test did not run';
  const failed = own.filter(({ passed }) => !passed);
  if (failed.length === 0) return 'its test passes';
  if (built !== undefined && !failed.some(({ message }) => message.includes(built)))
    return `its test fails, but not with “${built}”: ${failed[0]?.message.slice(0, 400)}`;
  return undefined;
}

const faults = chosen(process.argv.slice(2));
if (!existsSync(join(ROOT, 'dist/_headers'))) {
  print('There is no whole site in dist/ yet. Run `npm run build` first.');
  process.exit(1);
}
const refusals = faults.map((fault) => refusalOf(ROOT, fault)).filter(Boolean);
if (refusals.length > 0) {
  print(refusals.join('\n'));
  process.exit(1);
}

const copy = new Copy();
process.once('SIGINT', () => {
  copy.remove();
  process.exit(130);
});
let caught = 0;
const tell = (fault: Fault, missed: string | undefined): void => {
  caught += missed ? 0 : 1;
  const named = `${fileOfTest(ROOT, fault)} › ${fault.test}`;
  print(
    missed
      ? `MISSED  ${fault.name}: ${fault.harm}\n        ${named}: ${missed}`
      : `caught  ${fault.name}: ${named}`,
  );
};

try {
  // A test that fails anyway notices nothing.
  const healthy = await outcomesOf(copy, faults);
  const sick = faults.filter(({ test }) => {
    const own = healthy.filter(({ title }) => title === test);
    return own.length === 0 || own.some(({ passed }) => !passed);
  });
  const sound = faults.filter((fault) => !sick.includes(fault));
  for (const fault of sick) tell(fault, 'its test is missing or fails without the fault');
  for (const fault of sound.filter(({ built }) => built === undefined)) {
    copy.plant([fault]);
    tell(fault, missedBy(fault, await outcomesOf(copy, [fault])));
    copy.restore();
  }
  for (const group of groupsOf(sound.filter(({ built }) => built !== undefined))) {
    copy.plant(group);
    const broken = await copy.build();
    const outcomes = broken ? [] : await outcomesOf(copy, group);
    for (const fault of group) tell(fault, broken ?? missedBy(fault, outcomes));
    copy.restore();
  }
} finally {
  copy.remove();
}
print(`faults: ${caught} of ${faults.length} caught`);
process.exitCode = caught === faults.length ? 0 : 1;
