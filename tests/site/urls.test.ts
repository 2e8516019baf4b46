import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ScratchSite } from '../support/scratch-site.ts';
import { DIST } from '../support/site.ts';
import {
  builtSite,
  lockedUrls,
  lostUrls,
  publishedUrls,
  redirectsOf,
} from '../support/url-lock.ts';

test('every address that was ever published still leads to its text', () => {
  expect(lockedUrls().length).toBeGreaterThan(3_000);
  expect(lostUrls(lockedUrls(), builtSite(), redirectsOf())).toEqual([]);
});

test('every address published now is in the lock file (if not: npm run urls)', () => {
  const locked = new Set(lockedUrls());
  expect(publishedUrls().filter((url) => !locked.has(url))).toEqual([]);
});

test('the build writes the file of redirects that hosts read', () => {
  expect(existsSync(join(DIST, '_redirects'))).toBe(true);
});

test('a build keeps old addresses and places alive, and refuses a redirect to nowhere', async () => {
  const site = new ScratchSite(10);
  try {
    const place = '/types/types-0/#what-it-was';
    const redirects = { '/old/': '/types/types-0/', [place]: '/types/types-0/#what-it-is' };
    site.write('../hosting/redirects.json', JSON.stringify(redirects));
    const good = await site.build();
    expect(good.code, good.output).toBe(0);
    expect(good.output).toContain('All internal links are valid');
    expect(site.read('../../dist/_redirects')).toContain('/old/ /types/types-0/ 301');
    expect(site.read('../../dist/types/types-0/index.html')).toContain(
      '<span id="what-it-was"></span>What it is',
    );
    site.write('../hosting/redirects.json', JSON.stringify({ '/old/': '/nowhere/' }));
    const bad = await site.build();
    expect(bad.code).not.toBe(0);
    expect(bad.output).toContain(
      'src/hosting/redirects.json: "/old/": "/nowhere/": there is no page',
    );
  } finally {
    site.remove();
  }
});
