import { medicineGroup } from '../../../model/group-names.ts';
import * as labels from '../../../model/labels.ts';
import type { Library } from '../../../model/library.ts';
import { namedRoles } from '../../../model/medicine-roles.ts';
import { namesOf } from '../../../model/names.ts';
import { NOT_COVERED } from '../../../model/schemas/medications.ts';
import { foldName } from '../names/fold.ts';
import type { CheckData, CheckMedicine } from './types.ts';

const folded = (names: readonly string[]): string[] => [...new Set(names.map(foldName))];
const textOf = (value: { text: string } | typeof NOT_COVERED | undefined): string | undefined =>
  value === undefined || value === NOT_COVERED ? undefined : value.text;

/** Everything that the check says, from the medicines' own pages. */
export function checkData({ raw, byId }: Library): CheckData {
  return {
    medicines: raw.medications.map((entry): CheckMedicine => {
      const { data } = entry;
      const codes = new Set(data.codes.map(({ code }) => code));
      const harms = data.roles.some(({ role }) => role !== 'treats');
      const optional = {
        onset: data.causing?.onset?.text,
        raisesRisk: data.causing?.raisesRisk?.text,
        kidneys: harms ? textOf(data.warnings.kidneys) : undefined,
        olderAge: harms ? textOf(data.warnings.olderAge) : undefined,
        stopping: data.warnings.stopping.dangerous ? data.warnings.stopping.text : undefined,
      };
      return {
        slug: entry.id,
        title: data.title,
        names: folded([
          ...namesOf(entry).filter((name) => !codes.has(name)),
          // `Valproate (valproic acid)` is typed without what stands in brackets.
          data.title.replace(/ \(.*/, ''),
          ...data.aliases,
        ]),
        groups: data.groups,
        roles: namedRoles(data.roles).map((r) => ({
          role: r.role,
          types: r.types.map(({ id }) => byId.types.get(id)?.data.title ?? id),
          known: labels.knownFrom[r.grade],
        })),
        clashes: data.clashes.map(({ with: names, what, act, grade }) => ({
          with: names,
          what,
          act,
          grade,
        })),
        ...Object.fromEntries(Object.entries(optional).filter(([, text]) => text !== undefined)),
      };
    }),
    noLinks: raw['no-link'].map(({ id, data }) => ({
      id,
      title: data.name,
      names: folded([data.name, ...data.otherNames]),
      note: data.note,
    })),
    groups: medicineGroup,
  };
}
