/**
 * How a name of a page fits the name that was sent: the same words, the same with a word such as
 * `generalized`, the name at the start, the name somewhere, or all words of one in the other.
 */
export type Fit = 'same' | 'qualified' | 'start' | 'held' | 'words';

/** What SNOMED CT writes in brackets behind a name to say what kind of thing it is. */
const SEMANTIC_TAG =
  /\s*\((?:finding|disorder|procedure|situation|observable entity|event|substance|product|medicinal product|clinical drug|regime\/therapy|morphologic abnormality|body structure|qualifier value|symptom|diagnosis)\)\s*$/i;

/** Lower case without accents and apostrophes; every other mark divides words. */
const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'`]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, ' ')
    .replace(/\.(?=\s|$)/g, ' ')
    .trim();

/** Words by which record systems say that nothing more is known. */
const UNSPECIFIED =
  /\b(?:not otherwise specified|not elsewhere classified|unspecified|nos|nec|unsp|type unspecified)\b/g;

/** Words that join others, and that classifications leave out or move. */
const JOINING = new Set('a an and the of to in on by or for with w s'.split(' '));

/** Ways to write one word: British and American, with a hyphen and without. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/ae|oe/g, 'e'],
  [/our\b/g, 'or'],
  [/is(?=(?:e|ed|ing|ation|es)\b)/g, 'iz'],
  [/\bhiccough/g, 'hiccup'],
  [/\bpost (?=[a-z])/g, 'post'],
  [/\bjerky\b/g, 'jerking'],
];

/** One form for a word in the singular and in the plural. */
const singular = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(/ies$/, 'y')
        .replace(/(?<=ch|sh|x)es$/, '')
        .replace(/(?<![siu])s$/, '');

/** The words of a name in the form in which names are compared, in their order. */
export function wordsOfName(name: string): string[] {
  let text = plainText(name.replace(SEMANTIC_TAG, '')).replace(UNSPECIFIED, ' ');
  for (const [from, to] of SPELLINGS) text = text.replace(from, to);
  return text
    .split(' ')
    .map(singular)
    .filter((word) => word !== '' && !JOINING.has(word));
}

/** The same for any order of words. */
const keyOf = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');

/** Words after which a name no longer means what it says: `penicillin allergy`. */
const OTHER_MEANING =
  /\b(?:allerg\w*|hypersensitivity|intolerance|vaccin\w*|immunization|society|association|member|carrier|screen\w*|history|risk|fear|exposure|monitoring|contin)\b/;

/** Words that say how, where or since when, and not what: `generalized myoclonus` is myoclonus. */
const QUALIFIERS = new Set(
  'acute bilateral chronic disease disorder early familial focal generalized hereditary idiopathic late left mild moderate multifocal onset recurrent right segmental severe stage syndrome type'.split(
    ' ',
  ),
);

/** A name that was sent, read once for all names it is compared with. */
export interface SentName {
  readonly words: readonly string[];
  readonly key: string;
  readonly text: string;
  readonly parts: readonly string[];
  /** It holds a word after which a name does not mean what it says. */
  readonly otherMeaning: boolean;
}

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `;

export function readName(sent: string): SentName {
  const words = wordsOfName(sent);
  return {
    words,
    key: keyOf(words),
    text: spaced(words),
    // Combined medicines are written one after the other.
    parts: [sent, ...sent.split(/[/;[\]()]/)].map((part) => spaced(wordsOfName(part))),
    otherMeaning: OTHER_MEANING.test(sent.toLowerCase()),
  };
}

/** How a name fits what was sent, as whole words; undefined when it does not. */
export function fitOf(name: readonly string[], sent: SentName): Fit | undefined {
  if (name.length === 0 || sent.words.length === 0) return undefined;
  if (keyOf(name) === sent.key) return 'same';
  const text = spaced(name);
  if (sent.text.includes(text)) {
    const others = sent.words.filter((word) => !name.includes(word));
    if (!sent.otherMeaning && others.every((word) => QUALIFIERS.has(word))) return 'qualified';
    const first = !sent.otherMeaning && sent.parts.some((part) => part.startsWith(text));
    return first ? 'start' : 'held';
  }
  // `Nocturnal myoclonus` is what a list calls `nocturnal myoclonus syndrome`.
  const short = name.at(-1) === 'syndrome' ? name.slice(0, -1) : [];
  if (short.length > 1 && keyOf(short) === sent.key) return 'qualified';
  if (name.length > 1 && name.every((word) => sent.words.includes(word))) return 'words';
  const most = sent.words.length > 1 && 2 * sent.words.length >= name.length;
  if (most && sent.words.every((word) => name.includes(word))) return 'words';
  return undefined;
}
