import { summaryOf } from './findings.ts';
import { fromFragment } from './fragment.ts';
import type { CheckData } from './types.ts';

/** The list of medicines in the address, as lines for the appointment sheet. */
export async function medicinesFrom(fragment: string): Promise<string> {
  const response = await fetch('/medicine-check.json');
  if (!response.ok) throw new Error(`medicine-check.json: ${response.status}`);
  const list = fromFragment(fragment, (await response.json()) as CheckData);
  return list.length > 0 ? summaryOf(list).join('\n') : '';
}
