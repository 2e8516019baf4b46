import { fromFragment, TO_SHEET } from '../guide/fragment.ts';
import { summaryOf } from '../guide/result.ts';

export interface Brought {
  readonly summary: string;
  /** True when part of the link could not be read. */
  readonly incomplete: boolean;
}

/** The guide's summary of the answers in the address. Loaded only when there are some. */
export function summaryFrom(fragment: string): Brought {
  const parsed = fromFragment(fragment, TO_SHEET);
  return {
    summary: summaryOf(parsed?.answers ?? {}).join('\n'),
    incomplete: (parsed?.unknown ?? 0) > 0,
  };
}
