import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { medicineGroup } from '../../../model/group-names.ts';
import { ROOT } from '../../../../tests/support/site.ts';
import { medicineFiles, namesIn } from '../content.fixture.ts';
import { foldName } from '../names/fold.ts';
import { readMedicineNames } from '../names/list.ts';
import { lookup } from './lookup.ts';
import type { CheckData, CheckMedicine, Chosen } from './types.ts';

export const medicines = medicineFiles.map((file): CheckMedicine => ({
  slug: file.slug,
  title: file.title,
  names: [...new Set(namesIn(file).map(foldName))],
  groups: file.groups,
  clashes: file.clashes,
  roles: file.roles.map(({ role, types }) => ({
    role: role as 'treats',
    types,
    known: 'Reports on patients',
  })),
}));
export const data: CheckData = {
  medicines,
  noLinks: [
    { id: 'propranolol', title: 'Propranolol', names: ['propranolol', 'inderal'], note: 'None.' },
  ],
  groups: medicineGroup,
};
/** A medicine of ours, as it is chosen. */
export const page = (slug: string): Chosen => {
  const medicine = medicines.find((m) => m.slug === slug);
  if (!medicine) throw new Error(`no medicine ${slug}`);
  return { kind: 'page', medicine };
};

/** The list of all names as it is served. */
export const names = readMedicineNames(
  readFileSync(join(ROOT, 'src/features/medicines/names/names.txt'), 'utf8'),
);

/** The one medicine without a page that a name stands for. */
export function withoutPage(name: string): Extract<Chosen, { kind: 'no-page' }> {
  const found = lookup(name, data, names);
  const [chosen, ...more] = found.kind === 'found' ? found.chosen : [];
  if (chosen?.kind !== 'no-page' || more.length > 0) throw new Error(`${name} has a page`);
  return chosen;
}
