/**
 * The one file that carries the whole site to a reader's device, and back into files.
 *
 * Layout: eight hexadecimal digits (the length of the list), the list as JSON, then the bytes of all
 * files one after another. The list has a hash of each file, and whoever stores the bundle keeps one
 * of the list, so that a byte changed on the device is noticed. Nothing is compressed inside: the host compresses the file as a whole,
 * which is far smaller than files compressed one by one, because the pages repeat one another.
 */

/** A file as the build made it. */
export interface SiteFile {
  /** Address on the site, such as `/types/sleep/` or `/theme.js`. */
  readonly path: string;
  /** Its `Content-Type`. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file in a bundle; its bytes stay where they are until they are read. */
export interface StoredFile {
  readonly type: string;
  /** Start of its SHA-256. */
  readonly hash: string;
  readonly body: Blob;
}

/** The bundle is not one of ours, or some of its bytes are missing. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

type Row = readonly [path: string, type: string, length: number, hash: string];

const PREFIX = 8;
/** Hexadecimal digits of a file's hash: 64 bits notice any accident. */
const DIGITS = 16;

/** @throws {BundleError} when two files share an address. */
export async function pack(files: readonly SiteFile[]): Promise<Uint8Array<ArrayBuffer>> {
  const paths = new Set(files.map(({ path }) => path));
  if (paths.size < files.length) throw new BundleError('two files have the same address');
  const rows = await Promise.all(
    files.map(async ({ path, type, bytes }): Promise<Row> => {
      return [path, type, bytes.length, (await hashOf(bytes)).slice(0, DIGITS)];
    }),
  );
  const list = new TextEncoder().encode(JSON.stringify(rows));
  const head = new TextEncoder().encode(list.length.toString(16).padStart(PREFIX, '0'));
  const parts = [head, list, ...files.map(({ bytes }) => bytes)];
  const bundle = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bundle.set(part, at);
    at += part.length;
  }
  return bundle;
}

/** Where the list of a bundle ends. */
async function endOfList(bundle: Blob): Promise<number> {
  const prefix = await bundle.slice(0, PREFIX).text();
  if (!/^[0-9a-f]{8}$/.test(prefix)) throw new BundleError('this is not a copy of the site');
  return PREFIX + parseInt(prefix, 16);
}

/** SHA-256 of the list of a bundle, to keep beside it. */
export const hashOfList = async (bundle: Blob): Promise<string> =>
  hashOf(new Uint8Array(await bundle.slice(0, await endOfList(bundle)).arrayBuffer()));

/**
 * The files of a bundle by their addresses.
 *
 * @param listHash What `hashOfList` gave when it was stored.
 * @throws {BundleError} when the list is not that one, or its lengths do not fill the bundle.
 */
export async function open(
  bundle: Blob,
  listHash?: string,
): Promise<ReadonlyMap<string, StoredFile>> {
  let at = await endOfList(bundle);
  if (listHash !== undefined && (await hashOfList(bundle)) !== listHash)
    throw new BundleError('the list of files has changed');
  const files = new Map<string, StoredFile>();
  for (const [path, type, length, hash] of rowsOf(await bundle.slice(PREFIX, at).text())) {
    files.set(path, { type, hash, body: bundle.slice(at, at + length) });
    at += length;
  }
  if (at !== bundle.size) throw new BundleError(`${bundle.size} bytes where ${at} are listed`);
  return files;
}

/**
 * The bytes of a file.
 *
 * @throws {BundleError} when they are not those that were packed.
 */
export async function readBody({ body, hash }: StoredFile): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await body.arrayBuffer());
  if (!(await hashOf(bytes)).startsWith(hash)) throw new BundleError('a file has changed');
  return bytes;
}

function rowsOf(json: string): readonly Row[] {
  let rows: unknown;
  try {
    rows = JSON.parse(json);
  } catch {
    throw new BundleError('the list of files is cut off');
  }
  if (!Array.isArray(rows) || !rows.every(isRow)) {
    throw new BundleError('the list of files has another form');
  }
  return rows;
}

const isRow = (row: unknown): row is Row =>
  Array.isArray(row) &&
  row.length === 4 &&
  typeof row[0] === 'string' &&
  typeof row[1] === 'string' &&
  Number.isSafeInteger(row[2]) &&
  row[2] >= 0 &&
  typeof row[3] === 'string' &&
  row[3].length === DIGITS;

/** SHA-256 as hexadecimal digits. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
