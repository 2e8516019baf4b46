/** What of the built site goes into the copy, and in which order. */

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
};

/** Pagefind's own files: it asks for no particular type. */
const BINARY = 'application/octet-stream';

/** Of Pagefind's output: what our search loads, not the interfaces that it brings along. */
const SEARCH = /^\/pagefind\/(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_\w+)$/;

/** Files that pages load from the top of the site, such as `/theme.js`. */
const TOP = /^\/[^/]+\.(js|json|svg|css)$/;

/** Where a reader finds a built file: `types/sleep/index.html` is `/types/sleep/`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Pages of one code each: five hundred that only lead on. The table of all codes is in the copy. */
const ONE_CODE = /^\/code\/./;

/**
 * Whether pages need the file at this address. Pictures for other sites, data to download and the
 * like are left out: they would double the copy, and no page needs them to be read.
 */
export const isNeeded = (address: string): boolean =>
  address !== '/sw.js' &&
  !ONE_CODE.test(address) &&
  (isPage(address) || address.startsWith('/_astro/') || SEARCH.test(address) || TOP.test(address));

export const isPage = (address: string): boolean => /(\/|\.html)$/.test(address);

/** Pagefind packs these one by one; its loader also takes them unpacked. */
export const isPacked = (address: string): boolean => /\.pf_\w+$/.test(address);

/** @throws Error for a kind of file that the copy has not held before. */
export function typeOf(address: string): string {
  if (isPacked(address) || address.endsWith('.pagefind')) return BINARY;
  const type = TYPES[isPage(address) ? 'html' : (address.split('.').at(-1) ?? '')];
  if (!type) {
    throw new Error(
      `${address}: the copy for reading offline knows no type for this file; ` +
        'add its ending to TYPES in src/features/offline/selection.ts',
    );
  }
  return type;
}

/** The page whose text a search fragment holds. */
function pageOfFragment(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return url;
}

/**
 * Neighbors that are alike make the whole smaller: pages in the order of their addresses, each
 * followed by the search's text of it.
 */
export function inOrder<F extends { path: string; bytes: Uint8Array }>(files: readonly F[]): F[] {
  const place = ({ path, bytes }: F): string => {
    if (path.endsWith('.pf_fragment')) return `0${pageOfFragment(bytes)} `;
    return `${isPage(path) ? 0 : 1}${path}`;
  };
  return files
    .map((file) => ({ file, at: place(file) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ file }) => file);
}
