import { keyOf } from './findings.ts';
import type { CheckData, Chosen } from './types.ts';
import { lookup } from './lookup.ts';

/** Before a list of medicines that the reader takes to the appointment sheet. */
export const MEDICINES_TO_SHEET = '#m=';

/** Longest fragment that is read: anyone may have edited it. */
const MAX_LENGTH = 2_000;

/** Address of the appointment sheet with the list; the sheet takes it out of the address at once. */
export const toSheet = (list: readonly Chosen[]): string =>
  `/living/appointment/${MEDICINES_TO_SHEET}${list.map((one) => encodeURIComponent(keyOf(one))).join('+')}`;

/** The medicines of a fragment. */
export function fromFragment(fragment: string, data: CheckData): Chosen[] {
  if (!fragment.startsWith(MEDICINES_TO_SHEET)) return [];
  return fragment
    .slice(MEDICINES_TO_SHEET.length, MAX_LENGTH)
    .split('+')
    .filter(Boolean)
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return '';
      }
    })
    .filter(Boolean)
    .flatMap((key): Chosen[] => {
      const medicine = data.medicines.find(({ slug }) => slug === key);
      if (medicine) return [{ kind: 'page', medicine }];
      const noLink = data.noLinks.find(({ id }) => id === key);
      if (noLink) return [{ kind: 'no-page', name: noLink.title, groups: [], noLink }];
      const found = lookup(key, data);
      return found.kind === 'found'
        ? [...found.chosen]
        : [{ kind: 'no-page', name: key, groups: [] }];
    });
}
