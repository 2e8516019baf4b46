import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints one plain line with the counts when all tests are done. */
export default class ClosingLine implements Reporter {
  private readonly outcomes = new Map<string, TestResult['status']>();

  onTestEnd(test: TestCase, result: TestResult): void {
    this.outcomes.set(test.id, result.status);
  }

  onEnd(result: FullResult): void {
    const all = [...this.outcomes.values()];
    const passed = all.filter((status) => status === 'passed').length;
    const skipped = all.filter((status) => status === 'skipped').length;
    // A run that was cut short has failed even where no single test has.
    const failed = Math.max(all.length - passed - skipped, result.status === 'passed' ? 0 : 1);
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  }
}
