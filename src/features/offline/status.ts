/** Looks at what is on the device and what the site offers. Changes nothing. */
import { newestIfReached } from './newest.ts';
import { CACHE } from './place.ts';
import { DAMAGED, keptCopy, UNFINISHED } from './store.ts';
import type { CopyStatus } from './words.ts';

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
  return { kept, unfinished, damaged, untidy, newest: await newestIfReached() };
}
