/**
 * The summary on its way to the appointment sheet, in the name of this window: it lives in memory,
 * stays from page to page of one site, and a browser empties it on the way to another. An address
 * would stay in the history, and what a page stores, on the disk even after it was taken out.
 */
const SUMMARY = 'to the sheet: ';

/** Longest summary that is taken: a page full of all answers is shorter. */
const MAX_LENGTH = 6_000;

/** Gives the window the summary to carry, on the reader's press. */
export function handOver(summary: string): void {
  window.name = SUMMARY + summary;
}

/** True when a summary waits; the sheet loads what takes it only then. */
export const isWaiting = (): boolean => window.name.startsWith(SUMMARY);

/** Takes the summary out, once. */
export function takeOver(): string {
  if (!isWaiting()) return '';
  const summary = window.name.slice(SUMMARY.length, SUMMARY.length + MAX_LENGTH);
  window.name = '';
  return summary;
}
