import {
  CACHE_BUT_ASK,
  CACHE_FOR_GOOD,
  HASHED_FOLDERS,
  HEADERS_OF_ALL,
  type HeaderRule,
} from './headers.ts';

/** Limits of Cloudflare Pages, the strictest of the hosts that read `_headers`. */
const MOST_RULES = 100;
const LONGEST_LINE = 2_000;

/** Types that are worth compressing and that hosts do not compress by themselves. */
const TEXT_TYPES = [
  'text/css',
  'text/javascript',
  'text/plain',
  'text/xml',
  'text/calendar',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'application/wasm',
  'application/xml',
  'image/svg+xml',
];

/**
 * Text of a `_headers` file for Cloudflare Pages and Netlify.
 *
 * @throws Error when a host would ignore part of it.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  if (rules.length > MOST_RULES)
    throw new Error(
      `_headers: ${rules.length} rules, and Cloudflare reads ${MOST_RULES}. ` +
        'Put files of the top level into a folder, or join patterns in src/hosting/headers.ts.',
    );
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.find((line) => line.length > LONGEST_LINE);
  if (long)
    throw new Error(
      `_headers: this line has ${long.length} characters, and Cloudflare reads ${LONGEST_LINE}. ` +
        `Shorten it in src/hosting/headers.ts: ${long.slice(0, 60)}…`,
    );
  return `${lines.join('\n')}\n`;
}

/** Configuration for nginx: a file for `/etc/nginx/conf.d/`. */
export const nginxConfig = (): string => `\
map $uri $cache_rule {
  default "${CACHE_BUT_ASK}";
  ~^(${HASHED_FOLDERS.join('|')}) "${CACHE_FOR_GOOD}";
}
server {
  listen 80; # Use "listen 443 ssl;" with your certificate, and send port 80 there.
  server_name your.address;
  root /srv/myoclonus-guide/dist;
  charset utf-8;
  server_tokens off;
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_types ${TEXT_TYPES.join(' ')};
  error_page 404 /404.html;
  location / {
    try_files $uri $uri/ =404;
  }
  location ~ ^/_(headers|redirects)$ {
    return 404;
  }
  location ~ \\.pagefind$ {
    default_type application/wasm;
  }
  add_header Cache-Control $cache_rule always;
${headerLines((name, value) => `  add_header ${name} "${value}" always;`)}
}
`;

/** Configuration for Caddy: a Caddyfile. */
export const caddyConfig = (): string => `\
your.address {
  root * /srv/myoclonus-guide/dist
  encode zstd gzip
  header {
${headerLines((name, value) => `    ${name} "${value}"`)}
  }
  @hashed path ${HASHED_FOLDERS.map((folder) => `${folder}*`).join(' ')}
  @asked not path ${HASHED_FOLDERS.map((folder) => `${folder}*`).join(' ')}
  header @hashed Cache-Control "${CACHE_FOR_GOOD}"
  header @asked Cache-Control "${CACHE_BUT_ASK}"
  header *.pagefind Content-Type "application/wasm"
  file_server {
    hide _headers _redirects
    precompressed gzip
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;

const headerLines = (line: (name: string, value: string) => string): string =>
  Object.entries(HEADERS_OF_ALL)
    .map(([name, value]) => line(name, value))
    .join('\n');
