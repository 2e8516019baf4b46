import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import { freePort } from '../support/free-port.ts';
import { ROOT } from '../support/site.ts';
import type { Copy } from './copy.ts';
import { fileOfTest, type Fault } from './fault.ts';

/** What became of one test. */
export interface Outcome {
  readonly title: string;
  readonly passed: boolean;
  /** Everything that it said when it failed. */
  readonly message: string;
}

const REPORT = 'outcomes.json';

/** Colors of a terminal. */
const COLORS = /\u001b\[[\d;]*m/g;

function* testsIn(suite: JSONReportSuite): Generator<Outcome> {
  for (const child of suite.suites ?? []) yield* testsIn(child);
  for (const { title, tests } of suite.specs) {
    for (const { status, results } of tests) {
      const message = results.flatMap(({ errors }) => errors.map((error) => error.message ?? ''));
      yield {
        title,
        passed: status === 'expected',
        message: message.join('\n').replace(COLORS, ''),
      };
    }
  }
}

/** Runs the tests that the faults name, in the copy as it is now. */
export async function outcomesOf(copy: Copy, faults: readonly Fault[]): Promise<Outcome[]> {
  const files = [...new Set(faults.map((fault) => fileOfTest(copy.root, fault)))];
  const titles = [...new Set(faults.map(({ test }) => test))];
  const report = join(copy.root, REPORT);
  rmSync(report, { force: true });
  const { output } = await copy.run(
    [
      join(ROOT, 'node_modules/@playwright/test/cli.js'),
      ...['test', '-c', 'tests', '--retries=0', '--reporter=json'],
      ...['--grep', `(${titles.map(RegExp.escape).join('|')})$`],
      ...files.map((file) => `${RegExp.escape(join(copy.root, file))}$`),
    ],
    {
      CI: '',
      // Whatever the site's pages are opened for shows only in a build.
      NO_SERVER: faults.some(({ built }) => built !== undefined) ? '' : 'yes',
      TEST_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  );
  if (!existsSync(report)) throw new Error(`Playwright says nothing: ${output.slice(-2_000)}`);
  const { suites, errors } = JSON.parse(readFileSync(report, 'utf8')) as JSONReport;
  // A file that cannot be read has no tests, so that its fault counts as missed.
  for (const { message } of errors) process.stderr.write(`${message}\n`);
  return suites.flatMap((suite) => [...testsIn(suite)]);
}
