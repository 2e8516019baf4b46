/**
 * `npm run claims`: every sentence of the clinical pages with its sources, what kind of evidence they
 * are, and the day the page was checked; then how many of them can be followed, what is due for
 * checking, and how well the sources can be followed. `npm run claims -- unsourced causes/` lists
 * the sentences alone that state something without a source, on pages whose id begins so.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { claimsOf, countKinds } from '../../src/features/claims/claims.ts';
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
const [wanted, prefix = ''] = process.argv.slice(2);
for (const { page, line, layer, kind, text, sources, checked } of all) {
  if (wanted && (kind !== wanted || !page.startsWith(prefix))) continue;
  const evidence =
    sources.map((id) => `${id} (${kindOf(id)})`).join(', ') || `no source named (${kind})`;
  console.log(`${page}:${line} [${layer}] ${text}\n    ${evidence}; checked ${checked}`);
}
const soon = new Date(Date.now() + DUE_WITHIN_DAYS * 86_400_000).toISOString().slice(0, 10);
const due = pages.filter(({ front }) => front.reviewBy <= soon);
console.log(`\n${all.length} sentences on ${pages.length} pages`);
for (const layer of ['patient', 'clinician'] as const) {
  const count = countKinds(all, layer);
  console.log(
    `  ${layer}: facts with a source ${count.sourced}, facts without ${count.unsourced}, ` +
      `what is not known ${count.unknown}, advice ${count.advice}, links ${count.link}`,
  );
}
console.log(
  `${due.length} pages are due within ${DUE_WITHIN_DAYS} days. ${due.map((page) => page.id).join(', ')}`,
);
console.log(`\n${sourceFigures()}`);
