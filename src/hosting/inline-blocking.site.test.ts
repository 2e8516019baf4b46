import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { builtHeaders } from '../../tests/support/host-rules.ts';
import { builtPages } from '../../tests/support/html.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const allowedBy = (policy: string, directive: string): string[] =>
  (policy.split('; ').find((part) => part.startsWith(`${directive} `)) ?? '')
    .split(' ')
    .filter((source) => source.startsWith("'sha"))
    .sort();

test('the policy lets through each style and script inside a page, and no other', async () => {
  const policy = (await builtHeaders())['Content-Security-Policy'] ?? '';
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const { html } of builtPages()) {
    for (const [, text = ''] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs))
      styles.add(hashOf(text));
    for (const [, kind = '', text = ''] of html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs))
      if (!/ src=|application\/(?:ld\+)?json/.test(kind)) scripts.add(hashOf(text));
  }
  expect(styles.size).toBeGreaterThan(5);
  expect([...styles].sort()).toEqual(allowedBy(policy, 'style-src'));
  expect(scripts.size).toBe(1);
  expect([...scripts]).toEqual(allowedBy(policy, 'script-src'));
});

test('the first paint of no page waits for a second file', () => {
  const waits = builtPages().flatMap(({ path, html }) =>
    [...html.matchAll(/<link rel="stylesheet"[^>]*>|<script[^>]* src=[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !/media="print"|type="module"| async| defer/.test(tag))
      .map((tag) => `${path}: ${tag}`),
  );
  expect(waits).toEqual([]);
});
