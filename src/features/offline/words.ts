import { longDate } from '../../model/format.ts';
import { cost, NO_COPY, offer } from './offer.ts';
import type { Version } from './version.ts';

/** The copy on this device. */
export interface Kept {
  /** SHA-256 of its bundle. */
  readonly hash: string;
  /** Day on which the reader saved it, `2026-11-23`. */
  readonly saved: string;
}

/** All that the offline page must know before it can say anything. */
export interface CopyStatus {
  readonly kept: Kept | undefined;
  /** Whether the last try to save was cut off, by a closed tab for example. */
  readonly unfinished: boolean;
  /** Whether a copy was deleted because it had changed on the device. */
  readonly damaged: boolean;
  /** Undefined when the site cannot be reached. */
  readonly newest: Version | undefined;
}

const day = (iso: string): string => longDate(new Date(iso));

/** What is on the device, in a few plain sentences. */
export function statusText({ kept, unfinished, damaged, newest }: CopyStatus): string {
  const lines: string[] = [];
  if (damaged) lines.push('The copy on this device was damaged, so it was deleted.');
  if (unfinished) lines.push('The last try did not finish.');
  if (kept) {
    const same = newest?.hash === kept.hash;
    if (unfinished) lines.push(`The copy saved on ${day(kept.saved)} is still there.`);
    else if (!newest || same) lines.push(`A copy is on this device, saved on ${day(kept.saved)}.`);
    if (same) lines.push('It is the newest.');
    else if (!newest) lines.push('To look for a newer one, the site must be reached.');
    else {
      lines.push(
        `A newer copy is there: yours was saved on ${day(kept.saved)}, ` +
          `the newest is from ${day(newest.date)}.`,
        cost(newest),
      );
    }
  } else {
    lines.push(unfinished ? 'Nothing was saved; try again.' : NO_COPY, offer(newest));
  }
  return lines.join(' ');
}

/** What the button for saving says; undefined when there is nothing to save. */
export function keepLabel({ kept, newest }: CopyStatus): string | undefined {
  if (!kept) return 'Keep a copy on this device';
  return newest && newest.hash !== kept.hash ? 'Save the newer copy' : undefined;
}
