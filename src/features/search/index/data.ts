import { readFileSync } from 'node:fs';
import { foldName } from '../../medicines/names/fold.ts';
import { readMedicineNames } from '../../medicines/names/list.ts';
import { CONCEPTS } from '../concepts/index.ts';
import { FOREIGN_NAMES, FOREIGN_SIGNS } from '../concepts/foreign.ts';
import { SIGNS } from '../concepts/signs.ts';
import type { Concept } from '../concepts/types.ts';
import { kindSingular, role } from '../../../model/labels.ts';
import {
  KINDS,
  type Entity,
  type Faq,
  type Library,
  type Page,
  type Term,
} from '../../../model/library.ts';
import { headingsOf, textBelow, textOf } from '../../../model/mdx.ts';
import { faqUrl, termUrl } from '../../lists/list-parts.ts';
import { urlOf } from '../../../model/relations.ts';
import { namesOf } from '../../../model/names.ts';
import { oneLine } from '../query/lines.ts';
import { codeKey, type SearchData, type SearchDoc } from '../query/search-data.ts';
import { plainText, telling } from '../query/words.ts';
import { confusableWords, everydayWords } from './confusable.ts';

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

const listed = (text = ''): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

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

/** Codes of one doc, those that stand for the very thing first. */
interface CodeOf {
  readonly code: string;
  readonly exact: boolean;
  /** The table of concepts says that the code leads here first. */
  readonly main?: boolean;
}

interface Draft {
  readonly doc: SearchDoc;
  readonly codes: readonly CodeOf[];
}

/** Everything a search can lead to, from the content and the table of concepts. */
export function searchData({ raw }: Library): SearchData {
  // Made-up content for tests has no signs, and no pages for concepts to lead to.
  const isMadeUp = raw.signs.length === 0;
  const table = isMadeUp ? [] : CONCEPTS;
  const concepts = new Map(table.map((concept) => [concept.to, concept]));
  const headings: string[][] = [];
  const headingList = (body: string): number | undefined => {
    const found = headingsOf(body);
    if (found.length === 0) return undefined;
    const known = headings.findIndex((list) => list.join('\n') === found.join('\n'));
    return known >= 0 ? known : headings.push(found) - 1;
  };
  const entries: (Entity | Page)[] = [
    ...KINDS.flatMap((kind): Entity[] => raw[kind]),
    ...raw.pages.filter((page) => page.id !== '404' && page.id !== 'index'),
  ];
  const drafts: Draft[] = [
    ...entries.map((entry) => draftOf(entry, headingList(entry.body ?? ''), concepts)),
    ...raw.faqs.map((faq) => draftOfFaq(faq, concepts)),
    ...table
      .filter(({ to, name }) => name && to.includes('#'))
      .map((concept) => draftOfSection(concept, entries)),
    ...raw.glossary.map(draftOfTerm),
  ];
  if (!isMadeUp) refuseUnknown(drafts);
  const docs = drafts.map(({ doc }) => doc);
  const numberOf = new Map(docs.map((doc, i) => [doc.url, i]));
  return {
    docs,
    headings,
    codes: codesOf(drafts),
    signs: mapped(SIGNS),
    foreign: mapped(FOREIGN_SIGNS),
    foreignNames: Object.entries(FOREIGN_NAMES).flatMap(([url, names]) => {
      const doc = numberOf.get(url);
      return doc === undefined ? [] : listed(names).map((name) => [telling(name), doc] as const);
    }),
    words: confusableWords(entries, docs),
  };
}

const mapped = (table: Readonly<Partial<Record<string, string>>>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(table).map(([sign, phrases]) => [
      sign,
      [...new Set(listed(phrases).map(telling))].filter(Boolean),
    ]),
  );

/** Fields that hold something: an empty list costs bytes and says nothing. */
const some = <T extends Readonly<Record<string, readonly string[] | string | undefined>>>(
  fields: T,
): Held<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value.length > 0),
  ) as Held<T>;
type Held<T> = { [K in keyof T]?: NonNullable<T[K]> };

