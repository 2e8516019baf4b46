import { FOREIGN_NAMES } from '../concepts/foreign.ts';
import { CONCEPTS } from '../concepts/index.ts';
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
import { namedRoles } from '../../../model/medicine-roles.ts';
import { urlOf } from '../../../model/relations.ts';
import { namesOf } from '../../../model/names.ts';
import { answerHeadings } from '../../medicines/sections.ts';
import { oneLine } from '../query/lines.ts';
import type { SearchDoc } from '../query/search-data.ts';
import { telling } from '../query/words.ts';
import { aliasesOf, codesInAliases, slipsOf } from './aliases.ts';
import { listed } from './listed.ts';

/** Codes of one doc, those that stand for the very thing first. */
export interface CodeOf {
  readonly code: string;
  readonly exact: boolean;
  /** The table of concepts says that the code leads here first. */
  readonly main?: boolean;
}

/** A doc in the making. */
export interface Draft {
  readonly doc: SearchDoc;
  /** Other ways to write its names, for those that look for it. */
  readonly aliases: readonly string[];
  readonly codes: readonly CodeOf[];
  readonly headings: readonly string[];
  /** Addresses of what a medicine belongs to: a cause, a treatment. */
  readonly classes: readonly string[];
}

/** A doc that has nothing but itself. */
const NONE = { aliases: [], headings: [], codes: [], classes: [] } as const;

/** Everything a search can lead to, from the content and the table of concepts, without aliases. */
export function searchDrafts({ raw }: Library): Draft[] {
  // Made-up content for tests has no signs, and no pages for concepts to lead to.
  const isMadeUp = raw.signs.length === 0;
  const table = isMadeUp ? [] : CONCEPTS;
  const concepts = new Map(table.map((concept) => [concept.to, concept]));
  const entries = searchedEntries(raw);
  const drafts: Draft[] = [
    ...entries.map((entry) => draftOf(entry, concepts)),
    ...raw.faqs.map((faq) => draftOfFaq(faq, concepts)),
    ...table
      .filter(({ to, name }) => name && to.includes('#'))
      .map((concept) => draftOfSection(concept, entries)),
  ];
  // What a page is called is answered by the page.
  const called = new Set(
    drafts.flatMap(({ doc }) => [doc.title, ...(doc.names ?? [])].map(telling)),
  );
  drafts.push(
    ...raw.glossary.map(draftOfTerm).filter(({ doc }) => !called.has(telling(doc.title))),
  );
  if (!isMadeUp) refuseUnknown(drafts);
  return drafts;
}

/** Makes the doc of a draft, with those aliases among its terms that a search needs. */
export function withAliases(drafts: readonly Draft[]): (draft: Draft) => SearchDoc {
  const isSlip = slipsOf(drafts.map(({ doc }) => doc));
  return ({ doc: { terms: given = [], ...doc }, aliases }) => {
    const names = new Set([doc.title, ...(doc.names ?? [])].map(telling));
    const kept = aliases.filter((alias) => !isSlip(alias, doc)).map(telling);
    const terms = [...new Set([...given, ...kept])].filter((term) => term && !names.has(term));
    return { ...doc, ...some({ terms }) };
  };
}

/** The entries that a search can lead to. */
export const searchedEntries = (raw: Library['raw']): (Entity | Page)[] => [
  ...KINDS.flatMap((kind): Entity[] => raw[kind]),
  ...raw.pages.filter((page) => page.id !== '404' && page.id !== 'index'),
];

/** Fields that hold something: an empty list costs bytes and says nothing. */
const some = <T extends Readonly<Record<string, readonly string[] | string | undefined>>>(
  fields: T,
): Held<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value.length > 0),
  ) as Held<T>;
type Held<T> = { [K in keyof T]?: NonNullable<T[K]> };

function draftOf(entry: Entity | Page, concepts: ReadonlyMap<string, Concept>): Draft {
  const url = urlOf(entry);
  const concept = concepts.get(url);
  const codes = entry.data.codes.map(({ code, name }) => ({ code, exact: name === undefined }));
  const isCode = new Set(codes.map(({ code }) => code));
  const [title = entry.data.title, ...others] = namesOf(entry);
  const names = others.filter((name) => !isCode.has(name));
  return {
    doc: {
      url,
      title,
      kind: kindSingular[entry.collection],
      ...some({
        names,
        terms: listed(concept?.terms).map(telling),
        signs: concept?.signs?.join(' '),
        // A medicine is found by its name, and shows what it does.
        lead: entry.collection === 'medications' ? '' : oneLine(entry.data.description),
      }),
      ...(entry.collection === 'types' && entry.data.frequency !== 'uncommon'
        ? { frequency: entry.data.frequency }
        : {}),
      ...(entry.collection === 'medications'
        ? {
            roles: [...new Set(namedRoles(entry.data.roles).map((r) => role[r.role]))],
            ...(entry.data.warnings.stopping.dangerous ? { keep: true as const } : {}),
          }
        : {}),
    },
    aliases: aliasesOf(entry),
    headings: [...factHeadings(entry), ...headingsOf(entry.body ?? '')],
    classes: classesOf(entry),
    codes: [
      ...codes,
      ...codesInAliases(entry).map((code) => ({ code, exact: false })),
      ...(concept?.codes ?? []).map((code) => ({ code, exact: true, main: true })),
    ],
  };
}

/** Headings that a medicine's page has from its data. */
const factHeadings = (entry: Entity | Page): string[] =>
  entry.collection === 'medications' ? answerHeadings(entry.data).map(({ title }) => title) : [];

/** Addresses of the pages on what a medicine belongs to. */
const classesOf = (entry: Entity | Page): string[] =>
  entry.collection === 'medications'
    ? [entry.data.cause, entry.data.treatment].flatMap((to) => (to ? [urlOf(to)] : []))
    : [];

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
  return { doc, ...NONE };
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
    ...NONE,
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
    ...NONE,
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
