/**
 * What a host sends with every file, as data. From here come `dist/_headers` and its like for nginx
 * and Caddy, so that all hosts and the tests keep the same rules.
 */
import type { InlineSources } from './inline-blocking.ts';

/** Headers for the files that one path pattern of a `_headers` file matches. */
export interface HeaderRule {
  /** A path, such as `/favicon.svg`, or all paths below a folder: `/types/*`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The only names under which a script may make a trusted type. A service worker can only be
 * registered with a trusted address; nothing else here needs one.
 */
const TRUSTED_TYPES = ['offline-copy'];

/** Content Security Policy: directive and its sources. What is not allowed here is blocked. */
const contentSecurityPolicy = (
  inline: InlineSources,
): Readonly<Record<string, readonly string[]>> => ({
  'default-src': ["'none'"],
  // Search runs in WebAssembly.
  'script-src': ["'self'", "'wasm-unsafe-eval'", ...inline.scripts],
  'style-src': ["'self'", ...inline.styles],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': TRUSTED_TYPES,
});

/** Powers of a browser that no page here uses: nobody gets them. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const YEAR_S = 31_536_000;

/** Headers of every answer, that of the 404 page too. */
export const headersOfAll = (inline: InlineSources): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': Object.entries(contentSecurityPolicy(inline))
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; '),
  'Strict-Transport-Security': `max-age=${2 * YEAR_S}; includeSubDomains`,
  'X-Content-Type-Options': 'nosniff',
  // A page's address names an illness: other sites must not learn where a reader comes from. Our
  // own pages may: press-guard.ts ignores a press meant for the page before.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/** Folders in which a file's name changes with its content. */
export const HASHED_FOLDERS = [
  '/_astro/',
  '/pagefind/filter/',
  '/pagefind/fragment/',
  '/pagefind/index/',
] as const;

/** For files whose names change with their content. */
export const CACHE_FOR_GOOD = `public, max-age=${YEAR_S}, immutable`;
/** For the page whose address carries a request about a patient: no copy on any disk. */
export const CACHE_NEVER = 'no-store';
export const NEVER_CACHED_FOLDER = '/infobutton/';
/** For everything else: kept, but only used after the server said that it is still right. */
export const CACHE_BUT_ASK = 'no-cache';

/**
 * Rules for all files of a built site. No two rules set the same header for the same file: hosts
 * disagree on what that would mean.
 *
 * @param files Paths of all files, such as `/types/sleep/index.html`.
 * @param ofAll Headers that every file has.
 */
export function headerRules(
  files: readonly string[],
  ofAll: Readonly<Record<string, string>>,
): HeaderRule[] {
  const cached = [...new Set(files.map(cachedPattern))].sort().map((path): HeaderRule => {
    const hashed = HASHED_FOLDERS.some((folder) => path === `${folder}*`);
    return {
      path,
      headers: {
        'Cache-Control': hashed
          ? CACHE_FOR_GOOD
          : path === NEVER_CACHED_FOLDER
            ? CACHE_NEVER
            : CACHE_BUT_ASK,
        ...(path === '/feed.xml' && { 'Content-Type': 'application/atom+xml' }),
        // Hosts compress by type, and know none for this ending.
        ...(path.endsWith('.pagefind') && { 'Content-Type': 'application/wasm' }),
      },
    };
  });
  return [{ path: '/*', headers: ofAll }, ...cached];
}

/** The rule that a file falls under: its top folder, split where part of that folder is hashed. */
function cachedPattern(file: string): string {
  if (file === '/index.html') return '/';
  // Its own address alone: hosts take `/infobutton/*` for `/infobutton.json` too.
  if (file === `${NEVER_CACHED_FOLDER}index.html`) return NEVER_CACHED_FOLDER;
  const hashed = HASHED_FOLDERS.find((folder) => file.startsWith(folder));
  if (hashed) return `${hashed}*`;
  const top = /^\/[^/]+\//.exec(file)?.[0];
  if (!top) return file;
  const mixed = HASHED_FOLDERS.some((folder) => folder.startsWith(top));
  return mixed ? file : `${top}*`;
}
