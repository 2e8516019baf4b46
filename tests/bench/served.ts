/** A built site as served, and a browser to open it in. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { ensureChromium } from '../support/chromium.ts';
import { createHost } from '../support/host.ts';

/** Serves a built site on this machine for as long as `use` takes; `first` may answer before it. */
export async function served<T>(
  dist: string,
  use: (origin: string) => Promise<T>,
  first: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<T> {
  const host = await createHost(dist);
  const server = createServer((request, response) => {
    if (!first(request, response)) host(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

export const openBrowser = (executablePath = ensureChromium()): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
