import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { CACHE_BUT_ASK, CACHE_FOR_GOOD, CACHE_NEVER } from './headers.ts';
import { createHost } from '../../tests/support/host.ts';
import { builtHeaders } from '../../tests/support/host-rules.ts';
import { builtPages } from '../../tests/support/html.ts';
import { DIST, filesBelow, PORT } from '../../tests/support/site.ts';

type Answer = IncomingMessage & { body: Buffer };

/** One request as it stands on the wire: nothing is followed or unpacked. */
const ask = (
  path: string,
  headers: Record<string, string> = {},
  { port = PORT, method = 'GET' } = {},
): Promise<Answer> =>
  new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      buffer(response).then((body) => done(Object.assign(response, { body })), fail);
    })
      .on('error', fail)
      .end();
  });

const BROTLI = { 'Accept-Encoding': 'gzip, br' };
const hashed = (): string[] =>
  filesBelow(join(DIST, '_astro')).map((file) => file.slice(DIST.length));

test('every page and file has the security headers and one caching rule', async () => {
  const paths = [...builtPages().map(({ path }) => path), ...hashed(), '/favicon.svg'];
  const faults: string[] = [];
  const ofAll = Object.entries(await builtHeaders());
  for (const path of paths) {
    const { headers } = await ask(path, {}, { method: 'HEAD' });
    for (const [name, value] of ofAll)
      if (headers[name.toLowerCase()] !== value) faults.push(`${path} ${name}`);
    const rule = path.startsWith('/_astro/')
      ? CACHE_FOR_GOOD
      : path === '/infobutton/'
        ? CACHE_NEVER
        : CACHE_BUT_ASK;
    if (headers['cache-control'] !== rule) faults.push(`${path} ${headers['cache-control']}`);
  }
  expect(faults).toEqual([]);
});

test('an unknown address answers 404 with the page for it, and with all headers', async () => {
  for (const headers of [{}, BROTLI]) {
    const answer = await ask('/types/no-such-type/', headers);
    const body = headers === BROTLI ? brotliDecompressSync(answer.body) : answer.body;
    expect(answer.statusCode).toBe(404);
    expect(body.toString()).toBe(readFileSync(join(DIST, '404.html'), 'utf8'));
    expect(answer.headers['content-security-policy']).toBeTruthy();
  }
});

test('text is sent packed to whoever can unpack it, and plain to others', async () => {
  const page = readFileSync(join(DIST, 'types/sleep/index.html'), 'utf8');
  const packed = await ask('/types/sleep/', BROTLI);
  expect(packed.headers['content-encoding']).toBe('br');
  expect(packed.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(packed.headers.vary).toBe('Accept-Encoding');
  expect(brotliDecompressSync(packed.body).toString()).toBe(page);
  const plain = await ask('/types/sleep/');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(page);
});

test('a file that the reader has already is not sent again', async () => {
  for (const headers of [{}, BROTLI]) {
    const first = await ask('/', headers);
    const again = await ask('/', { ...headers, 'If-None-Match': first.headers.etag ?? '' });
    expect(again.statusCode).toBe(304);
    expect(again.body).toHaveLength(0);
  }
});

test('an address without its last slash leads to the one with it', async () => {
  const answer = await ask('/types/sleep');
  expect([answer.statusCode, answer.headers.location]).toEqual([301, '/types/sleep/']);
});

test('what is meant for the host, or lies outside of the site, is not sent', async () => {
  for (const path of [
    '/_headers',
    '/_headers.nginx',
    '/_redirects',
    '/../package.json',
    '/%2e%2e%2fpackage.json',
    '/%',
  ])
    expect((await ask(path)).statusCode, path).toBe(404);
  expect((await ask('/', {}, { method: 'POST' })).statusCode).toBe(405);
});

test.describe('with redirects', () => {
  let folder: string;
  let server: Server;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'host-'));
    writeFileSync(join(folder, 'index.html'), 'home');
    writeFileSync(join(folder, '404.html'), 'lost');
    writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
    writeFileSync(join(folder, '_redirects'), '/types/old/ /types/new/#place 301\n');
    server = createServer(await createHost(folder)).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  test.afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test('an old address leads to its new one for good', async () => {
    const { port } = server.address() as AddressInfo;
    for (const path of ['/types/old/', '/types/old', '/types/old/?from=print']) {
      const { statusCode, headers } = await ask(path, {}, { port });
      expect([statusCode, headers.location]).toEqual([301, '/types/new/#place']);
    }
  });
});

test('no page has a style attribute or a script in an attribute', () => {
  const faults = builtPages().flatMap(({ path, html }) =>
    [
      ...html
        .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '')
        .matchAll(/<[^>]+\s(?:style|on[a-z]+)=["'][^>]*>/g),
    ].map(([tag]) => `${path}: ${tag}`),
  );
  expect(faults).toEqual([]);
});
