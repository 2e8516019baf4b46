/** Saves the copy and deletes it. Loaded when the reader asks for either. */
import { hashOf, hashOfList } from './bundle.ts';
import { localDay } from './local-day.ts';
import { OUTCOMES, progressText, type Outcome } from './outcomes.ts';
import { isProtected, protectiveHeaders } from './protection.ts';
import type { Version } from './version.ts';
import type { Kept } from './words.ts';
import { newestVersion } from './newest.ts';
import { readStatus } from './status.ts';
import { CACHE } from './place.ts';
import { COPY, DAMAGED, HASH, keptCopy, LIST, SAVED, UNFINISHED } from './store.ts';
import { workerUrl } from './worker-url.ts';

/** Longest that a network may send nothing before saving ends in words. */
const MAX_SILENCE_MS = 30_000;

/** Held while one window changes what is stored; the browser lets it go when the window closes. */
const LOCK = 'offline-copy';
/** A window that was closed gives the lock back a moment later; one that saves keeps it longer. */
const MAX_LOCK_MS = 2_000;

class KeepError extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome, cause?: unknown) {
    super(outcome, { cause });
    this.outcome = outcome;
  }
}

/** Ends what is loaded: when the reader says so, or when nothing has come for too long. */
class Patience {
  private readonly controller = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reason: Outcome = 'stalled';

  constructor(stop: AbortSignal) {
    stop.addEventListener('abort', () => {
      this.reason = 'stopped';
      this.controller.abort();
    });
    this.heard();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Something has come: the wait begins anew. */
  heard(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.controller.abort(), MAX_SILENCE_MS);
  }

  over(): void {
    clearTimeout(this.timer);
  }

  /** Runs what needs the network: any other error of it is a download that was cut off. */
  async loading<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      if (this.signal.aborted) throw new KeepError(this.reason, error);
      throw error instanceof KeepError ? error : new KeepError('cut', error);
    }
  }
}

/**
 * Saves the newest copy. An older one stays until the new one is there whole.
 *
 * @returns how it ended, in words for the reader.
 */
export function keep(say: (text: string) => void, stop: AbortSignal): Promise<string> {
  return alone(async () => {
    const before = await keptCopy();
    const patience = new Patience(stop);
    const { signal } = patience;
    try {
      const cache = await caches.open(CACHE);
      await cache.put(UNFINISHED, new Response());
      const version = await patience.loading(() => newestVersion(signal));
      const protection = await patience.loading(() => protectionOfSite(signal));
      await patience.loading(() => checkWorker(signal));
      const bundle = await patience.loading(() => download(version, say, patience));
      patience.over();
      if ((await hashOf(bundle)) !== version.hash) throw new KeepError('damaged');
      await storeCopy(bundle, { hash: version.hash, saved: localDay(new Date()) }, protection);
      await startWorker();
      await cache.delete(UNFINISHED);
      await cache.delete(DAMAGED);
      return OUTCOMES.saved;
    } catch (error) {
      patience.over();
      await (before ? forgetTry() : clear());
      throw error;
    }
  });
}

/** A network that wants a sign-in answers everything itself: without a policy it is not our site. */
async function protectionOfSite(signal: AbortSignal): Promise<[string, string][]> {
  const protection = protectiveHeaders((await load('/', { method: 'HEAD', signal })).headers);
  if (!isProtected(protection)) throw new KeepError('portal');
  return protection;
}

/** Looked for before megabytes are loaded: without its worker, a copy cannot be opened. */
async function checkWorker(signal: AbortSignal): Promise<void> {
  const response = await fetch('/sw.js', { method: 'HEAD', cache: 'no-store', signal });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !type.includes('javascript')) throw new KeepError('worker');
}

/** Deletes all that was stored for reading without a network, and says how that ended. */
export const remove = (): Promise<string> =>
  alone(async () => {
    await clear();
    return OUTCOMES.deleted;
  });

/** Clears away what a closed tab left of a try to save; says why if it cannot. */
export const cleanUp = (): Promise<string> =>
  alone(async () => {
    const { kept } = await readStatus();
    await (kept ? forgetTry() : clear());
    return '';
  });

/** Runs a task unless another window has one running. What goes wrong is put into words. */
async function alone(task: () => Promise<string>): Promise<string> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), MAX_LOCK_MS);
  try {
    return await navigator.locks.request(LOCK, { signal: waiting.signal }, () => {
      clearTimeout(timer);
      return task();
    });
  } catch (error) {
    return waiting.signal.aborted ? OUTCOMES.busy : explain(error);
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

async function download(
  { file, size }: Version,
  say: (text: string) => void,
  patience: Patience,
): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = await load(file, { signal: patience.signal });
  const bundle = new Uint8Array(size);
  let at = 0;
  for (const reader = body?.getReader(); reader;) {
    const { done, value } = await reader.read();
    patience.heard();
    if (done) break;
    if (at + value.length > size) throw new KeepError('damaged');
    bundle.set(value, at);
    at += value.length;
    say(progressText(at / size));
  }
  if (at < size) throw new KeepError('cut');
  return bundle;
}

async function storeCopy(
  bundle: Uint8Array<ArrayBuffer>,
  { hash, saved }: Kept,
  protection: readonly (readonly [string, string])[],
): Promise<void> {
  const headers = new Headers(protection.map(([name, value]): [string, string] => [name, value]));
  headers.set(HASH, hash);
  headers.set(SAVED, saved);
  headers.set(LIST, await hashOfList(new Blob([bundle])));
  const cache = await caches.open(CACHE);
  await cache.put(COPY, new Response(bundle, { headers }));
}

async function startWorker(): Promise<void> {
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register(workerUrl(), { updateViaCache: 'none' });
  } catch (error) {
    // A script that is missing or throws is the site's fault, not the browser's.
    throw new KeepError(error instanceof TypeError ? 'worker' : 'refused', error);
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