function draftOf(
  entry: Entity | Page,
  headings: number | undefined,
  concepts: ReadonlyMap<string, Concept>,
): Draft {
  const url = urlOf(entry);
  const concept = concepts.get(url);
  const codes = entry.data.codes.map(({ code, name }) => ({ code, exact: name === undefined }));
  const isCode = new Set(codes.map(({ code }) => code));
  const [title = entry.data.title, ...others] = namesOf(entry);
  const names = others.filter((name) => !isCode.has(name));
  const known = new Set([title, ...names].map(telling));
  const codesOfReaders = entry.data.aliases.filter((alias) => CODE.test(alias));
  const aliases = entry.data.aliases
    .filter((alias) => !CODE.test(alias) && isName(alias) && !isOfAnother(alias, entry))
    .map(telling)
    .filter((alias) => alias && !CLAIMED.has(alias));
  const terms = [...new Set([...listed(concept?.terms).map(telling), ...aliases])].filter(
    (term) => term && !known.has(term),
  );
  return {
    doc: {
      url,
      title,
      kind: kindSingular[entry.collection],
      ...some({
        names,
        terms,
        signs: concept?.signs?.join(' '),
        // A medicine is found by its name, and shows what it does.
        lead: entry.collection === 'medications' ? '' : oneLine(entry.data.description),
      }),
      ...(headings === undefined ? {} : { headings }),
      ...(entry.collection === 'types' && entry.data.frequency !== 'uncommon'
        ? { frequency: entry.data.frequency }
        : {}),
      ...(entry.collection === 'medications'
        ? {
            roles: [...new Set(entry.data.roles.map((r) => role[r.role]))],
            ...(entry.data.warnings.stopping.dangerous ? { keep: true as const } : {}),
          }
        : {}),
    },
    codes: [
      ...codes,
      ...codesOfReaders.map((code) => ({ code, exact: false })),
      ...(concept?.codes ?? []).map((code) => ({ code, exact: true, main: true })),
    ],
  };
}

/** A word of the word list, with those other forms of it that are other words. */
function draftOfTerm(entry: Term): Draft {
  const { term, forms } = entry.data;
  const byKey = new Map([...forms, term].map((form) => [telling(form), form]));
  byKey.delete(telling(term));
  const doc = {
    url: termUrl(entry),
    title: term,
    kind: 'Word',
    ...some({ names: [...byKey.values()] }),
  };
  return { doc, codes: [] };
}

function draftOfFaq(faq: Faq, concepts: ReadonlyMap<string, Concept>): Draft {
  const url = faqUrl(faq);
  const concept = concepts.get(url);
  const terms = listed(concept?.terms).map(telling);
  const lead = oneLine(firstSentence(textOf(faq.body ?? '')));
  return {
    doc: {
      url,
      title: faq.data.question,
      kind: 'Question',
      ...some({ terms, signs: concept?.signs?.join(' '), lead }),
    },
    codes: [],
  };
}

function draftOfSection(concept: Concept, entries: readonly (Entity | Page)[]): Draft {
  const [page, anchor] = concept.to.split('#');
  const owner = entries.find((entry) => urlOf(entry) === page);
  if (!owner || !concept.name) throw missing(concept.to);
  const body = textBelow(owner.body ?? '', concept.name);
  if (body === undefined)
    throw new Error(
      `search: the table of concepts leads to the section “${concept.name}” (#${anchor}) of ${page}, ` +
        'which has no such heading. Change the name in src/features/search/concepts.',
    );
  return {
    doc: {
      url: concept.to,
      title: concept.name,
      kind: owner.data.title,
      ...some({
        terms: listed(concept.terms).map(telling),
        signs: concept.signs?.join(' '),
        lead: oneLine(firstSentence(textOf(body, ({ kind }) => kind !== 'heading'))),
      }),
    },
    codes: (concept.codes ?? []).map((code) => ({ code, exact: false })),
  };
}

/** The first sentence of a text, without its marks. */
function firstSentence(text: string): string {
  const plain = text.replace(/[[\]]/g, '').replace(/ (?=[.,;:])/g, '');
  return /^.{20,200}?[.!?](?= |$)/.exec(plain)?.[0] ?? '';
}

const missing = (url: string): Error =>
  new Error(
    `search: the table of concepts leads to ${url}, which is no page of this site. ` +
      'Change its address in src/features/search/concepts.',
  );

function refuseUnknown(drafts: readonly Draft[]): void {
  const known = new Set(drafts.map(({ doc }) => doc.url));
  for (const { to } of CONCEPTS) if (!known.has(to)) throw missing(to);
  for (const url of Object.keys(FOREIGN_NAMES)) if (!known.has(url)) throw missing(url);
}

function codesOf(drafts: readonly Draft[]): Record<string, number[]> {
  const found = new Map<string, { doc: number; rank: number }[]>();
  for (const [doc, { codes }] of drafts.entries()) {
    for (const { code, exact, main } of codes) {
      const key = codeKey(code);
      const rank = main ? 0 : exact ? 1 : 2;
      found.set(key, [...(found.get(key) ?? []), { doc, rank }]);
    }
  }
  return Object.fromEntries(
    [...found].map(([key, owners]) => [
      key,
      [...new Set(owners.toSorted((a, b) => a.rank - b.rank).map(({ doc }) => doc))],
    ]),
  );
}
