/** Bytes of pages by kind, before their reader does anything. */
import { pageBytes } from '../support/bytes.ts';
import { pathsToOpen } from '../support/site.ts';
import { save, spreadOf, spreadText } from './results.ts';

export function bytes(): void {
  // Five hundred small pages of single codes would make the median look better than it is.
  const paths = new Set(pathsToOpen());
  const pages = pageBytes().filter(({ path }) => paths.has(path));
  const of = (kind: 'first' | 'js' | 'all') => {
    const spread = spreadOf(pages.map((page) => ({ value: page[kind], at: page.path })));
    console.log(`bytes, ${kind}: ${spreadText(spread, ' B')}`);
    return spread;
  };
  save('bytes', {
    first: of('first'),
    js: of('js'),
    all: of('all'),
  });
}
