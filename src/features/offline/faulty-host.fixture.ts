import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { open, hashOf, pack, type SiteFile } from './bundle.ts';
import { fileOf, VERSION_URL, type Version } from './version.ts';
import { test as base } from '../../../tests/support/browser.ts';
import { builtHeaders } from '../../../tests/support/host-rules.ts';
import { DIST } from '../../../tests/support/site.ts';

/** The policy that the site is served with. */
export const POLICY = (await builtHeaders())['Content-Security-Policy'] ?? '';

/** A copy that a host offers. */
export interface OfferedCopy {
  readonly version: Version;
  readonly bundle: Uint8Array<ArrayBuffer>;
}

/** The copy of the built site. */
const whole = ((): OfferedCopy => {
  const version = JSON.parse(readFileSync(join(DIST, VERSION_URL), 'utf8')) as Version;
  return { version, bundle: new Uint8Array(readFileSync(join(DIST, version.file))) };
})();

async function filesOf(bundle: Uint8Array<ArrayBuffer>): Promise<SiteFile[]> {
  const files: SiteFile[] = [];
  for (const [path, { type, body }] of await open(new Blob([bundle])))
    files.push({ path, type, bytes: new Uint8Array(await body.arrayBuffer()) });
  return files;
}

async function offered(files: readonly SiteFile[], date: string): Promise<OfferedCopy> {
  const bundle = await pack(files);
  const hash = await hashOf(bundle);
  const version = { ...whole.version, hash, file: fileOf(hash), size: bundle.length, date };
  return { version, bundle };
}

/** Pages of the small copy: enough for every way to open one. */
const FEW = ['/', '/about/offline/', '/types/sleep/', '/404.html'];
/**
 * The same with few pages and without Pagefind's index: how saving fails, or a copy is damaged, does not
 * depend on its size, and a tenth of the bytes takes a tenth of the time.
 */
export const small = await offered(
  (await filesOf(whole.bundle)).filter(
    ({ path }) => FEW.includes(path) || !/\/$|\.html$|^\/pagefind\//.test(path),
  ),
  whole.version.date,
);

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A host of the built site that can be told to fail, which a browser's own switches cannot do. */
export class FaultyHost {
  private readonly server: Server;
  private readonly copy: OfferedCopy;
  private readonly special = new Map<string, Answer>();
  /** The files of a copy that is not the built site's. */
  private readonly offers = new Map<string, Answer>();
  private every: Answer | undefined;

  constructor(copy: OfferedCopy) {
    this.copy = copy;
    const files = sirv(DIST, { etag: true });
    this.server = createServer((request, response) => {
      response.setHeader('Content-Security-Policy', POLICY);
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      const answer = this.every ?? this.special.get(pathname) ?? this.offers.get(pathname);
      if (answer) answer(request, response);
      else files(request, response);
    });
    if (copy !== whole) this.offer(copy);
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
  async publish(path: string, from: string, to: string, date: string): Promise<OfferedCopy> {
    const files = await filesOf(this.copy.bundle);
    const changed = files.map((file) =>
      file.path === path
        ? { ...file, bytes: encode(new TextDecoder().decode(file.bytes).replace(from, to)) }
        : file,
    );
    const newer = await offered(changed, date);
    this.offer(newer);
    return newer;
  }

  private offer({ version, bundle }: OfferedCopy): void {
    this.offers.set(version.file, (_request, response) => response.end(bundle));
    this.offers.set(VERSION_URL, (_request, response) => response.end(JSON.stringify(version)));
  }
}

const encode = (text: string) => new TextEncoder().encode(text);

/** No network: the connection breaks before any answer. */
export const broken: Answer = (request) => void request.socket.destroy();

/** A network that is there and never answers. */
export const silent: Answer = () => undefined;

/** The host is up and the site behind it is not. */
export const failing: Answer = (_request, response) => {
  response.writeHead(503, { 'Content-Type': 'text/html' }).end('<h1>Service unavailable</h1>');
};

/** A test with a host of its own, which offers the copy of the built site unless told otherwise. */
export const test = base.extend<{ host: FaultyHost; copy: OfferedCopy }>({
  copy: [whole, { option: true }],
  host: async ({ copy }, use) => {
    const host = new FaultyHost(copy);
    await host.start();
    await use(host);
    await host.stop();
  },
});
