// Serves `dist/` on this machine only, the way a static host does: `npm start` and the tests.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { createHost } from './host.ts';

const dist = resolve(process.env['DIST'] ?? join(import.meta.dirname, '../../dist'));
if (!existsSync(join(dist, '_headers'))) {
  console.error('There is no whole site in dist/ yet. Run `npm run build` first.');
  process.exit(1);
}

const port = Number(process.env['PORT'] ?? 4321);
createServer(await createHost(dist)).listen(port, '127.0.0.1', () => {
  console.log(`The Myoclonus Guide: http://127.0.0.1:${port}/  (Ctrl+C to stop)`);
});
