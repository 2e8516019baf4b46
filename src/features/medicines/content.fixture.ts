import { contentPages, frontOf } from '../../../tests/support/site.ts';
import type { Clash } from './clashes.ts';

/** The fields of a medicine's file that tests read, straight from the file. */
export interface MedicineFile {
  readonly slug: string;
  readonly title: string;
  readonly groups: string[];
  readonly clashes: (Clash & { sources: string[] })[];
  readonly genericNames: { us: string; international: string; other?: string[] };
  readonly brands?: { names: string[] }[];
  readonly aliases?: string[];
  readonly roles: { role: string; types: string[]; grade: string; text: string }[];
  readonly [field: string]: unknown;
}

/** All medicines of the content folder; `medications/check` is a page, not a medicine. */
export const medicineFiles: readonly MedicineFile[] = contentPages()
  .filter(({ id }) => id.startsWith('medications/') && id !== 'medications/check')
  .map(({ id, source }) => ({
    ...frontOf<MedicineFile>(source),
    slug: id.slice('medications/'.length),
  }));

/** Its names as a substance, from the file. */
export const genericNamesOf = (file: MedicineFile): string[] => {
  const { us, international, other = [] } = file.genericNames;
  return [us, international, ...other];
};

/** Names a reader may type, from the files. */
export const namesIn = (file: MedicineFile): string[] => [
  file.title,
  file.title.replace(/ \(.*/, ''),
  ...genericNamesOf(file),
  ...(file.brands ?? []).flatMap(({ names }) => names),
  ...(file.aliases ?? []),
];
