/** Where the copy lies on the device. Used by the page that saves it and by the service worker. */
import { CACHE } from './place.ts';
import type { Kept } from './words.ts';

/** The bundle: one entry, so the copy is there whole or not at all. */
export const COPY = '/offline/copy';
/** Stands from the start of a try to its end, however it ends. */
export const UNFINISHED = '/offline/unfinished';

/** Left by the service worker where it deleted a copy that had changed on the device. */
export const DAMAGED = '/offline/damaged';

/** What the stored copy says of itself, in headers. */
export const LIST = 'copy-list';
export const HASH = 'copy-hash';
export const SAVED = 'copy-saved';

export interface KeptCopy extends Kept {
  /** The bundle; its headers are also those that pages need for their protection. */
  readonly response: Response;
  /** SHA-256 of its list of files. */
  readonly list: string;
}

/** Reads without making anything: before a reader asks, nothing is stored. */
export async function keptCopy(): Promise<KeptCopy | undefined> {
  const response = await caches.match(COPY, { cacheName: CACHE });
  const hash = response?.headers.get(HASH);
  const saved = response?.headers.get(SAVED);
  const list = response?.headers.get(LIST);
  return response && hash && saved && list ? { hash, saved, list, response } : undefined;
}

/** Deletes a copy that cannot be used, and leaves a word about it for the page that tells. */
export async function discardCopy(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(DAMAGED, new Response());
  await cache.delete(COPY);
}
