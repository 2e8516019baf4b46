import { readdir, readFile, mkdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { hashOf, pack, type SiteFile } from './bundle.ts';
import { isoDate } from '../../model/format.ts';
import { NOTICE_PLACE } from './notice.ts';
import { addressOf, inOrder, isNeeded, isPacked, isPage, typeOf } from './selection.ts';
import { stripMetadata } from './strip-metadata.ts';
import { fileOf, VERSION_URL, type Version } from './version.ts';

/** As hosts compress while they send: quickly, and looking back over 4 MB. */
const AS_HOSTS_DO = {
  [constants.BROTLI_PARAM_QUALITY]: 5,
  [constants.BROTLI_PARAM_LGWIN]: 22,
};

/**
 * Makes the copy for reading without a network, from the finished site: the bundle, a small file
 * that names the newest one, and the service worker. Must come last, after the search index is made.
 */
export function offline(): AstroIntegration {
  let source = '';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        source = fileURLToPath(config.srcDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = await filesFor(dist);
        const version = await writeCopy(dist, files);
        await buildWorker(source, dist);
        logger.info(`${files.length} files, ${version.download} bytes to load (brotli)`);
      },
    },
  };
}

async function filesFor(dist: string): Promise<SiteFile[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files: SiteFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = addressOf(relative(dist, file).split(sep).join('/'));
    if (!isNeeded(path)) continue;
    const stored = await readFile(file);
    const bytes = new Uint8Array(
      isPage(path)
        ? Buffer.from(stripMetadata(stored.toString('utf8')))
        : isPacked(path)
          ? gunzipSync(stored)
          : stored,
    );
    checkPlace(path, bytes);
    files.push({ path, type: typeOf(path), bytes });
  }
  return inOrder(files);
}

/** A page without a place for the line "You are reading the copy" would pass for the live site. */
function checkPlace(path: string, bytes: Uint8Array): void {
  if (!isPage(path)) return;
  const places = new TextDecoder().decode(bytes).split(NOTICE_PLACE).length - 1;
  if (places === 1) return;
  throw new Error(
    `${path}: ${places} places for the line about the copy, where there must be one; ` +
      `mend NOTICE_PLACE in src/features/offline/notice.ts or the page's header`,
  );
}

async function writeCopy(dist: string, files: readonly SiteFile[]): Promise<Version> {
  const bundle = await pack(files);
  const hash = await hashOf(bundle);
  const version: Version = {
    hash,
    file: fileOf(hash),
    date: isoDate(new Date()),
    size: bundle.length,
    download: brotliCompressSync(bundle, { params: AS_HOSTS_DO }).length,
  };
  await mkdir(join(dist, 'offline'), { recursive: true });
  await writeFile(join(dist, version.file), bundle);
  await writeFile(join(dist, VERSION_URL), JSON.stringify(version));
  return version;
}

/** A worker is one plain script at the top of the site, which Astro's own bundle cannot make. */
async function buildWorker(source: string, dist: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '~': source } },
    build: {
      outDir: dist,
      emptyOutDir: false,
      lib: {
        entry: join(source, 'features/offline/sw.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
}
