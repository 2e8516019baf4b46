/**
 * Prints what the medicine pages hold: `npm run medicines`. Boxed warnings by name, questions left to
 * the leaflet, labels, and on what kind of source the safety of each page rests.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CONTENT, contentPages, frontOf } from './site.ts';

interface Source {
  kind: string;
  /** Absent where a DOI or PMID stands for it. */
  url?: string;
}
interface Cited {
  text?: string;
  sources?: string[];
}

/** Hosts that copy, mirror, list or sell what others wrote. */
const COPIES =
  /(^|\.)(drugs\.com|rxlist\.com|webmd\.com|medscape\.com|mims\.com|medlibrary\.org|druglib\.com|druglibrary\.|rxreasoner\.com|prescriberpoint\.com|medicinenet\.com|emedtv\.com|goodrx\.com|skyscape\.|edrugslist\.|ndclist\.|scribd\.com|docslib\.org|wikipedia\.org|farmaco|ipharmacy|rxlabels|rxgenericdb|medicinanet|pharmacy)/i;

const front = (text: string): unknown => frontOf(text);
const medicines = contentPages()
  .filter(({ id }) => id.startsWith('medications/') && id !== 'medications/check')
  .map(({ id, source }) => ({
    slug: id.slice('medications/'.length),
    data: front(source) as Record<string, unknown>,
  }));

const known = new Map<string, Source>();
function sourceOf(id: string): Source {
  const found =
    known.get(id) ??
    (parse(readFileSync(join(CONTENT, 'sources', `${id}.yaml`), 'utf8')) as Source);
  known.set(id, found);
  return found;
}

/** True where a source is a copy of somebody else's text, or names a host and no page. */
function isWeak(id: string): boolean {
  const { url } = sourceOf(id);
  if (!url) return false;
  const { hostname, pathname } = new URL(url);
  return COPIES.test(hostname) || pathname === '/';
}

/** Every block of a page that speaks of harm, with its field. */
function safetyBlocks(data: Record<string, unknown>): [field: string, block: Cited][] {
  const warnings = data['warnings'] as Record<string, Cited | string>;
  const effects = data['sideEffects'] as Record<string, Cited | string>;
  const clashes = data['clashes'] as Cited[];
  const all: [string, Cited | string][] = [
    ['whoMustNot', data['whoMustNot'] as Cited | string],
    ['boxedWarning', data['boxedWarning'] as Cited | string],
    ...Object.entries(effects).map(([k, v]): [string, Cited | string] => [`sideEffects.${k}`, v]),
    ...Object.entries(warnings).map(([k, v]): [string, Cited | string] => [`warnings.${k}`, v]),
    ...clashes.map((clash, i): [string, Cited] => [`clashes.${i}`, clash]),
  ];
  return all.filter((pair): pair is [string, Cited] => typeof pair[1] === 'object');
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

print(`Medicines with a page: ${medicines.length}`);
const boxed = medicines.filter(({ data }) => typeof data['boxedWarning'] === 'object');
print(`\nUS boxed warnings, named on ${boxed.length} pages:`);
for (const { slug, data } of boxed) print(`  ${slug}: ${(data['boxedWarning'] as Cited).text}`);
const bare = (value: string): string[] =>
  medicines.filter(({ data }) => data['boxedWarning'] === value).map(({ slug }) => slug);
print(`None, or not sold in the US (${bare('none').length}): ${bare('none').join(', ')}`);
print(`Not covered (${bare('not-covered').length}): ${bare('not-covered').join(', ')}`);

const unlabeled = medicines.filter(({ data }) => !(data['label'] as unknown[])?.length);
print(`\nMedicines without a label source: ${unlabeled.length}`);
const labelKinds = Object.groupBy(
  medicines.flatMap(({ data }) => (data['label'] as { source: string }[]).map((l) => l.source)),
  (id) => (isWeak(id) ? 'copies or home pages' : sourceOf(id).kind),
);
for (const [kind, ids] of Object.entries(labelKinds))
  print(`  labels from ${kind}: ${ids?.length}`);
const onlyCopies = medicines.filter(({ data }) =>
  (data['label'] as { source: string }[]).every(({ source }) => isWeak(source)),
);
print(
  `  every label read on a copy (${onlyCopies.length}): ${onlyCopies.map((m) => m.slug).join(', ')}`,
);

const blocks = medicines.flatMap(({ slug, data }) =>
  safetyBlocks(data).map(([field, block]) => ({ slug, field, sources: block.sources ?? [] })),
);
const weak = blocks.filter(({ sources }) => sources.every(isWeak));
print(`\nSafety blocks: ${blocks.length}; resting only on copies or home pages: ${weak.length}`);
for (const [slug, list] of Object.entries(Object.groupBy(weak, (block) => block.slug)))
  print(`  ${slug}: ${list?.map(({ field }) => field).join(', ')}`);

const open = new Map<string, number>();
for (const { data } of medicines) {
  const visit = (value: unknown, path: string): void => {
    if (value === 'not-covered') open.set(path, (open.get(path) ?? 0) + 1);
    else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value)) visit(child, path ? `${path}.${key}` : key);
  };
  visit(data, '');
}
print('\nQuestions left to the leaflet, by number of pages:');
for (const [path, count] of [...open].sort((a, b) => b[1] - a[1])) print(`  ${path}: ${count}`);
