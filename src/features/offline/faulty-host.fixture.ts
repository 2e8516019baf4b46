import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { open, hashOf, pack, type SiteFile } from './bundle.ts';
import { HEADERS_OF_ALL } from '../../hosting/headers.ts';
import { fileOf, VERSION_URL, type Version } from './version.ts';
import { test as base } from '../../../tests/support/browser.ts';
import { DIST } from '../../../tests/support/site.ts';

/** The policy that the site is served with. */
export const POLICY = HEADERS_OF_ALL['Content-Security-Policy'] ?? '';

export const version = JSON.parse(readFileSync(join(DIST, VERSION_URL), 'utf8')) as Version;
export const bundle = new Uint8Array(readFileSync(join(DIST, version.file)));

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A host of the built site that can be told to fail, which a browser's own switches cannot do. */
export class FaultyHost {
  private readonly server: Server;
  private readonly special = new Map<string, Answer>();
  private every: Answer | undefined;

  constructor() {
    const files = sirv(DIST, { etag: true });
    this.server = createServer((request, response) => {
      response.setHeader('Content-Security-Policy', POLICY);
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      const answer = this.every ?? this.special.get(pathname);
      if (answer) answer(request, response);
      else files(request, response);
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Answers a path in its own way from now on. */
  on(path: string, answer: Answer): void {
    this.special.set(path, answer);
  }

  /** Answers a path as hosts do again. */
  mend(path: string): void {
    this.special.delete(path);
  }

  /** Answers everything in one way; without an argument, all works again. */
  always(answer?: Answer): void {
    this.every = answer;
    this.server.closeAllConnections();
  }

  /** A newer version of the site in which one page differs. */
  async publish(path: string, from: string, to: string, date: string): Promise<void> {
    const files: SiteFile[] = [];
    for (const [address, { type, body }] of await open(new Blob([bundle]))) {
      const text = address === path ? (await body.text()).replace(from, to) : undefined;
      const bytes = new Uint8Array(
        text === undefined ? await body.arrayBuffer() : new TextEncoder().encode(text),
      );
      files.push({ path: address, type, bytes });
    }
    const newer = await pack(files);
    const hash = await hashOf(newer);
    const file = fileOf(hash);
    this.on(file, (_request, response) => response.end(newer));
    this.on(VERSION_URL, (_request, response) =>
      response.end(JSON.stringify({ ...version, hash, file, size: newer.length, date })),
    );
  }
}

/** No network: the connection breaks before any answer. */
export const broken: Answer = (request) => void request.socket.destroy();

/** A network that is there and never answers. */
export const silent: Answer = () => undefined;

/** The host is up and the site behind it is not. */
export const failing: Answer = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'text/html' }).end('<h1>Service unavailable</h1>');
};

/** A test with a host of its own. */
export const test = base.extend<{ host: FaultyHost }>({
  host: async ({}, use) => {
    const host = new FaultyHost();
    await host.start();
    await use(host);
    await host.stop();
  },
});
