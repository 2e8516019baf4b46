import type { FullResult, Reporter, TestCase } from '@playwright/test/reporter';

/** Prints one plain line with the counts when all tests are done. */
export default class ClosingLine implements Reporter {
  private readonly outcomes = new Map<string, ReturnType<TestCase['outcome']>>();

  onTestEnd(test: TestCase): void {
    this.outcomes.set(test.id, test.outcome());
  }

  onEnd(result: FullResult): void {
    const all = [...this.outcomes.values()];
    const skipped = all.filter((outcome) => outcome === 'skipped').length;
    const failed = all.filter((outcome) => outcome === 'unexpected').length;
    const passed = all.length - skipped - failed;
    // A run that was cut short has failed even where no single test has.
    const faults = Math.max(failed, result.status === 'passed' ? 0 : 1);
    console.log(`\n${passed} passed, ${faults} failed, ${skipped} skipped`);
  }
}
