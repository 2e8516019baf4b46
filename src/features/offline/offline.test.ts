import { expect, test } from '@playwright/test';
import { BundleError, hashOf, hashOfList, open, pack, readBody, type SiteFile } from './bundle.ts';
import { localDay } from './local-day.ts';
import { copyNotice, NOTICE_PLACE, withNotice } from './notice.ts';
import { megabytes } from './offer.ts';
import { progressText } from './outcomes.ts';
import { protectiveHeaders } from './protection.ts';
import { addressOf, inOrder, isNeeded, typeOf } from './selection.ts';
import { fileOf, readVersion } from './version.ts';
import { keepLabel, statusText } from './words.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES: SiteFile[] = [
  { path: '/', type: 'text/html; charset=utf-8', bytes: bytes('<h1>Début</h1>') },
  { path: '/empty.json', type: 'application/json; charset=utf-8', bytes: bytes('') },
  {
    path: '/pagefind/a.pf_index',
    type: 'application/octet-stream',
    bytes: new Uint8Array([0, 255, 10]),
  },
];
const HASH = 'a'.repeat(64);
const VERSION = { hash: HASH, file: fileOf(HASH), date: '2026-11-23', size: 100, download: 10 };

test('what is packed comes out again, byte by byte', async () => {
  const files = await open(new Blob([await pack(FILES)]));
  expect([...files.keys()]).toEqual(FILES.map(({ path }) => path));
  for (const { path, type, bytes: before } of FILES) {
    const file = files.get(path);
    expect(file?.type).toBe(type);
    expect(new Uint8Array((await file?.body.arrayBuffer()) ?? [])).toEqual(before);
  }
});

test('a bundle that lost bytes at any place is refused', async () => {
  const bundle = await pack(FILES);
  for (let length = 0; length < bundle.length; length++) {
    await expect(open(new Blob([bundle.subarray(0, length)]))).rejects.toThrow(BundleError);
  }
});

test('a bundle with more behind its end is refused', async () => {
  await expect(open(new Blob([await pack(FILES), 'x']))).rejects.toThrow(BundleError);
});

test('lists of another form are refused', async () => {
  for (const list of ['{}', '[1]', '[["/", "text/html"]]', '[["/", "text/html", -1]]', 'null']) {
    const prefix = list.length.toString(16).padStart(8, '0');
    await expect(open(new Blob([prefix, list])), list).rejects.toThrow(BundleError);
  }
});

test('two files with one address cannot be packed', async () => {
  await expect(pack([...FILES, ...FILES.slice(0, 1)])).rejects.toThrow(BundleError);
});

test('one changed bit of a file, or of the list, is noticed when it is read', async () => {
  const bundle = await pack(FILES);
  const list = await hashOfList(new Blob([bundle]));
  const damaged = bundle.slice();
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
  const last = [...(await open(new Blob([damaged]), list)).values()].at(-1);
  if (!last) throw new Error('the fixture holds no file');
  await expect(readBody(last)).rejects.toThrow(BundleError);
  const other = bundle.slice();
  other[12] = (other[12] ?? 0) ^ 1;
  await expect(open(new Blob([other]), list)).rejects.toThrow(BundleError);
});

test('one changed bit changes the hash', async () => {
  const bundle = await pack(FILES);
  const before = await hashOf(bundle);
  bundle[bundle.length - 1] = (bundle.at(-1) ?? 0) ^ 1;
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  expect(await hashOf(bundle)).not.toBe(before);
});

test('pages, what they load and the search go in; the rest stays out', () => {
  for (const path of [
    '/',
    '/types/sleep/',
    '/404.html',
    '/theme.js',
    '/favicon.svg',
    '/search-data.json',
    '/_astro/panel.abc.js',
    '/pagefind/pagefind.js',
    '/pagefind/wasm.en.pagefind',
    '/pagefind/fragment/en_1.pf_fragment',
  ]) {
    expect(isNeeded(path), path).toBe(true);
  }
  for (const path of [
    '/sw.js',
    '/sitemap-0.xml',
    '/data/types.json',
    '/cite/types/sleep.bib',
    '/qr/types/sleep.svg',
    '/og/types/sleep.png',
    '/pagefind/pagefind-ui.js',
    '/pagefind/wasm.unknown.pagefind',
    '/offline/version.json',
  ]) {
    expect(isNeeded(path), path).toBe(false);
  }
});

test('built files become addresses, with a type for each', () => {
  expect(addressOf('index.html')).toBe('/');
  expect(addressOf('types/sleep/index.html')).toBe('/types/sleep/');
  expect(addressOf('404.html')).toBe('/404.html');
  expect(typeOf('/types/sleep/')).toBe('text/html; charset=utf-8');
  expect(typeOf('/_astro/a.woff2')).toBe('font/woff2');
  expect(() => typeOf('/_astro/a.xyz')).toThrow('TYPES in src/features/offline/selection.ts');
});

