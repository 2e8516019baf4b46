/**
 * The service worker. It is there only for readers who keep a copy, and only steps in when the
 * network does not answer. Whatever goes wrong with the copy, the network is asked: a fault of the
 * copy never harms the site. It logs nothing and sends nothing of its own.
 */
import { open, readBody, type StoredFile, BundleError } from './bundle.ts';
import { copyNotice, notInCopyNotice, withNotice } from './notice.ts';
import { isProtected, protectiveHeaders } from './protection.ts';
import { discardCopy, keptCopy } from './store.ts';

/** What this file uses of its global scope; TypeScript's types for pages do not have it. */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface ActivateEvent extends Event {
  waitUntil(task: Promise<unknown>): void;
}
declare const self: {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
} & typeof globalThis;

/** A network that is there but does not answer must not keep a reader waiting. */
const PATIENCE_MS = 4_000;

interface OpenCopy {
  readonly hash: string;
  readonly saved: string;
  readonly protection: [string, string][];
  readonly files: ReadonlyMap<string, StoredFile>;
}

/** Kept between requests; the copy itself says on each request whether it is still this one. */
let current: OpenCopy | undefined;

async function openCopy(): Promise<OpenCopy | undefined> {
  const kept = await keptCopy();
  if (!kept) return (current = undefined);
  if (kept.hash === current?.hash && kept.saved === current.saved) return current;
  const protection = protectiveHeaders(kept.response.headers);
  if (!isProtected(protection)) throw new BundleError('the copy carries no policy');
  const files = await open(await kept.response.blob(), kept.list);
  return (current = { hash: kept.hash, saved: kept.saved, protection, files });
}

const headersOf = (copy: OpenCopy, file: StoredFile): [string, string][] => [
  ...copy.protection,
  ['content-type', file.type],
];

async function pageOf(copy: OpenCopy, file: StoredFile, notice: string, status: number) {
  const html = new TextDecoder().decode(await readBody(file));
  return new Response(withNotice(html, notice), { status, headers: headersOf(copy, file) });
}

async function fromCopy(request: Request): Promise<Response | undefined> {
  const copy = await openCopy();
  const { pathname } = new URL(request.url);
  const file = copy?.files.get(pathname) ?? copy?.files.get(`${pathname}/`);
  if (!copy || !file) return undefined;
  if (file.type.startsWith('text/html')) return pageOf(copy, file, copyNotice(copy.saved), 200);
  return new Response(await readBody(file), { headers: headersOf(copy, file) });
}

/** The page for addresses that are not there, saying that the copy does not have this one. */
async function notInCopy(): Promise<Response | undefined> {
  const copy = await openCopy();
  const file = copy?.files.get('/404.html');
  return copy && file && pageOf(copy, file, notInCopyNotice(copy.saved), 404);
}

/** Asks the copy. One that cannot be read, or has changed on the device, is deleted. */
async function safely(task: () => Promise<Response | undefined>): Promise<Response | undefined> {
  try {
    return await task();
  } catch (error) {
    current = undefined;
    if (error instanceof BundleError) await discardCopy().catch(() => undefined);
    return undefined;
  }
}

/** The network first; when it fails, tarries or sends what `givesWay` says, the copy if it can. */
async function networkFirst(
  request: Request,
  cache: RequestCache,
  givesWay: (status: number) => boolean,
): Promise<Response> {
  const fetched = fetch(new Request(request, { cache }));
  const good = fetched.then((response) => {
    if (givesWay(response.status)) throw new Error(`status ${response.status}`);
    return response;
  });
  const tarries = new Promise<never>((_, fail) => setTimeout(fail, PATIENCE_MS));
  try {
    return await Promise.race([good, tarries]);
  } catch {
    const copied = await safely(() => fromCopy(request));
    if (copied) return copied;
  }
  // Without a copy of it, all that is left is to wait for the network as any browser does.
  try {
    return await fetched;
  } catch (error) {
    const page = request.mode === 'navigate' ? await safely(notInCopy) : undefined;
    if (page) return page;
    throw error;
  }
}

addEventListener('install', () => void self.skipWaiting());
addEventListener('activate', (event) => (event as ActivateEvent).waitUntil(self.clients.claim()));

addEventListener('fetch', (raw) => {
  const event = raw as FetchEvent;
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/offline/'))
    return;
  if (request.mode === 'navigate')
    // Asked for anew each time: text about health that the browser once kept could be stale.
    event.respondWith(networkFirst(request, 'no-cache', (status) => status >= 500));
  else if (pathname.startsWith('/_astro/'))
    // These carry a hash of their content in their names, so the copy's are never stale.
    event.respondWith(safely(() => fromCopy(request)).then((copied) => copied ?? fetch(request)));
  // A page of the copy may ask for a file that a newer version of the site no longer has.
  else event.respondWith(networkFirst(request, 'default', (status) => status >= 400));
});
