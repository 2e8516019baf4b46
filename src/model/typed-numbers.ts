import { layersOf } from './mdx.ts';

/** A sentence that gives emergency advice by itself instead of through the signs. */
export interface TypedNumber {
  /** Field of the frontmatter, or `line 12` of the text. */
  readonly where: string;
  readonly words: string;
}

/** Fields that readers do not see, or that name things and give no advice. */
const UNSEEN = new Set(['aliases', 'codes', 'clues', 'sources', 'signs', 'titles']);

/**
 * Numbers that are called in an emergency, a poisoning or a crisis, and calls for an ambulance.
 * 112 and 111 are counts as well (“112 people”), so they must stand where a number is called.
 */
const TYPED = [
  /\b(?:911|999|988|1-800-222-1222|116 123|13 11 14|13 11 26)\b/,
  /\b(?:call|ring|dial|phone|text)\b[^.]{0,40}\b(?:112|111|000)\b/i,
  /\bambulances?\b/i,
  /\bemergency (?:phone )?numbers?\b/i,
];

const typedIn = (text: string): string | undefined =>
  TYPED.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);

/** Every string of the frontmatter that readers see, with its path. */
function* stringsOf(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const [key, child] of Object.entries(value)) {
      if (!UNSEEN.has(key)) yield* stringsOf(child, path ? `${path}.${key}` : key);
    }
  }
}

/** Emergency advice typed into an entry, in its frontmatter or its text for patients. */
export function typedNumbers(entry: { data: object; body?: string | undefined }): TypedNumber[] {
  const fields = [...stringsOf(entry.data, '')];
  const blocks = layersOf(entry.body ?? '').patient.map(({ line, text }): [string, string] => [
    `line ${line} of the text`,
    text.replace(/‹[^›]*›/g, ''),
  ]);
  return [...fields, ...blocks].flatMap(([where, text]) => {
    const words = typedIn(text);
    return words ? [{ where, words }] : [];
  });
}