test('the search text of a page stands next to the page', () => {
  const fragment = (url: string) => bytes(`pagefind_dcd${JSON.stringify({ url })}`);
  const files = [
    { path: '/theme.js', bytes: bytes('') },
    { path: '/pagefind/fragment/en_2.pf_fragment', bytes: fragment('/a/') },
    { path: '/b/', bytes: bytes('') },
    { path: '/a/', bytes: bytes('') },
    { path: '/pagefind/fragment/en_1.pf_fragment', bytes: fragment('/b/') },
  ];
  expect(inOrder(files).map(({ path }) => path)).toEqual([
    '/a/',
    '/pagefind/fragment/en_2.pf_fragment',
    '/b/',
    '/pagefind/fragment/en_1.pf_fragment',
    '/theme.js',
  ]);
});

test('a description of the newest copy is taken only if it is one', () => {
  expect(readVersion(VERSION)).toEqual(VERSION);
  for (const wrong of [
    null,
    'text',
    { ...VERSION, hash: 'A'.repeat(64) },
    { ...VERSION, file: '//elsewhere.example/x.txt' },
    { ...VERSION, file: '/offline/../x.txt' },
    { ...VERSION, date: '2026-13-40' },
    { ...VERSION, size: 1e12 },
    { ...VERSION, download: 0 },
  ]) {
    expect(() => readVersion(wrong), JSON.stringify(wrong)).toThrow('does not describe a copy');
  }
});

test('the day of saving is the reader’s own day', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('the line about the copy goes before the header, as it is', () => {
  const page = `<body>${NOTICE_PLACE}<a href="/">Home</a></header></body>`;
  expect(withNotice(page, '$& 5')).toBe(
    '<body><aside class="urgency" data-copy aria-label="Saved copy"><p>$& 5</p></aside>' +
      `${NOTICE_PLACE}<a href="/">Home</a></header></body>`,
  );
  const day = new Date('2026-11-24');
  expect(copyNotice('2026-11-23', day)).toBe(
    'You are reading the copy saved on November 23, 2026. The site itself cannot be reached now.',
  );
  expect(copyNotice('2025-11-23', day)).toContain('It is 12 months old and may be out of date.');
});

test('only headers that protect a reader are kept', () => {
  const sent = new Headers({
    'Content-Security-Policy': "default-src 'none'",
    'Content-Type': 'text/html',
    'Content-Encoding': 'br',
    'Set-Cookie': 'a=b',
    'X-Content-Type-Options': 'nosniff',
  });
  expect(protectiveHeaders(sent)).toEqual([
    ['content-security-policy', "default-src 'none'"],
    ['x-content-type-options', 'nosniff'],
  ]);
});

const kept = { hash: HASH, saved: '2026-11-20' };
const newer = { ...VERSION, hash: 'b'.repeat(64) };

for (const { name, status, says, button } of [
  {
    name: 'no copy',
    status: { kept: undefined, unfinished: false, damaged: false, newest: VERSION },
    says: 'No copy is on this device. Saving it loads',
    button: 'Keep a copy on this device',
  },
  {
    name: 'no copy and no network',
    status: { kept: undefined, unfinished: false, damaged: false, newest: undefined },
    says: 'To save one, the site must be reached, and now it cannot.',
    button: 'Keep a copy on this device',
  },
  {
    name: 'half a copy',
    status: { kept: undefined, unfinished: true, damaged: false, newest: VERSION },
    says: 'The last try did not finish. Nothing was saved; try again.',
    button: 'Keep a copy on this device',
  },
  {
    name: 'a copy that was damaged',
    status: { kept: undefined, unfinished: false, damaged: true, newest: VERSION },
    says: 'The copy on this device was damaged, so it was deleted. No copy is on this device.',
    button: 'Keep a copy on this device',
  },
  {
    name: 'the newest copy',
    status: { kept, unfinished: false, damaged: false, newest: VERSION },
    says: 'saved on November 20, 2026. It is the newest.',
    button: undefined,
  },
  {
    name: 'an older copy',
    status: { kept, unfinished: false, damaged: false, newest: newer },
    says: 'yours was saved on November 20, 2026, the newest is from November 23, 2026.',
    button: 'Save the newer copy',
  },
  {
    name: 'an older copy and half a newer one',
    status: { kept, unfinished: true, damaged: false, newest: newer },
    says: 'The last try did not finish. The copy saved on November 20, 2026 is still there.',
    button: 'Save the newer copy',
  },
  {
    name: 'a copy and no network',
    status: { kept, unfinished: false, damaged: false, newest: undefined },
    says: 'A copy is on this device, saved on November 20, 2026. To look for a newer one',
    button: undefined,
  },
]) {
  test(`the offline page tells: ${name}`, () => {
    expect(statusText(status)).toContain(says);
    expect(keepLabel(status)).toBe(button);
  });
}

test('progress is said in five steps and never above all', () => {
  const said = new Set(Array.from({ length: 200 }, (_, i) => progressText(i / 100)));
  expect(said.size).toBe(5);
  expect([...said].at(-1)).toContain('100 percent');
  expect(megabytes(1_364_899)).toBe('about 1.4 MB');
});
