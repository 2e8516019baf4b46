import type { CheckData } from './types.ts';

/**
 * What the check knows of the site's medicines, as the build made it.
 *
 * @throws where the network does not give it.
 */
export async function loadCheckData(): Promise<CheckData> {
  const response = await fetch('/medicine-check.json');
  if (!response.ok) throw new Error(`medicine-check.json: ${response.status}`);
  return (await response.json()) as CheckData;
}
