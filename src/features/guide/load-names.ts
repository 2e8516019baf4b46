/** Loaded when the reader first goes to the field for a medicine. */
import type { CheckData } from '../medicines/check/types.ts';
import { loadMedicineNames } from '../medicines/names/load.ts';
import type { Names } from './medicine-names.ts';

export * from './medicine-names.ts';

/** @throws where the network gives no names. */
export async function loadNames(): Promise<Names> {
  const [data, list] = await Promise.all([
    fetch('/medicine-check.json').then((response) => {
      if (!response.ok) throw new Error(`medicine-check.json: ${response.status}`);
      return response.json() as Promise<CheckData>;
    }),
    loadMedicineNames(),
  ]);
  return { data, list };
}
