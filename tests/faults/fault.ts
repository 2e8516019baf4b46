import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One thing broken on purpose, and the test that must notice. */
export interface Fault {
  /** Names it on the command line: `npm run test:faults -- clash-dropped`. */
  readonly name: string;
  /** What a reader would suffer, in one sentence. */
  readonly harm: string;
  /** File to break, from the root of the project. */
  readonly file: string;
  /** Text that stands in the file exactly once, and what takes its place. */
  readonly find: string;
  readonly put: string;
  /** Title of the test that must fail. One file has it, wherever that may move to. */
  readonly test: string;
  /**
   * For a fault that only the built site shows: words that the failure must hold. Several of these
   * share one build, so the words tell which fault it was that the test noticed.
   */
  readonly built?: string;
}

const countOf = (text: string, part: string): number => text.split(part).length - 1;

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
      .map(RegExp.escape)
      .join('.+')}$`,
    's',
  );

/** Whether the source of a test file has a test of this title. */
export function hasTest(source: string, title: string): boolean {
  const titles = source.matchAll(/\btest(?:\.fail)?\(\s*(['"`])((?:\\.|(?!\1).)*)\1,/gs);
  return [...titles].some(([, quote = '', text = '']) =>
    quote === '`' ? patternOf(text).test(title) : text.replaceAll(`\\${quote}`, quote) === title,
  );
}

const sources = new Map<string, string>();

/** Test files below a folder with their text. */
function testsBelow(root: string): ReadonlyMap<string, string> {
  if (sources.size > 0) return sources;
  for (const folder of ['src', 'tests'])
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
      if (/\.(test|spec)\.ts$/.test(name))
        sources.set(`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8'));
  return sources;
}

/**
 * The file of the test that a fault names.
 *
 * @throws Error when there is none, or more than one.
 */
export function fileOfTest(root: string, { name, test }: Fault): string {
  const found = [...testsBelow(root)].filter(([, source]) => hasTest(source, test));
  const [file] = found[0] ?? [];
  if (file === undefined) throw new Error(`fault ${name}: there is no test “${test}”`);
  if (found.length > 1)
    throw new Error(`fault ${name}: ${found.map(([path]) => path).join(' and ')} have “${test}”`);
  return file;
}
