/**
 * `npm run claims`: every sentence of the clinical pages with its sources, what kind of evidence they
 * are, and the day the page was checked; then what names no source, what is due for checking, and how
 * well the sources can be followed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { claimsOf } from '../../src/features/claims/claims.ts';
import { CONTENT, contentPages, frontOf } from './site.ts';
import { sourceFigures } from './source-figures.ts';

const DUE_WITHIN_DAYS = 60;
const kinds = new Map<string, string>();
const kindOf = (id: string): string => {
  const known =
    kinds.get(id) ??
    (parse(readFileSync(join(CONTENT, 'sources', `${id}.yaml`), 'utf8')) as { kind: string }).kind;
  kinds.set(id, known);
  return known;
};

const pages = contentPages()
  .map(({ id, source }) => ({
    id,
    source,
    front: frontOf<{
      clinical?: boolean;
      checked: string;
      reviewBy: string;
    }>(source),
  }))
  .filter(({ front }) => front.clinical !== false);

const all = pages.flatMap(({ id, source, front }) =>
  claimsOf(id, source).map((claim) => ({ ...claim, checked: front.checked })),
);
for (const { page, line, layer, text, sources, checked } of all) {
  const evidence = sources.map((id) => `${id} (${kindOf(id)})`).join(', ') || 'NO SOURCE NAMED';
  console.log(`${page}:${line} [${layer}] ${text}\n    ${evidence}; checked ${checked}`);
}
const cited = all.filter(({ sources }) => sources.length > 0).length;
const soon = new Date(Date.now() + DUE_WITHIN_DAYS * 86_400_000).toISOString().slice(0, 10);
const due = pages.filter(({ front }) => front.reviewBy <= soon);
console.log(
  `\n${all.length} sentences on ${pages.length} pages; ${cited} name a source, ${all.length - cited} do not ` +
    `(advice, links between sentences, and what follows from the sentence before).`,
);
console.log(
  `${due.length} pages are due within ${DUE_WITHIN_DAYS} days. ${due.map((page) => page.id).join(', ')}`,
);
console.log(`\n${sourceFigures()}`);
