import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The colors that one rule of the style sheet sets, by their names. */
function colorsOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no rule ${selector}`);
  const rule = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...rule.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

const light = colorsOf(':root');
const byDevice = colorsOf(":root:not([data-mode='light'])");
const byChoice = colorsOf(":root[data-mode='dark']");

/** Value of a color token in a theme, as the style sheet has it. */
function color(token: string, theme: Theme): string {
  const text = (theme === 'dark' ? byDevice.get(token) : undefined) ?? light.get(token);
  if (!text) throw new Error(`tokens.css has no color --${token}`);
  return text;
}

/** Relative luminance of WCAG 2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

test('black on white is 21:1, and a known gray on white 4.54:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('dark by the device and dark by choice are the same colors', () => {
  expect(byDevice.size).toBeGreaterThan(10);
  expect([...byChoice]).toEqual([...byDevice]);
});

for (const theme of THEMES) {
  for (const ground of ['paper', 'paper-raised', 'warm-paper', 'tint']) {
    for (const ink of ['ink', 'ink-soft', 'link', 'warm']) {
      test(`${ink} on ${ground} has 7:1 in ${theme} colors`, () => {
        expect(contrast(color(ink, theme), color(ground, theme))).toBeGreaterThanOrEqual(7);
      });
    }
    for (const mark of ['focus', 'accent', 'border']) {
      test(`${mark} is seen on ${ground} in ${theme} colors (3:1)`, () => {
        expect(contrast(color(mark, theme), color(ground, theme))).toBeGreaterThanOrEqual(3);
      });
    }
  }
  for (const [ink, ground] of [
    ['on-band', 'band'],
    ['on-accent', 'accent'],
    ['on-warm', 'warm'],
  ] as const) {
    test(`${ink} on ${ground} has 7:1 in ${theme} colors`, () => {
      expect(contrast(color(ink, theme), color(ground, theme))).toBeGreaterThanOrEqual(7);
    });
  }
  test(`the focus ring is seen on the band in ${theme} colors (3:1)`, () => {
    expect(contrast(color('on-band-focus', theme), color('band', theme))).toBeGreaterThanOrEqual(3);
  });
}
