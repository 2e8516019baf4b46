/**
 * Words on their way to the appointment sheet, from the guide or from the check of medicines. They go
 * through the storage of this one tab, written on the reader's press and taken out again where they
 * are read: an address would stay in the history.
 */
const FIELDS = ['guide', 'medicines'] as const;

/** A field of the sheet that another page can fill. */
export type HandedField = (typeof FIELDS)[number];

/** Longest text that is taken: a page full of all answers is shorter. */
const MAX_LENGTH = 6_000;

const keyOf = (field: HandedField): string => `sheet-${field}`;

/** @returns False where this browser keeps nothing. */
export function handOver(field: HandedField, words: string): boolean {
  try {
    sessionStorage.setItem(keyOf(field), words);
    return true;
  } catch {
    return false;
  }
}

/** Takes out what waits, once. */
export function takeOver(): { field: HandedField; words: string }[] {
  try {
    return FIELDS.flatMap((field) => {
      const words = sessionStorage.getItem(keyOf(field));
      sessionStorage.removeItem(keyOf(field));
      return words ? [{ field, words: words.slice(0, MAX_LENGTH) }] : [];
    });
  } catch {
    return [];
  }
}

/** True when words wait; the sheet loads what takes them only then. */
export function isWaiting(): boolean {
  try {
    return FIELDS.some((field) => sessionStorage.getItem(keyOf(field)) !== null);
  } catch {
    return false;
  }
}
