import type { CollectionEntry } from 'astro:content';
import { SECTIONS } from './schemas/sections.ts';
import { citedInBody, headingsOf, termsInBody, unreadTags } from './mdx.ts';
import { typedNumbers } from './typed-numbers.ts';

/** Collections whose entries are pages about one thing. */
export const KINDS = ['types', 'causes', 'tests', 'treatments', 'medications'] as const;
export type Kind = (typeof KINDS)[number];
export type Entity<K extends Kind = Kind> = { [P in K]: CollectionEntry<P> }[K];
export type Page = CollectionEntry<'pages'>;
export type Source = CollectionEntry<'sources'>;
export type Term = CollectionEntry<'glossary'>;
export type Faq = CollectionEntry<'faqs'>;
export type Sign = CollectionEntry<'signs'>;
export type Helpline = CollectionEntry<'helplines'>;
/** A medicine that was searched for as a cause of jerks without success. */
export type NoLink = CollectionEntry<'no-link'>;

/** Everything the content folder holds, as the collections return it. */
export type Raw = { [K in Kind]: CollectionEntry<K>[] } & {
  pages: Page[];
  sources: Source[];
  glossary: Term[];
  faqs: Faq[];
  signs: Sign[];
  helplines: Helpline[];
  'no-link': NoLink[];
};

/** All content, indexed by collection and id, with every fault found in it. */
export interface Library {
  readonly raw: Raw;
  readonly faults: readonly ContentError[];
  readonly byId: { readonly [K in keyof Raw]: ReadonlyMap<string, Raw[K][number]> };
}

interface Reference {
  collection: string;
  id: string;
}

/** An error about one file that says which field is wrong and how to mend it. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  /** The file to mend. */
  readonly file: string;
  constructor(entry: { filePath?: string | undefined; id: string }, field: string, mend: string) {
    const file = entry.filePath ?? entry.id;
    super(`${file}: ${field}: ${mend}`);
    this.file = file;
  }
}

/** All faults of the content at once, so that an author mends them in one go. */
export class ContentErrors extends Error {
  override readonly name = 'ContentErrors';
  constructor(faults: readonly ContentError[]) {
    super(faults.map(({ message }) => message).join('\n'));
  }
}

/** True for what `reference()` of a schema gives. */
export const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' &&
  value !== null &&
  'collection' in value &&
  'id' in value &&
  typeof value.collection === 'string' &&
  typeof value.id === 'string';

/** Calls `visit` for every `reference()` inside `value`, with its path such as `clues.2.source`. */
export function eachReference(
  value: unknown,
  visit: (reference: Reference, path: string) => void,
  path = '',
): void {
  if (typeof value !== 'object' || value === null || value instanceof Date) return;
  if (isReference(value)) return visit(value, path);
  for (const [key, child] of Object.entries(value)) {
    eachReference(child, visit, path ? `${path}.${key}` : key);
  }
}

/**
 * Indexes the content and collects the faults that no schema can see from one file alone: references
 * to nothing, unknown sources in the text, titles used twice, sections missing or out of order.
 */
export function buildLibrary(raw: Raw): Library {
  const index = <E extends { id: string }>(entries: E[]) => new Map(entries.map((e) => [e.id, e]));
  const byId = {
    types: index(raw.types),
    causes: index(raw.causes),
    tests: index(raw.tests),
    treatments: index(raw.treatments),
    medications: index(raw.medications),
    pages: index(raw.pages),
    sources: index(raw.sources),
    glossary: index(raw.glossary),
    faqs: index(raw.faqs),
    signs: index(raw.signs),
    helplines: index(raw.helplines),
    'no-link': index(raw['no-link']),
  };
  const collections: Record<string, ReadonlyMap<string, unknown>> = byId;
  const entities: Entity[] = KINDS.flatMap((kind): Entity[] => raw[kind]);
  const faults: ContentError[] = [];

  const referring = [...entities, ...raw.pages, ...raw.glossary, ...raw.faqs, ...raw['no-link']];
  for (const entry of [...referring, ...raw.signs, ...raw.helplines]) {
    eachReference(entry.data, ({ collection, id }, path) => {
      if (!collections[collection]?.has(id)) {
        faults.push(new ContentError(entry, path, missing(collection, id)));
      }
    });
  }
  for (const entry of [...entities, ...raw.pages]) {
    for (const id of citedInBody(entry.body ?? '')) {
      if (!byId.sources.has(id)) {
        faults.push(new ContentError(entry, `<Cite id="${id}">`, missing('sources', id)));
      }
    }
    for (const id of termsInBody(entry.body ?? '')) {
      if (!byId.glossary.has(id)) {
        faults.push(new ContentError(entry, `<Term id="${id}">`, missing('glossary', id)));
      }
    }
    for (const tag of unreadTags(entry.body ?? ''))
      faults.push(new ContentError(entry, tag, 'write its id in quotes: id="name-of-the-file"'));
  }
  faults.push(
    ...usedTwice([...entities, ...raw.pages], 'title', (entry) => entry.data.title),
    ...raw.medications.flatMap((entry) => clashFaults(entry, byId.medications)),
    ...usedTwice(raw.faqs, 'order', (entry) => String(entry.data.order)),
    ...usedTwice(raw.signs, 'order', (entry) => String(entry.data.order)),
    ...usedTwice(raw.helplines, 'order', (entry) => String(entry.data.order)),
    ...typedNumberErrors([...entities, ...raw.pages, ...raw.glossary, ...raw.faqs]),
    ...entities.flatMap(sectionFaults),
    ...termFaults(raw.glossary),
  );
  return { raw, byId, faults };
}

