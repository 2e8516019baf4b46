/**
 * `npm run bench:observatory`: score and grade that Mozilla's HTTP Observatory gives to `dist/` as
 * served, kept in `src/features/performance/performance.json`. Its scanner wants HTTPS with a certificate that it trusts, and HTTP that leads there, on one
 * and the same port here: so one is made up for this machine, for as long as the scan takes.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { BUDGETS } from '../../src/features/performance/budgets.ts';
import { createHost } from '../support/host.ts';
import { DIST } from '../support/site.ts';
import { save } from './results.ts';

const SCANNER = '@mdn/mdn-http-observatory@1.4.8';
const BIN = 'mdn-http-observatory-scan';
const BEST_GRADE = 'A+';
/** First byte of a TLS handshake. */
const TLS = 0x16;

interface Report {
  scan: { score: number; grade: string; testsFailed: number };
  tests: Record<string, { result: string; scoreModifier: number }>;
}

const folder = mkdtempSync(join(tmpdir(), 'observatory-'));
const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
execFileSync(
  'openssl',
  [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=127.0.0.1'],
    ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert],
  ],
  { stdio: 'ignore' },
);

const secure = createHttps(
  { key: readFileSync(key), cert: readFileSync(cert) },
  await createHost(DIST),
);
const plain = createHttp((request, response) => {
  response.writeHead(301, { Location: `https://${request.headers.host}${request.url}` }).end();
});
const port = createServer((socket) => {
  socket.once('data', (first: Buffer) => {
    socket.pause();
    socket.unshift(first);
    (first[0] === TLS ? secure : plain).emit('connection', socket);
    process.nextTick(() => socket.resume());
  });
  socket.on('error', () => socket.destroy());
}).listen(0, '127.0.0.1');
await once(port, 'listening');

try {
  const host = `127.0.0.1:${(port.address() as AddressInfo).port}`;
  const child = spawn(process.execPath, [scanner(), host], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_EXTRA_CA_CERTS: cert },
  });
  const report = (await json(child.stdout)) as Report | { error: string };
  if ('error' in report) throw new Error(`observatory: ${report.error}`);
  for (const [name, { result, scoreModifier }] of Object.entries(report.tests))
    console.log(`${name}: ${result} (${scoreModifier})`);
  const { score, grade, testsFailed } = report.scan;
  console.log(`score ${score}, grade ${grade}, ${testsFailed} tests failed`);
  save('observatory', { tool: SCANNER, score, grade, failed: testsFailed });
  if (score < BUDGETS.observatory || grade !== BEST_GRADE) process.exitCode = 1;
} finally {
  port.close();
  rmSync(folder, { recursive: true });
}

/**
 * The scanner's program, fetched by npx. What it would download when installed is left out: the list
 * of sites that browsers know to be HTTPS only, on which this machine is not, and certificates.
 */
function scanner(): string {
  const found = [
    '--yes',
    '--ignore-scripts',
    `--package=${SCANNER}`,
    '--call',
    `command -v ${BIN}`,
  ];
  const bin = execFileSync('npx', found, { encoding: 'utf8' }).trim();
  const root = join(realpathSync(bin), '../..');
  const list = join(root, 'conf/hsts-preload.json');
  if (!existsSync(list)) writeFileSync(list, '{}');
  return join(root, 'src/scan.js');
}
