import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules } from './headers.ts';
import { headersFile } from './host-config.ts';

/** Instructions for the host, which it does not send to anyone. */
const FOR_THE_HOST = ['/_headers', '/_redirects'];

/** Writes `dist/_headers`, the headers and caching rules for Cloudflare Pages and Netlify. */
export function headers(): AstroIntegration {
  const write: AstroIntegration = {
    name: 'headers-write',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const rules = headerRules(filesOf(dist).filter((file) => !FOR_THE_HOST.includes(file)));
        writeFileSync(join(dist, '_headers'), headersFile(rules));
        logger.info(`_headers has ${rules.length} rules`);
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
