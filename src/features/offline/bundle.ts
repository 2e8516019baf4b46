/**
 * The one file that carries the whole site to a reader's device, and back into files.
 *
 * Layout: eight hexadecimal digits (the length of the list), the list as JSON, then the bytes of all
 * files one after another. Nothing is compressed inside: the host compresses the file as a whole,
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
  readonly body: Blob;
}

/** The bundle is not one of ours, or some of its bytes are missing. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
}

type Row = readonly [path: string, type: string, length: number];

const PREFIX = 8;

/** @throws {BundleError} when two files share an address. */
export function pack(files: readonly SiteFile[]): Uint8Array<ArrayBuffer> {
  const paths = new Set(files.map(({ path }) => path));
  if (paths.size < files.length) throw new BundleError('two files have the same address');
  const rows = files.map(({ path, type, bytes }): Row => [path, type, bytes.length]);
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

/**
 * The files of a bundle by their addresses.
 *
 * @throws {BundleError} when the list cannot be read or its lengths do not fill the bundle.
 */
export async function open(bundle: Blob): Promise<ReadonlyMap<string, StoredFile>> {
  const prefix = await bundle.slice(0, PREFIX).text();
  if (!/^[0-9a-f]{8}$/.test(prefix)) throw new BundleError('this is not a copy of the site');
  let at = PREFIX + parseInt(prefix, 16);
  const files = new Map<string, StoredFile>();
  for (const [path, type, length] of rowsOf(await bundle.slice(PREFIX, at).text())) {
    files.set(path, { type, body: bundle.slice(at, at + length) });
    at += length;
  }
  if (at !== bundle.size) throw new BundleError(`${bundle.size} bytes where ${at} are listed`);
  return files;
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
  row.length === 3 &&
  typeof row[0] === 'string' &&
  typeof row[1] === 'string' &&
  Number.isSafeInteger(row[2]) &&
  row[2] >= 0;

/** SHA-256 as hexadecimal digits. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
