/** Loaded when the reader first goes to the field for a medicine. */
import { loadCheckData } from '../medicines/check/load.ts';
import { loadMedicineNames } from '../medicines/names/load.ts';
import type { Names } from './medicine-names.ts';

export * from './medicine-names.ts';

/** @throws where the network gives no names. */
export async function loadNames(): Promise<Names> {
  const [data, list] = await Promise.all([loadCheckData(), loadMedicineNames()]);
  return { data, list };
}
