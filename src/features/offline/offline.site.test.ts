import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { hashOf, open } from './bundle.ts';
import { NOTICE_PLACE } from './notice.ts';
import { isNeeded } from './selection.ts';
import { VERSION_URL, type Version } from './version.ts';
import { linksOf } from '../../../tests/support/html.ts';
import { DIST, filesBelow, pathsWithText } from '../../../tests/support/site.ts';

/** Bytes of the budget: the copy may take 2.5 MB. */
const MAX_DOWNLOAD = 2_500_000;

const version = JSON.parse(readFileSync(join(DIST, VERSION_URL), 'utf8')) as Version;
const bundle = new Uint8Array(readFileSync(join(DIST, version.file)));
const opened = open(new Blob([bundle]));

/** As hosts compress while they send. */
const hasty = brotliCompressSync(bundle, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: bundle.length,
  },
}).length;

test('the copy is what its description says', async () => {
  expect(await hashOf(bundle)).toBe(version.hash);
  expect(bundle.length).toBe(version.size);
});

test(`the copy loads in ${MAX_DOWNLOAD} bytes, also where a host compresses in haste`, () => {
  console.log(`copy: ${bundle.length} B raw; brotli q5 ${hasty} B`);
  expect(hasty).toBeLessThanOrEqual(MAX_DOWNLOAD);
  expect(Math.abs(version.download - hasty) / hasty).toBeLessThan(0.05);
});

test('the copy holds every page but those of one code, and the page for wrong addresses', async () => {
  const files = await opened;
  expect([...pathsWithText(), '/404.html'].filter((path) => !files.has(path))).toEqual([]);
});

test('each page of the copy has one place for the line about it', async () => {
  const wrong: string[] = [];
  for (const [path, { type, body }] of await opened) {
    if (!type.startsWith('text/html')) continue;
    if ((await body.text()).split(NOTICE_PLACE).length !== 2) wrong.push(path);
  }
  expect(wrong).toEqual([]);
});

/** Files that pages offer to take away, and that no page needs to be read. */
const TO_TAKE_AWAY =
  /^\/(cite|code|data|qr)\/|^\/(feed\.xml|llms\.txt|apple-touch-icon\.png|site\.webmanifest)$/;

test('the copy holds every file that its pages load or link to', async () => {
  const files = await opened;
  const missing = new Set<string>();
  for (const [path, { type, body }] of files) {
    if (!type.startsWith('text/html')) continue;
    for (const link of linksOf(await body.text())) {
      const { origin, pathname } = new URL(link, `https://site.example${path}`);
      if (origin !== 'https://site.example' || TO_TAKE_AWAY.test(pathname)) continue;
      if (!files.has(pathname)) missing.add(`${pathname} (on ${path})`);
    }
  }
  expect([...missing]).toEqual([]);
});

test('the copy holds every file that its scripts and styles load', async () => {
  const files = await opened;
  const missing = new Set<string>();
  for (const [path, { body }] of files) {
    if (!/^\/_astro\/.*\.(js|css)$/.test(path)) continue;
    for (const [, quoted] of (await body.text()).matchAll(/["'`(]([./][\w./-]+\.\w+)["'`)#?]/g)) {
      const { pathname } = new URL(quoted ?? '', `https://site.example${path}`);
      if (existsSync(join(DIST, pathname)) && isOwn(pathname) && !files.has(pathname)) {
        missing.add(`${pathname} (in ${path})`);
      }
    }
  }
  expect([...missing]).toEqual([]);
});

/** The worker and the copy itself are not part of the copy. */
const isOwn = (path: string): boolean => path !== '/sw.js' && !path.startsWith('/offline/');

test('the copy holds the whole search, unpacked', async () => {
  const files = await opened;
  const built = filesBelow(join(DIST, 'pagefind')).map((file) => file.slice(DIST.length));
  const needed = built.filter(isNeeded);
  expect(needed.filter((path) => !files.has(path))).toEqual([]);
  expect(needed.filter((path) => path.endsWith('.pf_fragment')).length).toBeGreaterThan(0);
  for (const path of needed.filter((one) => /\.(pf_\w+|pagefind)$/.test(one))) {
    expect(await files.get(path)?.body.slice(0, 12).text(), path).toBe('pagefind_dcd');
  }
});

test('the service worker is one plain script that logs nothing', () => {
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8');
  expect(worker).not.toMatch(/\b(import|export)\b\s*[{(*'"]/);
  expect(worker).not.toMatch(/console\.|process\.env|importScripts/);
});

test('no page starts the service worker by itself', async () => {
  for (const [path, { body }] of await opened) {
    if (path.startsWith('/_astro/') && (await body.text()).includes('serviceWorker')) {
      expect(path).toMatch(/\/(OfflineCopy|panel)\./);
    }
  }
});
