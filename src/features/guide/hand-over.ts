/**
 * The summary on its way to the appointment sheet. It goes through the storage of this one tab,
 * written on the reader's press and taken out again where it is read: an address would stay in the
 * history.
 */
const KEY = 'guide-summary';

/** Longest summary that is taken: a page full of all answers is shorter. */
const MAX_LENGTH = 6_000;

/** @returns False where this browser keeps nothing. */
export function handOver(summary: string): boolean {
  try {
    sessionStorage.setItem(KEY, summary);
    return true;
  } catch {
    return false;
  }
}

/** Takes the summary out, once. */
export function takeOver(): string {
  try {
    const summary = sessionStorage.getItem(KEY) ?? '';
    sessionStorage.removeItem(KEY);
    return summary.slice(0, MAX_LENGTH);
  } catch {
    return '';
  }
}

/** True when a summary waits; the sheet loads what takes it only then. */
export function isWaiting(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
