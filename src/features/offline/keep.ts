/** Saves the copy and deletes it. Loaded when the reader asks for either. */
import { hashOf } from './bundle.ts';
import { localDay } from './local-day.ts';
import { OUTCOMES, progressText, type Outcome } from './outcomes.ts';
import { protectiveHeaders } from './protection.ts';
import type { Version } from './version.ts';
import { look, newestVersion } from './look.ts';
import { CACHE, keptCopy, storeCopy, UNFINISHED } from './store.ts';
import { workerUrl } from './worker-url.ts';

/** Held while one window changes what is stored; the browser lets it go when the window closes. */
const LOCK = 'offline-copy';

class KeepError extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome, cause?: unknown) {
    super(outcome, { cause });
    this.outcome = outcome;
  }
}

/**
 * Saves the newest copy. An older one stays until the new one is there whole.
 *
 * @returns how it ended, in words for the reader.
 */
export function keep(say: (text: string) => void): Promise<string> {
  return alone(async () => {
    const before = await keptCopy();
    try {
      const cache = await caches.open(CACHE);
      await cache.put(UNFINISHED, new Response());
      const version = await loading(newestVersion);
      const page = await loading(() => load('/', { method: 'HEAD' }));
      const bundle = await loading(() => download(version, say));
      if ((await hashOf(bundle)) !== version.hash) throw new KeepError('damaged');
      const kept = { hash: version.hash, saved: localDay(new Date()) };
      await storeCopy(bundle, kept, protectiveHeaders(page.headers));
      await startWorker();
      await cache.delete(UNFINISHED);
      return OUTCOMES.saved;
    } catch (error) {
      await (before ? forgetTry() : clear());
      throw error;
    }
  });
}

/** Deletes all that was stored for reading without a network, and says how that ended. */
export const remove = (): Promise<string> =>
  alone(async () => {
    await clear();
    return OUTCOMES.deleted;
  });

/** Clears away what a closed tab left of a try to save; says why if it cannot. */
export const tidy = (): Promise<string> =>
  alone(async () => {
    const { kept } = await look();
    await (kept ? forgetTry() : clear());
    return '';
  });

/** Runs a task unless another window has one running. What goes wrong is put into words. */
async function alone(task: () => Promise<string>): Promise<string> {
  try {
    return await navigator.locks.request(LOCK, { ifAvailable: true }, (lock) =>
      lock ? task() : OUTCOMES.busy,
    );
  } catch (error) {
    return explain(error);
  }
}

/** An error in words for the reader. One that we did not expect is also reported to the browser. */
export function explain(error: unknown): string {
  if (error instanceof KeepError) return OUTCOMES[error.outcome];
  if (error instanceof Error && error.name === 'QuotaExceededError') return OUTCOMES.full;
  if (error instanceof Error && error.name === 'SecurityError') return OUTCOMES.refused;
  reportError(error);
  return OUTCOMES.failed;
}

const forgetTry = async (): Promise<boolean> => (await caches.open(CACHE)).delete(UNFINISHED);

/** The site stores nothing else in either place, so both are emptied. */
async function clear(): Promise<void> {
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}

/** Never through the browser's own store: what is loaded here is kept in one place only. */
async function load(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, { ...init, cache: 'no-store' });
  if (!response.ok) throw new KeepError('cut', `${url}: ${response.status}`);
  return response;
}

/** Runs what needs the network: any error of it is a download that was cut off. */
async function loading<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw error instanceof KeepError ? error : new KeepError('cut', error);
  }
}

async function download(
  { file, size }: Version,
  say: (text: string) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = await load(file);
  const bundle = new Uint8Array(size);
  let at = 0;
  for (const reader = body?.getReader(); reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (at + value.length > size) throw new KeepError('damaged');
    bundle.set(value, at);
    at += value.length;
    say(progressText(at / size));
  }
  if (at < size) throw new KeepError('cut');
  return bundle;
}

async function startWorker(): Promise<void> {
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register(workerUrl(), { updateViaCache: 'none' });
  } catch (error) {
    throw new KeepError('refused', error);
  }
  const worker = registration.installing ?? registration.waiting;
  if (registration.active || !worker) return;
  await new Promise<void>((done, fail) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') done();
      if (worker.state === 'redundant') fail(new KeepError('refused'));
    });
  });
}
