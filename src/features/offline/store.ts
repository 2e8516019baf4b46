/** Where the copy lies on the device. Used by the page that saves it and by the service worker. */
import type { Kept } from './words.ts';

/** A change to the layout of the bundle needs another name here. */
export const CACHE = 'offline-copy';
/** The bundle: one entry, so the copy is there whole or not at all. */
export const COPY = '/offline/copy';
/** Stands from the start of a try to its end, however it ends. */
export const UNFINISHED = '/offline/unfinished';

const HASH = 'copy-hash';
const SAVED = 'copy-saved';

export interface KeptCopy extends Kept {
  /** The bundle; its headers are also those that pages need for their protection. */
  readonly response: Response;
}

/** Reads without making anything: before a reader asks, nothing is stored. */
export async function keptCopy(): Promise<KeptCopy | undefined> {
  const response = await caches.match(COPY, { cacheName: CACHE });
  const hash = response?.headers.get(HASH);
  const saved = response?.headers.get(SAVED);
  return response && hash && saved ? { hash, saved, response } : undefined;
}

export async function storeCopy(
  bundle: Uint8Array<ArrayBuffer>,
  { hash, saved }: Kept,
  protection: readonly (readonly [string, string])[],
): Promise<void> {
  const headers = new Headers(protection.map(([name, value]): [string, string] => [name, value]));
  headers.set(HASH, hash);
  headers.set(SAVED, saved);
  const cache = await caches.open(CACHE);
  await cache.put(COPY, new Response(bundle, { headers }));
}
