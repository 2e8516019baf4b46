import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { mainOf } from '../../../tests/support/html.ts';
import { DIST, htmlOf, pathsWithText, sitemapPaths } from '../../../tests/support/site.ts';

const canonicalOf = (html: string): string =>
  /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';

test('every section of a page has a place that a link can name', () => {
  const faults: string[] = [];
  let sections = 0;
  for (const path of sitemapPaths()) {
    const main = mainOf(htmlOf(path));
    // A heading in a summary opens its section; the place may be that of the section.
    for (const [heading] of main.matchAll(
      /(?:<details\b[^>]*>\s*<summary[^>]*>\s*)?<h[23]\b[^>]*>[\s\S]*?<\/h[23]>/g,
    )) {
      if (/\sid="[^"]+"/.test(heading)) sections += 1;
      // The title of a row leads to a page of its own.
      else if (!/<h3><a /.test(heading)) faults.push(`${path}: ${heading}`);
    }
  }
  expect(sections).toBeGreaterThan(2_000);
  expect(faults).toEqual([]);
});

/** Reads a QR code from the bars of its SVG, with a camera's eye for dots. */
function codeIn(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const DOT = 4;
  const side = size * DOT;
  const dots = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * DOT; row < (Number(y) + 1) * DOT; row += 1) {
      const start = row * side + Number(x) * DOT;
      const end = start + Number(width) * DOT;
      for (let at = start; at < end; at += 1) dots.fill(0, at * 4, at * 4 + 3);
    }
  }
  return jsQR(dots, side, side)?.data;
}

test('every page offers its address, as text and as a QR code that says the same', () => {
  const faults = pathsWithText().flatMap((path) => {
    const html = htmlOf(path);
    const address = canonicalOf(html);
    const panel = /<details class="fold share"[\s\S]*?<\/details>/.exec(html)?.[0] ?? '';
    const image = /<img src="([^"]+)"/.exec(panel)?.[1];
    if (!image || !panel.includes(`<p>${address}`)) return [`${path}: no panel with its address`];
    const code = codeIn(readFileSync(join(DIST, image), 'utf8'));
    return code === address ? [] : [`${path}: the code says ${code}`];
  });
  expect(faults).toEqual([]);
});
