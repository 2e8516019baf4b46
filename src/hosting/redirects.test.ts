import { expect, test } from '@playwright/test';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRedirects, keepIds, movedIds, redirectLines } from './redirects.ts';
import { anchorsOf, lostUrls } from '../../tests/support/url-lock.ts';
import { leaveSigns, movedAway } from './redirects.ts';

const site = new Map([
  ['/types/sleep/', new Set(['what-it-is', 'sources'])],
  ['/types/action/', new Set(['what-it-is'])],
  ['/data/types.json', new Set<string>()],
]);
const locked = [
  '/data/types.json',
  '/types/action/',
  '/types/action/#what-it-is',
  '/types/sleep/',
  '/types/sleep/#what-it-is',
];

test('nothing is lost while every locked address is there', () => {
  expect(lostUrls(locked, site, {})).toEqual([]);
});

test('a page taken away is lost, and the message says how to redirect it', () => {
  const without = new Map([...site].filter(([path]) => path !== '/types/action/'));
  const lost = lostUrls(locked, without, {});
  expect(lost).toHaveLength(2);
  expect(lost[0]).toContain('/types/action/ was published and is gone');
  expect(lost[0]).toContain('src/hosting/redirects.json');
  expect(lost[0]).toContain('"/types/action/": "/the/new/page/"');
  expect(lostUrls(locked, without, { '/types/action/': '/types/sleep/' })).toEqual([]);
});

test('a heading taken away is lost, and the message says how to redirect it', () => {
  const renamed = new Map([...site, ['/types/sleep/', new Set(['what-this-is'])]]);
  const lost = lostUrls(locked, renamed, {});
  expect(lost).toHaveLength(1);
  expect(lost[0]).toContain('/types/sleep/#what-it-is was published');
  expect(lost[0]).toContain('"/types/sleep/#what-it-is": "/types/sleep/#the-new-id"');
});

test('a place on a page that moved is lost unless the new page has it', () => {
  const poorer = new Map([['/types/sleep/', new Set<string>()]]);
  const urls = ['/types/action/', '/types/action/#what-it-is'];
  expect(lostUrls(urls, poorer, { '/types/action/': '/types/sleep/' })).toEqual([
    expect.stringContaining('"/types/sleep/#what-it-is": "/types/sleep/#the-new-id"'),
  ]);
  expect(lostUrls(urls, poorer, { '/types/action/': '/types/sleep/#sources' })).toEqual([]);
});

test('headings, the clinician layer and entries of lists are locked, sources of a page are not', () => {
  const html =
    '<h2 id="menu">No</h2><main><h2 id="what">What</h2><h3 class="a" id="why">Why</h3>' +
    '<details id="for-clinicians" class="b"></details>' +
    '<dl class="glossary"><div id="cortex"><dt>cortex</dt></div></dl>' +
    '<ul class="all-sources"><li id="a-2020">A</li></ul><ol><li id="source-a">A</li></ol></main>';
  expect(anchorsOf(html)).toEqual(['what', 'why', 'for-clinicians', 'cortex', 'a-2020']);
});

for (const { name, redirects, says } of [
  {
    name: 'to a page that is not there',
    redirects: { '/old/': '/nowhere/' },
    says: 'there is no page /nowhere/',
  },
  {
    name: 'to a place that is not there',
    redirects: { '/old/': '/types/sleep/#nowhere' },
    says: 'there is no id "nowhere" on /types/sleep/',
  },
  {
    name: 'from a page that is there',
    redirects: { '/types/action/': '/types/sleep/' },
    says: '/types/action/ is a page now',
  },
  {
    name: 'in a chain',
    redirects: { '/older/': '/old/', '/old/': '/types/sleep/' },
    says: 'its end is redirected too',
  },
  { name: 'in a loop', redirects: { '/a/': '/b/', '/b/': '/a/' }, says: 'its end is redirected' },
  { name: 'to itself', redirects: { '/a/': '/a/' }, says: 'it leads to itself' },
  { name: 'without a slash', redirects: { old: '/types/sleep/' }, says: 'begin with a slash' },
  {
    name: 'of a place to a whole page',
    redirects: { '/types/sleep/#old': '/types/action/' },
    says: 'a place moves to a place',
  },
  {
    name: 'of a place that is there',
    redirects: { '/types/sleep/#sources': '/types/sleep/#what-it-is' },
    says: '"sources" is an id of /types/sleep/ already',
  },
]) {
  test(`a redirect ${name} is refused`, () => {
    expect(() => checkRedirects(redirects, site)).toThrow(says);
    expect(() => checkRedirects(redirects, site)).toThrow('src/hosting/redirects.json');
  });
}

test('hosts read the lines: one for the address with its slash and one without', async () => {
  const redirects = {
    '/old/': '/types/sleep/',
    '/types/sleep/#old': '/types/sleep/#what-it-is',
    '/data/old.json': '/data/types.json',
  };
  checkRedirects(redirects, site);
  const lines = redirectLines(redirects);
  expect(lines).toBe(
    '/old/ /types/sleep/ 301\n/old /types/sleep/ 301\n/data/old.json /data/types.json 301\n',
  );
  const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
  try {
    const file = join(folder, '_redirects');
    writeFileSync(file, lines);
    const parsed = await parseAllRedirects({
      redirectsFiles: [file],
      netlifyConfigPath: '',
      configRedirects: [],
      minimal: true,
    });
    expect(parsed.errors).toEqual([]);
    expect(parsed.redirects).toEqual([
      expect.objectContaining({ from: '/old/', to: '/types/sleep/', status: 301 }),
      expect.objectContaining({ from: '/old', to: '/types/sleep/', status: 301 }),
      expect.objectContaining({ from: '/data/old.json', to: '/data/types.json', status: 301 }),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a place that moved to another page leaves a line there that leads on', () => {
  const redirects = { '/a/#old': '/b/#new', '/a/#here': '/a/#there' };
  checkRedirects({ '/types/sleep/#old': '/types/action/#what-it-is' }, site);
  expect(movedIds(redirects, '/a/')).toEqual([['here', 'there']]);
  expect(movedAway(redirects, '/a/')).toEqual([['old', '/b/#new']]);
  expect(leaveSigns('<main>x</main>', movedAway(redirects, '/a/'))).toBe(
    '<main>x<p id="old"><a class="own-line" href="/b/#new">This entry has moved</a></p></main>',
  );
});

test('the old id of a place stays on the page, where HTML allows it', () => {
  const moved = movedIds({ '/a/#old': '/a/#new', '/b/#old': '/b/#other' }, '/a/');
  expect(moved).toEqual([['old', 'new']]);
  const mark = '<span id="old"></span>';
  expect(keepIds('<h2 class="x" id="new">New</h2>', moved)).toBe(
    `<h2 class="x" id="new">${mark}New</h2>`,
  );
  expect(keepIds('<details id="new"><summary>', moved)).toBe(`${mark}<details id="new"><summary>`);
  expect(keepIds('<dl><div id="new"><dt>word</dt></div></dl>', moved)).toBe(
    `<dl><div id="new"><dt>${mark}word</dt></div></dl>`,
  );
  expect(keepIds('<h2 id="newer">Newer</h2>', moved)).toBe('<h2 id="newer">Newer</h2>');
});
