/** The door of the list of all medicine names: for search, and for the check of a whole list. */
export { classPageOf, type ClassPage } from './class-pages.ts';
export { foldName } from './fold.ts';
export { readMedicineNames, type ListedMedicine, type MedicineNames } from './list.ts';
export { loadMedicineNames } from './load.ts';
