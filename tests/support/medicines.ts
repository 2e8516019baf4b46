/**
 * Prints what the medicine pages hold: `npm run medicines`. Boxed warnings by name, questions left to
 * the leaflet, labels, and on what kind of source the safety of each page rests.
 */
import {
  citedIn,
  isWeak,
  readInCopy,
  safetyBlocks,
  sourceOf,
  type Cited,
} from './safety-blocks.ts';
import { contentPages, frontOf } from './site.ts';

const front = (text: string): unknown => frontOf(text);
const medicines = contentPages()
  .filter(({ id }) => id.startsWith('medications/') && id !== 'medications/check')
  .map(({ id, source }) => ({
    slug: id.slice('medications/'.length),
    source,
    data: front(source) as Record<string, unknown>,
  }));

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
const beside = blocks.filter(({ sources }) => sources.some(isWeak));
print(`  citing a copy beside another source: ${beside.length - weak.length}`);
const inCopies = blocks.filter(({ sources }) =>
  sources.every((id) => isWeak(id) || readInCopy(id)),
);
print(
  `  whose every document was read, wholly or in part, in a copy: ${inCopies.length - weak.length}`,
);
const copies = new Set(
  medicines
    .flatMap(({ source }) => citedIn(source))
    .filter((id) => isWeak(id) && sourceOf(id).kind !== 'seed'),
);
print(`  copies cited anywhere on a page (${copies.size}): ${[...copies].join(', ')}`);
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
