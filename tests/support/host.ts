/** A static host as in production: `_headers`, `_redirects`, compression, the 404 page. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import sirv from 'sirv';
import { headersFor, readHeaders, readRedirects, redirectFor } from './host-rules.ts';

/** Files that tell a host what to do, and that it keeps to itself. */
const FOR_THE_HOST = /^\/_(headers|redirects)/;

const HTML = 'text/html; charset=utf-8';

/** Types that are sent compressed; all others are sent as they are. */
const TEXT: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: HTML,
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  // Pagefind's WebAssembly, which the search index stores unpacked.
  pagefind: 'application/wasm',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
};

interface Packed {
  readonly etag: string;
  readonly body: Buffer;
}

const compress = promisify(brotliCompress);

/** Answers requests with the files of a built site. */
export async function createHost(dist: string): Promise<RequestListener> {
  const rules = await readHeaders(join(dist, '_headers'));
  const redirects = await readRedirects(join(dist, '_redirects'));
  const packed = new Map<string, Promise<Packed>>();
  const files = sirv(dist, {
    etag: true,
    dotfiles: true,
    onNoMatch: (request, response) => void sendNotFound(request, response),
  });

  const pack = (file: string): Promise<Packed> => {
    const known = packed.get(file) ?? packFile(join(dist, file));
    packed.set(file, known);
    return known;
  };

  const send = async (
    request: IncomingMessage,
    response: ServerResponse,
    file: string,
    type: string,
    status: number,
  ): Promise<void> => {
    const { etag, body } = await pack(file);
    response.setHeader('ETag', etag).setHeader('Vary', 'Accept-Encoding');
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(status, {
      'Content-Type': String(response.getHeader('Content-Type') ?? type),
      'Content-Encoding': 'br',
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  const sendNotFound = async (
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const file = '/404.html';
    if (acceptsBrotli(request)) return send(request, response, file, HTML, 404);
    response.writeHead(404, { 'Content-Type': HTML });
    response.end(await readFile(join(dist, file)));
  };

  return (request, response) => {
    const path = pathOf(request);
    for (const [name, value] of Object.entries(headersFor(rules, path ?? '/404.html')))
      response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (path === undefined || FOR_THE_HOST.test(path)) {
      void sendNotFound(request, response);
      return;
    }
    const moved = redirectFor(redirects, path);
    if (moved) {
      response.writeHead(moved.status, { Location: moved.to }).end();
      return;
    }
    if (!path.endsWith('/') && existsSync(join(dist, path, 'index.html'))) {
      response.writeHead(301, { Location: `${encodeURI(path)}/` }).end();
      return;
    }
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const type = TEXT[/\.([a-z]+)$/.exec(file)?.[1] ?? ''];
    if (type && acceptsBrotli(request) && existsSync(join(dist, file)))
      void send(request, response, file, type, 200);
    else files(request, response);
  };
}

/** Path of a request without its query; undefined when it is malformed or tries to leave the site. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(`http://host${request.url}`).pathname);
    return path.split(/[/\\]/).includes('..') || path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

const acceptsBrotli = ({ headers }: IncomingMessage): boolean =>
  /\bbr\b/.test(String(headers['accept-encoding'] ?? '')) && !headers.range;

async function packFile(file: string): Promise<Packed> {
  const text = await readFile(file);
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"`;
  // A level that costs little time: what the best level gives is measured in the budget tests.
  const body = await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return { etag, body };
}
