import { createServer, type AddressInfo } from 'node:net';

/** A port that nobody listens on: a server left over from another run would serve another site. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
