/** Looks at what is on the device and what the site offers. Changes nothing. */
import { readVersion, VERSION_URL, type Version } from './version.ts';
import type { CopyStatus } from './words.ts';
import { CACHE, DAMAGED, keptCopy, UNFINISHED } from './store.ts';

/** Whether this browser can keep a copy at all. */
export const isAble = (): boolean =>
  isSecureContext && 'caches' in window && 'serviceWorker' in navigator && 'locks' in navigator;

export interface DeviceStatus extends CopyStatus {
  /** Something is there that a finished save would not have left. */
  readonly untidy: boolean;
}

export async function readStatus(): Promise<DeviceStatus> {
  const has = async (mark: string) => Boolean(await caches.match(mark, { cacheName: CACHE }));
  const [unfinished, damaged] = [await has(UNFINISHED), await has(DAMAGED)];
  const copy = await keptCopy();
  const worker = await navigator.serviceWorker.getRegistration('/');
  // A copy that no worker opens is of no use, nor is a worker without a copy.
  const kept = worker && copy;
  const untidy = unfinished || Boolean(worker ?? copy) !== Boolean(kept);
  return { kept, unfinished, damaged, untidy, newest: await newestVersion().catch(unreached) };
}

export async function newestVersion(signal?: AbortSignal): Promise<Version> {
  const response = await fetch(VERSION_URL, { cache: 'no-store', signal: signal ?? null });
  if (!response.ok) throw new TypeError(`${VERSION_URL}: ${response.status}`);
  return readVersion(await response.json());
}

/** Fetching throws a TypeError without a network: then there is no newest version to speak of. */
function unreached(error: unknown): undefined {
  if (!(error instanceof TypeError)) reportError(error);
}
