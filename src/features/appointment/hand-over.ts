/**
 * Words on their way to the appointment sheet, from the guide or from the check of medicines, in the
 * name of this window: it lives in memory, stays from page to page of one site, and a browser empties
 * it on the way to another. An address would stay in the history, and what a page stores, on the disk
 * even after it was taken out.
 */
const FIELDS = ['guide', 'medicines'] as const;

/** A field of the sheet that another page can fill. */
export type HandedField = (typeof FIELDS)[number];

/** Longest text that is taken: a page full of all answers is shorter. */
const MAX_LENGTH = 6_000;

const startFor = (field: HandedField): string => `to the sheet, ${field}: `;

const waitingField = (): HandedField | undefined =>
  FIELDS.find((field) => window.name.startsWith(startFor(field)));

/** Gives the window words to carry, on the reader's press. */
export function handOver(field: HandedField, words: string): void {
  window.name = startFor(field) + words;
}

/** True when words wait; the sheet loads what takes them only then. */
export const isWaiting = (): boolean => waitingField() !== undefined;

/** Takes out what waits, once. */
export function takeOver(): { field: HandedField; words: string } | undefined {
  const field = waitingField();
  if (!field) return undefined;
  const start = startFor(field).length;
  const words = window.name.slice(start, start + MAX_LENGTH);
  window.name = '';
  return { field, words };
}
