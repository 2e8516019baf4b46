import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { caddyConfig, nginxConfig } from './host-config.ts';
import { CACHE_BUT_ASK, CACHE_FOR_GOOD } from './headers.ts';
import { builtHeaders } from '../../tests/support/host-rules.ts';
import { builtPages } from '../../tests/support/html.ts';
import { freePort } from '../../tests/support/free-port.ts';
import { DIST, filesBelow, ROOT } from '../../tests/support/site.ts';

/**
 * The configurations that the README names, run by the real servers: `npm run hosts`. A server that
 * is not installed is skipped, with a word.
 */
interface Host {
  readonly name: string;
  readonly file: string;
  readonly config: () => string;
  /** Puts the configuration for this machine into a folder; gives the command that starts it. */
  readonly prepare: (config: string, folder: string, port: number) => readonly string[];
}

/** Replaces what the file marks as the reader's own; a configuration without it is a fault. */
function own(config: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, config);
}

const HOSTS: readonly Host[] = [
  {
    name: 'nginx',
    file: 'src/hosting/nginx.conf',
    config: nginxConfig,
    prepare: (config, folder, port) => {
      const server = own(config, [
        ['listen 80;', `listen 127.0.0.1:${port};`],
        ['/srv/myoclonus-guide/dist;', `${DIST};`],
        ['/srv/myoclonus-guide/dist/', `${DIST}/`],
        ['/var/log/nginx/access.log', join(folder, 'access.log')],
      ]);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
        .join(' ');
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      writeFileSync(
        join(folder, 'nginx.conf'),
        `${user} daemon off; pid ${folder}/pid; error_log stderr; events {}
http { include /etc/nginx/mime.types; default_type application/octet-stream; ${temporary}
${server}}`,
      );
      return ['nginx', '-p', folder, '-c', join(folder, 'nginx.conf')];
    },
  },
  {
    name: 'caddy',
    file: 'src/hosting/Caddyfile',
    config: caddyConfig,
    prepare: (config, folder, port) => {
      const site = own(config, [
        ['your.address {', `http://127.0.0.1:${port} {`],
        ['/srv/myoclonus-guide/dist #', `${DIST} #`],
        ['/srv/myoclonus-guide/dist/', `${DIST}/`],
        ['  log {', `  log {\n    output file ${join(folder, 'access.log')}`],
      ]);
      writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n  auto_https off\n}\n${site}`);
      return ['caddy', 'run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
];

const installed = (program: string): boolean =>
  spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0;

for (const { name, file, config, prepare } of HOSTS) {
  test(`${file} is what the headers give (if not: npm run headers)`, () => {
    expect(readFileSync(join(ROOT, file), 'utf8')).toBe(config());
  });

  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' });
    test.skip(!installed(name), `${name} is not installed here, so its file is not tried`);

    let folder: string;
    let port: number;
    let server: ChildProcess;
    let said = '';

    const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      new Promise<IncomingMessage & { body: Buffer }>((done, fail) => {
        request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
          buffer(response).then((body) => done(Object.assign(response, { body })), fail);
        })
          .on('error', fail)
          .end();
      });

    test.beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), `${name}-`));
      mkdirSync(join(folder, 'logs'));
      port = await freePort();
      const [program = name, ...options] = prepare(config(), folder, port);
      server = spawn(program, options, { env: { ...process.env, HOME: folder } });
      server.stderr?.on('data', (chunk: Buffer) => (said += String(chunk)));
      await expect(async () => expect((await ask('/')).statusCode).toBe(200), said).toPass({
        timeout: 20_000,
      });
    });

    test.afterAll(async () => {
      const gone = new Promise((done) => server.once('exit', done));
      server.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    });

    test('every page is sent, with all headers and its caching rule', async () => {
      const faults: string[] = [];
      const ofAll = Object.entries(await builtHeaders());
      const hashed = filesBelow(join(DIST, '_astro')).map((path) => path.slice(DIST.length));
      for (const path of [...builtPages().map((page) => page.path), ...hashed]) {
        if (path === '/404.html') continue;
        const { statusCode, headers } = await ask(path, {}, 'HEAD');
        if (statusCode !== 200) faults.push(`${path} ${statusCode}`);
        for (const [header, value] of ofAll)
          if (headers[header.toLowerCase()] !== value) faults.push(`${path} ${header}`);
        const rule =
          path === '/infobutton/'
            ? 'no-store'
            : path.startsWith('/_astro/')
              ? CACHE_FOR_GOOD
              : CACHE_BUT_ASK;
        if (headers['cache-control'] !== rule)
          faults.push(`${path} ${headers['cache-control'] ?? 'no caching rule'}`);
      }
      expect(faults).toEqual([]);
    });

    test('what is no page, and a folder without one, is our 404 page with all headers', async () => {
      const page = readFileSync(join(DIST, '404.html'), 'utf8');
      for (const path of [
        '/no/such/',
        '/cite/',
        '/data/',
        '/pagefind/',
        '/_headers',
        `/_headers.${name}`,
        '/_redirects',
      ]) {
        const { statusCode, body, headers } = await ask(path);
        expect([path, statusCode, body.toString() === page]).toEqual([path, 404, true]);
        expect(headers['content-security-policy'], path).toBeTruthy();
      }
    });

    test('each kind of file has its type, and text is packed', async () => {
      const wasm = filesBelow(join(DIST, 'pagefind')).find((path) => path.endsWith('.pagefind'));
      for (const [path, type, packed] of [
        ['/cite/types/sleep.sources.ris', 'application/x-research-info-systems', true],
        ['/cite/types/sleep.sources.bib', 'application/x-bibtex', true],
        [(wasm ?? '').slice(DIST.length), 'application/wasm', false],
        ['/site.webmanifest', 'application/manifest+json', false],
        ['/feed.xml', 'application/atom+xml', true],
        ['/types/sleep/', 'text/html', true],
      ] as const) {
        const { headers } = await ask(path, { 'Accept-Encoding': 'gzip' });
        expect([path, headers['content-type']?.split(';')[0]]).toEqual([path, type]);
        if (packed) expect(headers['content-encoding'], path).toBe('gzip');
      }
    });

    test('a request of a record system keeps its query, and no log does', async () => {
      const query = 'mainSearchCriteria.v.c=SECRETCODE';
      const { headers } = await ask(`/infobutton?${query}`);
      expect(headers.location).toContain(`/infobutton/?${query}`);
      expect((await ask(`/infobutton/?${query}`)).statusCode).toBe(200);
      const log = () => readFileSync(join(folder, 'access.log'), 'utf8');
      await expect(() => expect(log()).toContain('/infobutton/')).toPass({ timeout: 5_000 });
      const kept = (log() + said).split('\n').filter((line) => line.includes('SECRETCODE'));
      expect(kept.map((line) => line.slice(0, 200))).toEqual([]);
    });
  });
}
