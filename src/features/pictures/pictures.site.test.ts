import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { placeName, bodyMarks } from './body.ts';
import { originWords, type Origin } from './origin.ts';
import { builtPages, fileFor, textOf } from '../../../tests/support/html.ts';
import { contentPages, DIST, frontOf, htmlOf } from '../../../tests/support/site.ts';

type Front = Parameters<typeof bodyMarks>[0] & {
  step?: number;
  origins: Origin[];
  burst?: { minMs: number; maxMs: number };
  rate?: { minPerMinute: number; maxPerMinute: number };
};

const pagesOf = (kind: string) =>
  contentPages()
    .filter(({ id }) => id.startsWith(`${kind}/`))
    .map(({ id, source }) => ({
      path: `/${id}/`,
      front: frontOf<Front>(source),
    }));

const figuresOf = (html: string): string[] =>
  [...html.matchAll(/<figure class="picture[\s\S]*?<\/figure>/g)].map((m) => m[0]);

const types = pagesOf('types');

test('every type page has its pictures, whose captions say what the data says', () => {
  for (const { path, front } of types) {
    const figures = figuresOf(htmlOf(path));
    const [body = '', origin = ''] = figures;
    const { most, some } = bodyMarks(front);
    for (const place of [...most, ...some]) {
      expect.soft(textOf(body).toLowerCase(), path).toContain(placeName(place).toLowerCase());
    }
    expect
      .soft(textOf(origin).toLowerCase(), path)
      .toContain(originWords(front.origins).toLowerCase());
    const strips = figures.slice(2).map(textOf).join(' ');
    expect.soft(figures.length - 2, path).toBe(Number(!!front.burst) + Number(!!front.rate));
    if (front.burst) expect.soft(strips, path).toContain(String(front.burst.maxMs));
    if (front.rate) expect.soft(strips, path).toContain(`${front.rate.maxPerMinute} a minute`);
  }
});

test('every picture has words, a name for its drawing, and nothing that moves', () => {
  const figures = builtPages().flatMap(({ path, html }) =>
    figuresOf(html).map((figure) => ({ path, figure })),
  );
  expect(figures.length).toBeGreaterThan(2 * types.length);
  for (const { path, figure } of figures) {
    const caption = /<figcaption>([\s\S]*?)<\/figcaption>/.exec(figure)?.[1] ?? '';
    expect.soft(textOf(caption), path).not.toBe('');
    expect.soft(figure, path).not.toMatch(/<animate|<set\b|style=|<script/);
    for (const [tag] of figure.matchAll(/<svg [^>]*role[^>]*>/g)) {
      expect.soft(tag, path).toMatch(/aria-label="[^"]{5,}"/);
    }
    expect.soft(figure, path).toMatch(/role="img"|aria-hidden="true"/);
  }
});

test('every shape that a page points at is in the file of shapes', () => {
  const ids = new Set(
    [...readFileSync(join(DIST, 'pictures.svg'), 'utf8').matchAll(/ id="([^"]+)"/g)].map(
      (m) => m[1],
    ),
  );
  const missing = builtPages().flatMap(({ path, html }) =>
    [...html.matchAll(/<use [^>]*href="\/pictures\.svg#([^"]+)"/g)]
      .filter((m) => !ids.has(m[1]))
      .map((m) => `${path} ${m[1]}`),
  );
  expect(missing).toEqual([]);
});

for (const path of ['/types/', '/clinicians/']) {
  test(`the overview on ${path} links every type exactly once, to a page that is there`, () => {
    const html = /<figure class="lengths[\s\S]*?<\/figure>/.exec(htmlOf(path))?.[0] ?? '';
    const links = [...html.matchAll(/href="(\/types\/[^"]+)"/g)].map((m) => m[1] ?? '');
    expect(links.toSorted()).toEqual(types.map((type) => type.path).toSorted());
    expect(links.filter((link) => !existsSync(fileFor(link)))).toEqual([]);
  });
}

for (const path of ['/tests/', '/clinicians/']) {
  test(`the path of tests on ${path} has every test once, in the order of their steps`, () => {
    const html = /<ol class="pathway"[\s\S]*?<\/ol>/.exec(htmlOf(path))?.[0] ?? '';
    const links = [...html.matchAll(/href="(\/tests\/[^"]+)"/g)].map((m) => m[1] ?? '');
    const tests = pagesOf('tests');
    expect(links.toSorted()).toEqual(tests.map((t) => t.path).toSorted());
    const steps = links.map((link) => tests.find((t) => t.path === link)?.front.step ?? 0);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });
}