const missing = (collection: string, id: string): string =>
  `there is no "${id}" in ${collection}. Correct the name, or add src/content/${
    ['sources', 'signs', 'helplines'].includes(collection)
      ? `${collection}/${id}.yaml`
      : collection === 'glossary'
        ? `glossary/${id}.md`
        : `docs/${collection}/${id}.mdx`
  }`;

function usedTwice<E extends { id: string; filePath?: string | undefined }>(
  entries: E[],
  field: string,
  value: (entry: E) => string,
): ContentError[] {
  const faults: ContentError[] = [];
  const seen = new Map<string, E>();
  for (const entry of entries) {
    const key = value(entry).toLowerCase();
    const other = seen.get(key);
    if (other) {
      faults.push(
        new ContentError(
          entry,
          field,
          `"${value(entry)}" is used by ${other.filePath ?? other.id} already. Give each its own`,
        ),
      );
    }
    seen.set(key, entry);
  }
  return faults;
}

/** What the texts say about emergencies by themselves, as one error for each place. */
export const typedNumberErrors = (
  entries: readonly (Entity | Page | Term | Faq)[],
): ContentError[] =>
  entries.flatMap((entry) =>
    typedNumbers(entry).map(
      ({ where, words }) =>
        new ContentError(
          entry,
          where,
          `"${words}" is written in src/content/signs/ and src/content/helplines/ only. Name the sign under "signs" and write <Signs />, or <Call sign="…" /> in a sentence`,
        ),
    ),
  );

function sectionFaults(entry: Entity): ContentError[] {
  const wanted = SECTIONS[entry.collection];
  const found = headingsOf(entry.body ?? '');
  if (wanted.length === found.length && wanted.every((heading, i) => heading === found[i]))
    return [];
  const at = wanted.findIndex((heading, i) => heading !== found[i]);
  return [
    new ContentError(
      entry,
      `section "${wanted[at] ?? found[wanted.length] ?? ''}"`,
      at < 0
        ? 'is not a section of this collection. Move its text into one of the others'
        : `is missing or out of order. Write the sections as "## " headings in this order: ${wanted.join(', ')}`,
    ),
  ];
}

/** A clash may name a page by its address part, which no `reference()` can check beside a group. */
function clashFaults(
  entry: CollectionEntry<'medications'>,
  medicines: ReadonlyMap<string, unknown>,
): ContentError[] {
  return entry.data.clashes.flatMap(({ with: names }, i) =>
    names
      .filter((name) => name.startsWith('medications/'))
      .map((name) => name.slice('medications/'.length))
      .filter((id) => !medicines.has(id))
      .map((id) => new ContentError(entry, `clashes.${i}.with`, missing('medications', id))),
  );
}

function termFaults(terms: Term[]): ContentError[] {
  const faults: ContentError[] = [];
  const forms = new Map<string, Term>();
  for (const entry of terms) {
    for (const form of [entry.data.term, ...entry.data.forms]) {
      const other = forms.get(form.toLowerCase());
      if (other) {
        faults.push(
          new ContentError(
            entry,
            'forms',
            `"${form}" belongs to ${other.filePath ?? other.id} already. Remove it from one of the two`,
          ),
        );
      }
      forms.set(form.toLowerCase(), entry);
    }
  }
  return faults;
}
