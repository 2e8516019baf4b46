import { readFileSync } from 'node:fs';
import { foldName } from '../../medicines/names/fold.ts';
import { readMedicineNames } from '../../medicines/names/list.ts';
import type { Entity, Page } from '../../../model/library.ts';
import { CONCEPTS } from '../concepts/index.ts';
import { SIGNS } from '../concepts/signs.ts';
import { correct, vocabularyOf } from '../query/correct.ts';
import { indexDocs } from '../query/index-docs.ts';
import { dataOfNames, type SearchDoc } from '../query/search-data.ts';
import { plainText, telling } from '../query/words.ts';
import { everydayWords } from './confusable.ts';
import { listed } from './listed.ts';

/** Longer aliases are sentences, and hit only by that very sentence. */
const MAX_ALIAS_WORDS = 2;
/** A code among the aliases. */
const CODE = /^[A-Z]\d{2}(\.\w+)?$/;
/** Words of signs: what is said with them is told by the table of concepts, for all pages at once. */
const SIGN_WORDS = new Set(
  Object.values(SIGNS).flatMap((phrases) => telling(phrases.replaceAll(',', ' ')).split(' ')),
);

const isName = (alias: string): boolean => {
  const words = telling(alias).split(' ');
  // “Go away” is one telling word, which is no name.
  if (words.length === 1 && plainText(alias).includes(' ')) return false;
  return words.length <= MAX_ALIAS_WORDS && !words.some((word) => SIGN_WORDS.has(word));
};

/** Names that the table of concepts gives to one page: no alias takes them to another. */
const CLAIMED = new Set(CONCEPTS.flatMap(({ terms }) => listed(terms).map(telling)));

const allMedicines = readMedicineNames(
  readFileSync('src/features/medicines/names/names.txt', 'utf8'),
);

const EVERYDAY = new Set(everydayWords());

/** A name of a medicine that is not the medicine of the page: `Tazocin` is no penicillin alone. */
function isOfAnother(alias: string, entry: Entity | Page): boolean {
  const listed = allMedicines.lookup(alias);
  // What the street calls a medicine is mostly another thing: juice.
  if (entry.collection === 'medications' && !listed && EVERYDAY.has(alias.toLowerCase()))
    return true;
  if (!listed || allMedicines.ordinary.has(listed.name)) return false;
  if (entry.collection !== 'medications') return entry.collection !== 'treatments';
  const { us, international, other } = entry.data.genericNames;
  const own = new Set([entry.data.title, us, international, ...other].map(foldName));
  return !listed.generics.some((generic) => own.has(foldName(generic)));
}

/** Aliases of an entry that a search may take for its name, as they are written. */
export const aliasesOf = (entry: Entity | Page): string[] =>
  entry.data.aliases.filter(
    (alias) =>
      !CODE.test(alias) &&
      isName(alias) &&
      !isOfAnother(alias, entry) &&
      !CLAIMED.has(telling(alias)),
  );

/** Codes among the aliases of an entry. */
export const codesInAliases = (entry: Entity | Page): string[] =>
  entry.data.aliases.filter((alias) => CODE.test(alias));

/** Tells which aliases of a doc are slips of its names that a search mends without them. */
export function slipsOf(docs: readonly SearchDoc[]): (alias: string, doc: SearchDoc) => boolean {
  const data = dataOfNames(docs.map((doc) => ({ ...doc, terms: [] })));
  const vocabulary = vocabularyOf(data, indexDocs(data));
  return (alias, { title, names = [] }) => {
    const mended = correct(alias, vocabulary, allMedicines);
    return (
      mended.kind === 'corrected' &&
      [title, ...names].some((name) => telling(name) === telling(mended.query))
    );
  };
}
