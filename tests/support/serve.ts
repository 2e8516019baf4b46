// Serves `dist/` on this machine only, the way a static host does: `npm start` and the tests.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

const dist = resolve(process.env['DIST'] ?? join(import.meta.dirname, '../../dist'));
if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no dist/index.html yet. Run `npm run build` first.');
  process.exit(1);
}

const port = Number(process.env['PORT'] ?? 4321);
const notFound = readFileSync(join(dist, '404.html'));
const files = sirv(dist, {
  etag: true,
  onNoMatch: (_request, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(notFound);
  },
});

createServer((request, response) => files(request, response)).listen(port, '127.0.0.1', () => {
  console.log(`The Myoclonus Guide: http://127.0.0.1:${port}/  (Ctrl+C to stop)`);
});
