import { getCollection } from 'astro:content';
import { citedInBody } from './citations.ts';
import { codesOf, type Code } from './codes/list.ts';
import { checkSigns } from '~/features/triage/check.ts';
import { checkDesk, deskTables } from './desk/index.ts';
import { sourcesOf } from './desk/table.ts';
import {
  buildLibrary,
  ContentError,
  eachReference,
  KINDS,
  type Entity,
  type Faq,
  type Helpline,
  type Kind,
  type Library,
  type Page,
  type Raw,
  type Sign,
  type Source,
  type Term,
} from './library.ts';
import { listParts, termUrl, type ListPart } from './list-parts.ts';
import { relationsOf, signPartOf, type Relations } from './relations.ts';
import { sitePages, type SitePage } from './site-pages.ts';
import { termMarker, type Marker } from './terms.ts';

let library: Promise<Library> | undefined;
/** Sources behind the derived tables of a page. */
let behindTables: ReadonlyMap<string, readonly string[]> = new Map();
const citations = new WeakMap<Entity | Page, readonly string[]>();

/** Ids of the sources of the signs or helplines that a page shows, in their order, each once. */
function sourcesBehind(page: NonNullable<Page['data']['triage']>, { raw }: Library): string[] {
  const shown =
    page === 'helplines' ? raw.helplines : raw.signs.filter((sign) => signPartOf(sign) === page);
  return [...new Set(shown.flatMap(({ data }) => data.sources.map(({ id }) => id)))];
}

async function load(): Promise<Library> {
  const byTitle = <E extends { data: { title: string } }>(entries: E[]) =>
    entries.toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en'));
  const byId = <E extends { id: string }>(entries: E[]) =>
    entries.toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
  const byOrder = <E extends { data: { order: number } }>(entries: E[]) =>
    entries.toSorted((a, b) => a.data.order - b.data.order);
  const loaded = buildLibrary({
    types: byTitle(await getCollection('types')),
    causes: byTitle(await getCollection('causes')),
    tests: byTitle(await getCollection('tests')),
    treatments: byTitle(await getCollection('treatments')),
    medications: byTitle(await getCollection('medications')),
    pages: byTitle(await getCollection('pages')),
    sources: byId(await getCollection('sources')),
    glossary: byId(await getCollection('glossary')),
    faqs: byOrder(await getCollection('faqs')),
    signs: byOrder(await getCollection('signs')),
    helplines: byOrder(await getCollection('helplines')),
  });
  checkDesk(loaded);
  checkSigns(loaded);
  behindTables = new Map(
    loaded.raw.pages.flatMap(({ id, data: { desk, triage } }) => [
      ...(desk ? [[id, sourcesOf(deskTables(desk, loaded))] as const] : []),
      ...(triage ? [[id, sourcesBehind(triage, loaded)] as const] : []),
    ]),
  );
  return loaded;
}

/**
 * The whole content, read and checked once. Nobody else calls `getCollection`.
 *
 * @throws {ContentError} when a file contradicts another.
 */
export function content(): Promise<Library> {
  // A development server edits content while it runs, so it reads anew each time.
  if (import.meta.env.DEV) return load();
  library ??= load();
  return library;
}

export async function entries<K extends Kind>(kind: K): Promise<Raw[K]> {
  return (await content()).raw[kind];
}

export const allSources = async (): Promise<Source[]> => (await content()).raw.sources;
export const allTerms = async (): Promise<Term[]> => (await content()).raw.glossary;
export const allFaqs = async (): Promise<Faq[]> => (await content()).raw.faqs;
export const allSigns = async (): Promise<Sign[]> => (await content()).raw.signs;
export const allHelplines = async (): Promise<Helpline[]> => (await content()).raw.helplines;

/**
 * What a route shows: a page about one thing (its `collection` tells which), or another page.
 * A part of a long list belongs to the page of the list.
 */
export async function entryFor(routeId: string): Promise<Entity | Page | undefined> {
  const { byId } = await content();
  const [folder = '', slug = ''] = routeId.split('/');
  const kind = KINDS.find((k) => k === folder);
  return (
    (kind && slug ? byId[kind].get(slug) : undefined) ??
    byId.pages.get(routeId || 'index') ??
    byId.pages.get(folder)
  );
}

/**
 * The entry that a reference names.
 *
 * @throws {ContentError} when there is none.
 */
export async function must<K extends keyof Raw>(reference: {
  collection: K;
  id: string;
}): Promise<Raw[K][number]> {
  const found = (await content()).byId[reference.collection].get(reference.id);
  if (!found) {
    throw new ContentError(
      { id: `${reference.collection}/${reference.id}` },
      'reference',
      'no such file. Correct the id or add the file',
    );
  }
  return found as Raw[K][number];
}

/**
 * Ids of the sources of a page in the order of their numbers: those behind its facts first,
 * then those its text cites, then those behind its derived tables.
 */
export function citationsOf(entry: Entity | Page): readonly string[] {
  // Every citation on a page asks for this list.
  const known = citations.get(entry);
  if (known) return known;
  const ids = new Set<string>();
  eachReference(entry.data, ({ collection, id }) => {
    if (collection === 'sources') ids.add(id);
  });
  for (const id of citedInBody(entry.body ?? '')) ids.add(id);
  if (entry.collection === 'pages') for (const id of behindTables.get(entry.id) ?? []) ids.add(id);
  const list = [...ids];
  citations.set(entry, list);
  return list;
}

/** What follows from the content: made once, or anew each time while content is edited. */
function derived<T>(make: (library: Library) => T | Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (!made || import.meta.env.DEV) made = content().then(make);
    return made;
  };
}

/** The parts over which the long lists are spread. */
export const allParts: () => Promise<ListPart[]> = derived(listParts);

/** Every code of every page, with the pages it leads to. */
export const allCodes: () => Promise<Code[]> = derived(codesOf);

/** Every page of the site by its path. */
export const allPages: () => Promise<ReadonlyMap<string, SitePage>> = derived(
  async (library) =>
    new Map(
      sitePages(library, await allParts(), citationsOf).map((page) => [page.path, page] as const),
    ),
);

/** Both directions of every relation between pages. */
export const allRelations: () => Promise<Relations> = derived(relationsOf);

const termsMarker: () => Promise<Marker> = derived(({ raw }) =>
  termMarker(
    raw.glossary.map((term) => ({
      id: term.id,
      url: termUrl(term),
      forms: [term.data.term, ...term.data.forms],
    })),
  ),
);

/** Links the first use of each glossary word in the HTML of a page to its entry. */
export const markTerms = async (html: string): Promise<string> => (await termsMarker())(html);
