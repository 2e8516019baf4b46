/**
 * The one reader of the text of a page: its frontmatter, tags, headings and blocks. It reads the MDX
 * that pages of this site are written in, line by line, and needs no parser of JavaScript for that.
 */

/** One MDX page split for reading: text a patient reads, and text for clinicians. */
export interface Layers {
  patient: Block[];
  clinician: Block[];
}

/** A paragraph, list item, table row or heading, with citations written as `‹id›`. */
export interface Block {
  kind: 'paragraph' | 'item' | 'row' | 'heading';
  text: string;
  line: number;
}

/** `<Cite id="a b" />`, in either kind of quotes. */
const CITE = /<Cite\s+id=(["'])(.*?)\1\s*\/>/g;
/** `<Term id="a">`, in either kind of quotes. */
const TERM = /<Term\s+id=(["'])(.*?)\1/g;
/** Either tag, however it is written. */
const TAG = /<(Cite|Term)\b[^>]*>?/g;

/** Ids that a tag names, in order of first use, each once. */
function idsIn(body: string, tag: RegExp): string[] {
  return [
    ...new Set(
      [...body.matchAll(tag)].flatMap(([, , ids = '']) => ids.split(/\s+/)).filter(Boolean),
    ),
  ];
}

/** Sources that `<Cite id="a b" />` names. */
export const citedInBody = (body: string): string[] => idsIn(body, CITE);

/** Glossary terms that `<Term id="a">` names. */
export const termsInBody = (body: string): string[] => idsIn(body, TERM);

/** Tags whose ids cannot be read, such as `<Cite id={name} />`: what they name would be lost. */
export const unreadTags = (body: string): string[] =>
  [...body.matchAll(TAG)]
    .map(([tag]) => tag)
    .filter((tag) => citedInBody(tag).length + termsInBody(tag).length === 0);

/** The YAML between the lines `---`; of a file that is YAML alone, nothing. */
export const frontmatterOf = (source: string): string =>
  /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source)?.[1] ?? '';

/** What stands below the frontmatter. */
export const bodyOf = (source: string): string => source.replace(/^---\n[\s\S]*?\n---(?:\n|$)/, '');

/** The section headings of a body, in their order. */
export const headingsOf = (body: string): string[] =>
  [...body.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading.trim());

/** What stands below a section heading, to the end of the body; undefined without that heading. */
export const textBelow = (body: string, heading: string): string | undefined =>
  body.split(`\n## ${heading}\n`)[1];

/** Markup to text: citations become `‹id id›`, links their words, tags disappear. */
export const plain = (source: string): string =>
  source
    .replace(CITE, ' ‹$2›')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\{['"`]?\s*['"`]?\}/g, ' ')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Splits MDX, with frontmatter or without, into blocks of the two layers. */
export function layersOf(mdx: string): Layers {
  const layers: Layers = { patient: [], clinician: [] };
  const lines = mdx.split('\n');
  let start = 0;
  if (lines[0] === '---') start = lines.indexOf('---', 1) + 1;
  let layer: keyof Layers = 'patient';
  let buffer: string[] = [];
  let kind: Block['kind'] = 'paragraph';
  let first = 0;
  const flush = () => {
    const text = plain(buffer.join(' '));
    if (text) layers[layer].push({ kind, text, line: first });
    buffer = [];
  };
  for (let i = start; i < lines.length; i++) {
    const line = (lines[i] ?? '').trim();
    if (/^(import|export)\s/.test(line)) continue;
    if (/^<ForClinicians>/.test(line) || /^<\/ForClinicians>/.test(line)) {
      flush();
      layer = line.startsWith('</') ? 'patient' : 'clinician';
      continue;
    }
    const item = /^([-*]|\d+\.)\s+/.exec(line);
    const heading = /^#{1,6}\s+/.exec(line);
    const row = /^\|/.test(line);
    if (line === '' || item || heading || row) {
      flush();
      if (line === '' || /^\|[\s|:-]+\|$/.test(line)) continue;
      kind = item ? 'item' : heading ? 'heading' : row ? 'row' : 'paragraph';
      first = i + 1;
      buffer.push(line.replace(/^([-*]|\d+\.|#{1,6})\s+/, '').replace(/\s*\|\s*/g, ' ; '));
      continue;
    }
    if (buffer.length === 0) {
      kind = 'paragraph';
      first = i + 1;
    }
    buffer.push(line);
  }
  flush();
  return layers;
}

/** The words of a body, of both layers, without markup and citations; of some kinds of block alone. */
export function textOf(body: string, isWanted: (block: Block) => boolean = () => true): string {
  const { patient, clinician } = layersOf(body);
  return [...patient, ...clinician]
    .filter(isWanted)
    .map(({ text }) => text.replace(/\s*‹[^›]*›/g, ''))
    .join(' ');
}
