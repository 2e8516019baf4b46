import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules, headersOfAll } from './headers.ts';
import { caddyHeaders, headersFile, nginxHeaders } from './host-config.ts';
import { inlineBlocking, sourcesOf, type InlineSources } from './inline-blocking.ts';

/** Instructions for the host, which it does not send to anyone. */
const FOR_THE_HOST = /^\/_(headers|redirects)/;

/**
 * Puts into each page what its first paint waits for, then writes the headers that let these texts
 * through: `dist/_headers` for Cloudflare Pages and Netlify, with caching rules, and the same headers
 * for nginx and Caddy. Comes after the offline copy, in which pages share these files instead.
 */
export function headers(): AstroIntegration {
  const write: AstroIntegration = {
    name: 'headers-write',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = filesOf(dist).filter((file) => !FOR_THE_HOST.test(file));
        const inline = inlineInto(dist, files);
        const ofAll = headersOfAll(inline);
        const rules = headerRules(files, ofAll);
        writeFileSync(join(dist, '_headers'), headersFile(rules));
        writeFileSync(join(dist, '_headers.nginx'), nginxHeaders(ofAll));
        writeFileSync(join(dist, '_headers.caddy'), caddyHeaders(ofAll));
        const { styles, scripts } = inline;
        logger.info(
          `${rules.length} rules, ${styles.length} styles and ${scripts.length} scripts inside pages`,
        );
      },
    },
  };
  return {
    name: 'headers',
    hooks: {
      // Added behind what other integrations add, so that sitemap and search index are there.
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ integrations: [write] });
      },
    },
  };
}

const filesOf = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(dist, join(entry.parentPath, entry.name)).replaceAll(sep, '/')}`);

/** Rewrites the pages among these files; gives what they now carry inside. */
function inlineInto(dist: string, files: readonly string[]): InlineSources {
  const known = new Map<string, string>();
  const read = (address: string): string => {
    const text = known.get(address) ?? readFileSync(join(dist, address), 'utf8').trim();
    known.set(address, text);
    return text;
  };
  const seen = { styles: new Set<string>(), scripts: new Set<string>() };
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(dist, file), 'utf8');
    writeFileSync(join(dist, file), inlineBlocking(html, read, seen));
  }
  return sourcesOf(seen);
}
