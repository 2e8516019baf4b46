import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One thing broken on purpose, and the test that must notice. */
export interface Fault {
  /** Names it on the command line: `npm run test:faults -- clash-one-sided`. */
  readonly name: string;
  /** What a reader would suffer, in one sentence. */
  readonly harm: string;
  /** File to break, from the root of the project. */
  readonly file: string;
  /** Text that stands in the file exactly once, and what takes its place. */
  readonly find: string;
  readonly put: string;
  /** File and title of the test that must fail. */
  readonly test: readonly [file: string, title: string];
  /**
   * For a fault that only the built site shows: words that the failure must hold. Several of these
   * share one build, so the words tell which fault it was that the test noticed.
   */
  readonly built?: string;
}

/** How often a text stands in another. */
export const countOf = (text: string, part: string): number => text.split(part).length - 1;

/** Why a fault cannot be planted below a folder, or nothing. */
export function refusalOf(root: string, { name, file, find, put }: Fault): string | undefined {
  const count = countOf(readFileSync(join(root, file), 'utf8'), find);
  if (count === 0) return `fault ${name} no longer applies: ${file} does not have its text`;
  if (count > 1) return `fault ${name} no longer applies: ${file} has its text ${count} times`;
  return find === put ? `fault ${name} changes nothing` : undefined;
}

/** A title as it stands in the source, which may hold `${…}`, as a pattern for what it becomes. */
const patternOf = (title: string): RegExp =>
  new RegExp(
    `^${title
      .split(/\$\{[^}]*\}+/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
    's',
  );

/** Whether the source of a test file has a test of this title. */
export function hasTest(source: string, title: string): boolean {
  const titles = [...source.matchAll(/\btest(?:\.fail)?\(\s*(['"`])(.*?)\1,/gs)].map(
    ([, quote, text = '']) => (quote === '`' ? text : text.replaceAll(`\\${quote}`, quote ?? '')),
  );
  return titles.some((known) => patternOf(known).test(title));
}
