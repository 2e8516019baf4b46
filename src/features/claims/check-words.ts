/** `npm run check:words`: words in the text for patients that are not plain, each with what to write instead. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { layersOf } from '../../model/mdx.ts';
import { unplainPlacesIn } from './plain-words.ts';

const DOCS = resolve(import.meta.dirname, '../../content/docs');

/** Pages that are being rewritten, and are swept once that is done. */
export const NOT_YET_SWEPT: readonly string[] = ['medications/', 'symptoms/when-to-get-help.mdx'];
/** Sections that are being derived from typed signs, and are swept once that is done. */
export const SECTIONS_NOT_YET_SWEPT: readonly string[] = [
  'When to get help',
  'Call 911, 112 or 999 now if',
];

/** Every unplain place in the text for patients of one page, as `line: “words”: write …`. */
export function unplainLinesOf(mdx: string): string[] {
  const lines: string[] = [];
  // Pages about the guide itself may speak of what was read.
  if (/^clinical: false$/m.test(mdx)) return lines;
  const description = /^description: (.+)$/m.exec(mdx)?.[1] ?? '';
  for (const { words, instead } of unplainPlacesIn(description))
    lines.push(`description: “${words}”: write ${instead}`);
  let section = '';
  for (const { kind, text, line } of layersOf(mdx).patient) {
    if (kind === 'heading') section = text;
    if (SECTIONS_NOT_YET_SWEPT.includes(section)) continue;
    for (const { words, instead } of unplainPlacesIn(text.replace(/\s*‹[^›]*›/g, '')))
      lines.push(`${line}: “${words}”: write ${instead}`);
  }
  return lines;
}

/** Every unplain place of all pages that are swept, as `types/sleep.mdx:12: …`. */
export const sweep = (): string[] =>
  readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx') && !NOT_YET_SWEPT.some((part) => name.startsWith(part)))
    .toSorted()
    .flatMap((name) =>
      unplainLinesOf(readFileSync(join(DOCS, name), 'utf8')).map((line) => `${name}:${line}`),
    );

if (process.argv[1] === import.meta.filename) {
  const found = sweep();
  for (const line of found) console.log(line);
  console.log(`${found.length} places where the text for patients is not plain`);
  if (found.length > 0) process.exitCode = 1;
}
