import type { FactItem } from '../facts/row.ts';
import { role as roleNames } from '../../model/labels.ts';
import type { Entity, Library } from '../../model/library.ts';
import { urlOf } from '../../model/relations.ts';
import { shortTitle, type DeskTable } from './table.ts';

type Medicine = Entity<'medications'>;

/** Medicines that may cause or worsen jerks. */
export const causing = ({ raw }: Library): Medicine[] =>
  raw.medications.filter(({ data }) => data.roles.some(({ role }) => role !== 'treats'));

const HARMS = ['may-cause', 'may-worsen'] as const;

/** One table for each class of medicines, with what raises the risk of jerks. */
export function causingTables(
  library: Library,
  classes: readonly { id: string }[],
  others: boolean,
): DeskTable[] {
  const all = causing(library);
  const groups = classes.map(({ id }) => {
    const cause = library.byId.causes.get(id);
    return {
      label: shortTitle(cause?.data.title ?? id),
      ...(cause ? { href: urlOf(cause) } : {}),
      medicines: all.filter(({ data }) => data.cause?.id === id),
    };
  });
  if (others) {
    groups.push({
      label: 'Other medicines',
      medicines: all.filter(({ data }) => data.cause === undefined),
    });
  }
  const kinds = (medicine: Medicine, harm: (typeof HARMS)[number]): FactItem[] =>
    medicine.data.roles
      .filter(({ role }) => role === harm)
      .map(({ types, grade, sources }) => ({
        text: `${types.map(({ id }) => shortTitle(library.byId.types.get(id)?.data.title ?? id)).join(', ')} (${grade})`,
        sources,
      }));
  return groups.map(({ medicines, ...group }) => ({
    ...group,
    columns: [
      { text: 'Medicine' },
      ...HARMS.map((role) => ({ text: roleNames[role] })),
      { text: 'Risk is higher' },
    ],
    rows: medicines.map((medicine) => ({
      head: { text: medicine.data.title, href: urlOf(medicine) },
      cells: [
        ...HARMS.map((role) => kinds(medicine, role)),
        medicine.data.causing?.raisesRisk ? [medicine.data.causing.raisesRisk] : [],
      ],
    })),
  }));
}
