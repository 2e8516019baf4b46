import { getCollection } from 'astro:content';
import {
  buildLibrary,
  ContentError,
  ContentErrors,
  KINDS,
  type Entity,
  type Faq,
  type Helpline,
  type Kind,
  type Library,
  type NoLink,
  type Page,
  type Raw,
  type Sign,
  type Source,
  type Term,
} from './library.ts';
import { relationsOf, type Relations } from './relations.ts';

let library: Promise<Library> | undefined;

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
    'no-link': byId(await getCollection('no-link')),
    faqs: byOrder(await getCollection('faqs')),
    signs: byOrder(await getCollection('signs')),
    helplines: byOrder(await getCollection('helplines')),
  });
  if (loaded.faults.length === 0) return loaded;
  const faults = new ContentErrors(loaded.faults);
  // A development server shows the faults on the pages that have them, and serves all others.
  if (!import.meta.env.DEV) throw faults;
  console.error(faults.message);
  return loaded;
}

/**
 * The whole content, read and checked once; while content is edited, once per change, since Astro
 * evaluates this module anew when its data changes. Nobody else calls `getCollection`.
 *
 * @throws {ContentErrors} when files contradict one another.
 */
export function content(): Promise<Library> {
  library ??= load();
  return library;
}

export async function entries<K extends Kind>(kind: K): Promise<Raw[K]> {
  return (await content()).raw[kind];
}

export const allSources = async (): Promise<Source[]> => (await content()).raw.sources;
export const allTerms = async (): Promise<Term[]> => (await content()).raw.glossary;
export const allNoLinks = async (): Promise<NoLink[]> => (await content()).raw['no-link'];
export const allFaqs = async (): Promise<Faq[]> => (await content()).raw.faqs;
export const allSigns = async (): Promise<Sign[]> => (await content()).raw.signs;
export const allHelplines = async (): Promise<Helpline[]> => (await content()).raw.helplines;

/**
 * What a route shows: a page about one thing (its `collection` tells which), or another page.
 *
 * @throws {ContentErrors} in development, when its file has faults.
 */
export async function entryAt(routeId: string): Promise<Entity | Page | undefined> {
  const { byId, faults } = await content();
  const [folder = '', slug = ''] = routeId.split('/');
  const kind = KINDS.find((k) => k === folder);
  const entry =
    (kind && slug ? byId[kind].get(slug) : undefined) ?? byId.pages.get(routeId || 'index');
  const own = faults.filter(({ file }) => file === entry?.filePath);
  if (own.length > 0) throw new ContentErrors(own);
  return entry;
}

/** The entry of a route, or for a part of a long list the page of the list. */
export async function ownerOf(routeId: string): Promise<Entity | Page | undefined> {
  return (await entryAt(routeId)) ?? (await content()).byId.pages.get(routeId.split('/')[0] ?? '');
}

/**
 * The entry that a reference names.
 *
 * @throws {ContentError} when there is none.
 */
export async function resolveReference<K extends keyof Raw>(reference: {
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

/** What follows from the content, made when first asked for. */
export function derived<T>(make: (library: Library) => T | Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= content().then(make);
    return made;
  };
}

/** Both directions of every relation between pages. */
export const allRelations: () => Promise<Relations> = derived(relationsOf);
