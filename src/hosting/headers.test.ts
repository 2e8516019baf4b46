import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { CACHE_BUT_ASK, CACHE_FOR_GOOD, headerRules, headersOfAll } from './headers.ts';
import { caddyHeaders, headersFile, nginxHeaders } from './host-config.ts';
import {
  headersFor,
  readHeaders,
  readRedirects,
  redirectFor,
} from '../../tests/support/host-rules.ts';

const FILES = [
  '/index.html',
  '/404.html',
  '/types/sleep/index.html',
  '/search/index.html',
  '/search-data.json',
  '/_astro/x.123.js',
  '/pagefind/pagefind.js',
  '/pagefind/index/en_1.pf_index',
];

const OF_ALL = headersOfAll({ styles: ["'sha256-STYLE='"], scripts: ["'sha256-SCRIPT='"] });

test('the policy names what may stand inside a page, evaluates nothing, loads nothing from elsewhere', () => {
  const policy = OF_ALL['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*|data:|blob:/);
});

test('what protects a reader is sent word for word', () => {
  const { 'Permissions-Policy': powers, ...others } = OF_ALL;
  expect(others).toEqual({
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-SCRIPT='; " +
      "style-src 'self' 'sha256-STYLE='; " +
      "img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; " +
      "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "require-trusted-types-for 'script'; trusted-types offline-copy",
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  for (const power of ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'])
    expect(powers).toContain(`${power}=()`);
});

test('a request about a patient is kept on no disk', () => {
  const rules = headerRules([...FILES, '/infobutton/index.html'], OF_ALL);
  const rule = rules.find(({ path }) => path === '/infobutton/');
  expect(rule?.headers['Cache-Control']).toBe('no-store');
});

test('a hashed file is kept for good, any other asked about, and no file has two rules', async ({}, info) => {
  const file = info.outputPath('_headers');
  writeFileSync(file, headersFile(headerRules(FILES, OF_ALL)));
  const rules = await readHeaders(file);
  const cache = (path: string) => headersFor(rules, path)['Cache-Control'];
  for (const path of [
    '/',
    '/404.html',
    '/types/sleep/',
    '/search-data.json',
    '/pagefind/pagefind.js',
  ])
    expect(cache(path), path).toBe(CACHE_BUT_ASK);
  for (const path of ['/_astro/x.123.js', '/pagefind/index/en_1.pf_index'])
    expect(cache(path), path).toBe(CACHE_FOR_GOOD);
  expect(headersFor(rules, '/no/such/page/')).toEqual(OF_ALL);
});

test('rules that a host would ignore in part stop the build', () => {
  const many = Array.from({ length: 101 }, (_, i) => ({ path: `/${i}`, headers: {} }));
  expect(() => headersFile(many)).toThrow('101 rules');
  expect(() => headersFile([{ path: '/', headers: { A: 'x'.repeat(2_000) } }])).toThrow(
    'characters',
  );
});

test('two rules that disagree are an error, not a surprise', async ({}, info) => {
  const file = info.outputPath('_headers');
  writeFileSync(file, '/*\n  A: 1\n/x\n  A: 2\n');
  const rules = await readHeaders(file);
  expect(headersFor(rules, '/y')).toEqual({ A: '1' });
  expect(() => headersFor(rules, '/x')).toThrow('two rules set A');
});

test('redirects are read, with or without the slash, and patterns refused', async ({}, info) => {
  const file = info.outputPath('_redirects');
  writeFileSync(file, '/old/ /new/#place 301\n/older/ /new/\n');
  const redirects = await readRedirects(file);
  expect(redirectFor(redirects, '/old')).toEqual({ from: '/old/', to: '/new/#place', status: 301 });
  expect(redirectFor(redirects, '/older/')?.status).toBe(301);
  expect(redirectFor(redirects, '/new/')).toBeUndefined();
  writeFileSync(file, '/old/* /new/ 301\n');
  await expect(readRedirects(file)).rejects.toThrow('is a pattern');
});

test('nginx and Caddy send every header too', () => {
  for (const [name, value] of Object.entries(OF_ALL)) {
    expect(nginxHeaders(OF_ALL)).toContain(`add_header ${name} "${value}" always;\n`);
    expect(caddyHeaders(OF_ALL)).toContain(`header ${name} "${value}"\n`);
  }
});
