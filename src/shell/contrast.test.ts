import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Value of a color token in a theme, as the style sheet has it. */
function color(token: string, theme: Theme): string {
  const value = new RegExp(`--${token}:\\s*(?:light-dark\\(([^,]+),\\s*([^)]+)\\)|([^;]+));`);
  const found = [...css.matchAll(new RegExp(value, 'g'))].at(-1);
  const text = found?.[3] ?? found?.[theme === 'light' ? 1 : 2];
  if (!text) throw new Error(`tokens.css has no color --${token}`);
  return text.trim();
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
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white is 21:1, and a known gray on white 4.54:1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

for (const theme of THEMES) {
  for (const ground of ['paper', 'paper-raised', 'warm-paper']) {
    for (const ink of ['ink', 'ink-soft', 'link', 'accent', 'warm']) {
      test(`${ink} on ${ground} has 7:1 in ${theme} colors`, () => {
        expect(contrast(color(ink, theme), color(ground, theme))).toBeGreaterThanOrEqual(7);
      });
    }
    for (const mark of ['focus', 'accent']) {
      test(`${mark} is seen on ${ground} in ${theme} colors (3:1)`, () => {
        expect(contrast(color(mark, theme), color(ground, theme))).toBeGreaterThanOrEqual(3);
      });
    }
  }
  test(`words on the band have 7:1 in ${theme} colors`, () => {
    expect(contrast(color('on-band', theme), color('band', theme))).toBeGreaterThanOrEqual(7);
  });
}
