/**
 * The service worker. It is there only for readers who keep a copy, and only steps in when the
 * network does not answer. It stores nothing, logs nothing and sends nothing of its own.
 */
import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { open, type StoredFile } from './bundle.ts';
import { copyNotice, notInCopyNotice, withNotice } from './notice.ts';
import { protectiveHeaders } from './protection.ts';
import { keptCopy } from './store.ts';

/** What this file uses of its global scope; TypeScript's types for pages do not have it. */
declare const self: { skipWaiting(): Promise<void> } & typeof globalThis;

/** A network that is there but does not answer must not keep a reader waiting. */
const PATIENCE_SECONDS = 4;

interface OpenCopy {
  readonly hash: string;
  readonly saved: string;
  readonly protection: [string, string][];
  readonly files: Promise<ReadonlyMap<string, StoredFile>>;
}

/** Kept between requests; the copy itself says on each request whether it is still this one. */
let current: OpenCopy | undefined;

async function openCopy(): Promise<OpenCopy | undefined> {
  const kept = await keptCopy();
  if (kept?.hash !== current?.hash || kept?.saved !== current?.saved) {
    current = kept && {
      hash: kept.hash,
      saved: kept.saved,
      protection: protectiveHeaders(kept.response.headers),
      files: kept.response.blob().then(open),
    };
  }
  return current;
}

async function fromCopy(request: Request): Promise<Response | undefined> {
  const copy = await openCopy();
  if (!copy) return undefined;
  const files = await copy.files;
  const { pathname } = new URL(request.url);
  const headers = (file: StoredFile): [string, string][] => [
    ...copy.protection,
    ['content-type', file.type],
  ];
  const page = async (file: StoredFile, notice: string, status: number): Promise<Response> =>
    new Response(withNotice(await file.body.text(), notice), { status, headers: headers(file) });

  const file = files.get(pathname) ?? files.get(`${pathname}/`);
  if (file?.type.startsWith('text/html')) return page(file, copyNotice(copy.saved), 200);
  if (file) return new Response(file.body, { headers: headers(file) });
  const notFound = request.mode === 'navigate' ? files.get('/404.html') : undefined;
  return notFound && page(notFound, notInCopyNotice(copy.saved), 404);
}

/** The network first; when it fails or sends what `givesWay` says, the copy, if it has the file. */
const networkFirst = (givesWay: (status: number) => boolean, cache: RequestCache): NetworkOnly =>
  new NetworkOnly({
    networkTimeoutSeconds: PATIENCE_SECONDS,
    plugins: [
      {
        requestWillFetch: async ({ request }) => new Request(request, { cache }),
        fetchDidSucceed: async ({ response }) => {
          if (givesWay(response.status)) throw new Error(`status ${response.status}`);
          return response;
        },
        // Without a copy of it, all that is left is to wait for the network as any browser does.
        handlerDidError: async ({ request }) => (await fromCopy(request)) ?? fetch(request),
      },
    ],
  });

addEventListener('install', () => void self.skipWaiting());
clientsClaim();

// Pages are asked for anew each time: text about health that the browser once kept could be stale.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  networkFirst((status) => status >= 500, 'no-cache'),
);

// These carry a hash of their content in their names, so the copy's are never stale.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith('/_astro/'),
  async ({ request }) => (await fromCopy(request)) ?? fetch(request),
);

// A page of the copy may ask for a file that a newer version of the site no longer has.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && !url.pathname.startsWith('/offline/'),
  networkFirst((status) => status >= 400, 'default'),
);
