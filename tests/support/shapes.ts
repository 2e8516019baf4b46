import { htmlOf } from './site.ts';

const VOID = new Set(
  'area base br col embed hr img input link meta source track wbr path use circle rect line'.split(
    ' ',
  ),
);

/** An element as markup: its name, classes, role, and the names of its data and ARIA attributes. */
function signature(name: string, attributes: string): string {
  const classes = /\sclass="([^"]*)"/.exec(attributes)?.[1]?.trim().split(/\s+/).sort() ?? [];
  const role = /\srole="([^"]*)"/.exec(attributes)?.[1];
  const states = [...attributes.matchAll(/\s((?:data|aria)-[\w-]+)/g)].map(([, key]) => key).sort();
  return [name, ...classes.map((c) => `.${c}`), role ? `[${role}]` : '', ...states].join('');
}

/** Every distinct `parent > child` of a page: what a rule on markup or style can see in it. */
export function shapesOf(html: string): Set<string> {
  const shapes = new Set<string>();
  const open: { name: string; shape: string }[] = [];
  const text = html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
  for (const [, end, name = '', attributes = '', selfClosed] of text.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:\s[^<>"]*(?:"[^"]*"[^<>"]*)*)?)(\/?)>/g,
  )) {
    if (end) {
      const at = open.findLastIndex((element) => element.name === name);
      if (at >= 0) open.length = at;
      continue;
    }
    const shape = signature(name, attributes);
    shapes.add(`${open.at(-1)?.shape ?? ''} > ${shape}`);
    if (!selfClosed && !attributes.endsWith('/') && !VOID.has(name)) open.push({ name, shape });
  }
  return shapes;
}

/**
 * The fewest pages, found greedily, that together hold every shape of markup of the site. A new
 * component joins by itself: the cover is computed from the built pages.
 */
export function coverOf(paths: readonly string[]): { pages: string[]; shapes: number } {
  const left = new Map(paths.map((path) => [path, shapesOf(htmlOf(path))] as const));
  const shapes = new Set([...left.values()].flatMap((set) => [...set])).size;
  const pages: string[] = [];
  while (left.size > 0) {
    const [best = '', found = new Set<string>()] = [...left].reduce((a, b) =>
      b[1].size > a[1].size ? b : a,
    );
    if (found.size === 0) break;
    pages.push(best);
    left.delete(best);
    for (const set of left.values()) for (const shape of found) set.delete(shape);
  }
  return { pages, shapes };
}

const longestOf = (paths: readonly string[]): string[] =>
  paths.toSorted((a, b) => htmlOf(b).length - htmlOf(a).length).slice(0, 10);

/** The pages of a cover, and the longest pages of the site beside them. */
export const samplePages = (
  paths: readonly string[],
  cover: readonly string[] = coverOf(paths).pages,
): string[] => [...new Set([...cover, ...longestOf(paths)])];

/** The longest pages of each section: what grows with the text is too large on one of these first. */
export const longestOfEach = (paths: readonly string[]): string[] =>
  [...Map.groupBy(paths, (path) => path.split('/')[1]).values()].flatMap(longestOf);

/** Everything over everything, for `npm run test:all`; else what finds as much in minutes. */
export const THOROUGH =
  process.env['npm_lifecycle_event'] === 'test:all' || process.env['TEST_ALL'] === '1';

export const batches = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) =>
    all.slice(i * size, (i + 1) * size),
  );
