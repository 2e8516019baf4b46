import address from './names.txt?url';
import { readMedicineNames, type MedicineNames } from './list.ts';

let list: Promise<MedicineNames> | undefined;

/** The list, loaded once, when it is first needed. A load that failed is tried again. */
export function loadMedicineNames(): Promise<MedicineNames> {
  list ??= fetch(address)
    .then((response) => {
      if (!response.ok) throw new Error(`medicine names: ${response.status}`);
      return response.text();
    })
    .then(readMedicineNames);
  list.catch(() => (list = undefined));
  return list;
}
