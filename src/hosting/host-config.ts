import {
  CACHE_BUT_ASK,
  CACHE_FOR_GOOD,
  CACHE_NEVER,
  HASHED_FOLDERS,
  NEVER_CACHED_FOLDER,
  type HeaderRule,
} from './headers.ts';

/** Limits of Cloudflare Pages, the strictest of the hosts that read `_headers`. */
const MAX_RULES = 100;
const MAX_LINE = 2_000;

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
  'application/atom+xml',
  'application/x-bibtex',
  'application/x-research-info-systems',
  'application/xml',
  'image/svg+xml',
];

/**
 * Text of a `_headers` file for Cloudflare Pages and Netlify.
 *
 * @throws Error when a host would ignore part of it.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  if (rules.length > MAX_RULES)
    throw new Error(
      `_headers: ${rules.length} rules, and Cloudflare reads ${MAX_RULES}. ` +
        'Put files of the top level into a folder, or join patterns in src/hosting/headers.ts.',
    );
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const long = lines.find((line) => line.length > MAX_LINE);
  if (long)
    throw new Error(
      `_headers: this line has ${long.length} characters, and Cloudflare reads ${MAX_LINE}. ` +
        `Shorten it in src/hosting/headers.ts: ${long.slice(0, 60)}…`,
    );
  return `${lines.join('\n')}\n`;
}

/** Types of files that servers do not know by their ending. */
const OWN_TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  pagefind: 'application/wasm',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
};

const FEED = 'application/atom+xml';

/** Configuration for nginx: a file for `/etc/nginx/conf.d/`. */
export const nginxConfig = (): string => `\
# Written by "npm run headers" from src/hosting/. Change the four lines marked HERE.
map $uri $cache_rule {
  default "${CACHE_BUT_ASK}";
  ~^${NEVER_CACHED_FOLDER} "${CACHE_NEVER}";
  ~^(${HASHED_FOLDERS.join('|')}) "${CACHE_FOR_GOOD}";
}
# Addresses of /infobutton/ carry what a record system asks: no log keeps what follows "?".
log_format no_query '$remote_addr [$time_iso8601] "$request_method $uri" $status $body_bytes_sent';
server {
  listen 80; # HERE: "listen 443 ssl;" with your certificate, and send port 80 there.
  server_name your.address; # HERE
  root /srv/myoclonus-guide/dist; # HERE
  access_log /var/log/nginx/access.log no_query;
  charset utf-8;
  server_tokens off;
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_types ${TEXT_TYPES.join(' ')};
  error_page 404 /404.html;
  # A folder without a page is no page: 404, not 403.
  error_page 403 =404 /404.html;
  location / {
    try_files $uri $uri/ =404;
  }
  location ~ ^/_(headers|redirects) {
    return 404;
  }
  location = /feed.xml {
    types {}
    default_type ${FEED};
  }
${Object.entries(OWN_TYPES)
  .map(
    ([ending, type]) =>
      `  location ~ \\.${ending}$ {\n    types {}\n    default_type ${type};\n  }`,
  )
  .join('\n')}
  add_header Cache-Control $cache_rule always;
  # Of the same build as the pages: reload nginx after each.
  include /srv/myoclonus-guide/dist/_headers.nginx; # HERE
}
`;

/** Configuration for Caddy: a Caddyfile. */
export const caddyConfig = (): string => `\
# Written by "npm run headers" from src/hosting/. Change the three lines marked HERE.
your.address { # HERE
  root * /srv/myoclonus-guide/dist # HERE
  # Addresses of /infobutton/ carry what a record system asks: no log keeps what follows "?".
  log {
    format filter {
      wrap json
      fields {
        request>uri regexp \\?.* ""
        # The redirect below repeats it.
        resp_headers delete
        request>headers delete
      }
    }
  }
  # Caddy before 2.8 loses what follows "?" when it adds the last slash.
  @request path /infobutton
  redir @request /infobutton/?{query} 308
  encode {
    zstd
    gzip
    match {
      header Content-Type text/*
${TEXT_TYPES.filter((type) => !type.startsWith('text/'))
  .map((type) => `      header Content-Type ${type}*`)
  .join('\n')}
    }
  }
  # Of the same build as the pages: reload Caddy after each.
  import /srv/myoclonus-guide/dist/_headers.caddy # HERE
  @never path ${NEVER_CACHED_FOLDER}*
  @hashed path ${HASHED_FOLDERS.map((folder) => `${folder}*`).join(' ')}
  @asked not path ${[NEVER_CACHED_FOLDER, ...HASHED_FOLDERS].map((folder) => `${folder}*`).join(' ')}
  header @never Cache-Control "${CACHE_NEVER}"
  header @hashed Cache-Control "${CACHE_FOR_GOOD}"
  header @asked Cache-Control "${CACHE_BUT_ASK}"
${Object.entries({ ...OWN_TYPES, feed: FEED })
  .map(([ending, type]) =>
    ending === 'feed'
      ? `  @feed path /feed.xml\n  header @feed Content-Type "${type}"`
      : `  @${ending} path *.${ending}\n  header @${ending} Content-Type "${type}"`,
  )
  .join('\n')}
  file_server {
    index index.html
    hide _headers* _redirects
    precompressed gzip
  }
  handle_errors {
    rewrite * /404.html
    file_server
  }
}
`;

type Headers = Readonly<Record<string, string>>;

/** What nginx.conf includes. */
export const nginxHeaders = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');

/** What the Caddyfile imports. */
export const caddyHeaders = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `header ${name} "${value}"\n`)
    .join('');
