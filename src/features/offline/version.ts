/** What `/offline/version.json` says about the newest copy. */
export interface Version {
  /** SHA-256 of the bundle. */
  readonly hash: string;
  /** Its address. */
  readonly file: string;
  /** Day of the build, `2026-11-23`. */
  readonly date: string;
  /** Bytes of the bundle, as they are kept on the device. */
  readonly size: number;
  /** Bytes that travel when the host compresses. */
  readonly download: number;
}

export const VERSION_URL = '/offline/version.json';

/** More than any copy may take: a wrong file must not fill a reader's device. */
const LARGEST = 100_000_000;

/** @throws Error when the file says anything else. */
export function readVersion(value: unknown): Version {
  const version = value as Version | null;
  const fits =
    typeof version === 'object' &&
    version !== null &&
    /^[0-9a-f]{64}$/.test(version.hash) &&
    /^\/offline\/[0-9a-f]{16}\.txt$/.test(version.file) &&
    isDay(version.date) &&
    isCount(version.size) &&
    isCount(version.download);
  if (!fits) throw new Error(`${VERSION_URL} does not describe a copy of the site`);
  return version;
}

export const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

const isCount = (value: unknown): boolean =>
  Number.isSafeInteger(value) && Number(value) > 0 && Number(value) <= LARGEST;

/** Name of the bundle's file: the text type makes hosts compress it. */
export const fileOf = (hash: string): string => `/offline/${hash.slice(0, 16)}.txt`;
