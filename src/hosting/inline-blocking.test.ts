import { expect, test } from '@playwright/test';
import { inlineBlocking, sourcesOf } from './inline-blocking.ts';

const FILES: Readonly<Record<string, string>> = {
  '/_astro/a.css': 'a{color:red}',
  '/_astro/theme.js': 'go()',
  '/_astro/bad.css': 'a::after{content:"</style>"}',
};
const read = (address: string): string => {
  const text = FILES[address];
  if (text === undefined) throw new Error(`${address} was not asked for`);
  return text;
};
const nothing = () => ({ styles: new Set<string>(), scripts: new Set<string>() });

test('a page carries the styles and scripts that its first paint waits for', () => {
  const seen = nothing();
  const html =
    '<head><link rel="stylesheet" href="/_astro/a.css"><script src="/_astro/theme.js"></script></head>';
  expect(inlineBlocking(html, read, seen)).toBe(
    '<head><style>a{color:red}</style><script>go()</script></head>',
  );
  expect([[...seen.styles], [...seen.scripts]]).toEqual([['a{color:red}'], ['go()']]);
});

test('what the body asks for comes last in the head', () => {
  const html =
    '<head><title>T</title></head><p><link rel="stylesheet" href="/_astro/a.css">Text</p>';
  expect(inlineBlocking(html, read, nothing())).toBe(
    '<head><title>T</title><style>a{color:red}</style></head><p>Text</p>',
  );
});

test('what no paint waits for stays a file', () => {
  for (const tag of [
    '<link rel="stylesheet" href="/_astro/print.css" media="print">',
    '<script type="module" src="/_astro/page.js"></script>',
    '<script type="application/ld+json">{}</script>',
    '<link rel="canonical" href="/types/">',
  ])
    expect(inlineBlocking(`<head>${tag}</head>`, read, nothing())).toBe(`<head>${tag}</head>`);
});

test('a text that would end its element is refused, with its file', () => {
  expect(() =>
    inlineBlocking('<head><link rel="stylesheet" href="/_astro/bad.css"></head>', read, nothing()),
  ).toThrow('/_astro/bad.css has </style in it');
});

test('the policy names each text by its hash', () => {
  // echo -n 'go()' | openssl dgst -sha256 -binary | base64
  expect(sourcesOf({ styles: new Set(), scripts: new Set(['go()']) })).toEqual({
    styles: [],
    scripts: ["'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='"],
  });
});
