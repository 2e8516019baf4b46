const ABBREVIATIONS = /\b(Dr|St|vs|e\.g|i\.e|approx|No|et al)\.$/;

/** Sentences of a block; a citation belongs to the sentence before whose full stop it stands. */
export function sentencesOf(text: string): string[] {
  const out: string[] = [];
  let current = '';
  for (const piece of text.split(/(?<=[.!?][”"’')]*)\s+(?=[“"‘'(]?[A-Z0-9‹])/)) {
    current = current ? `${current} ${piece}` : piece;
    if (ABBREVIATIONS.test(current)) continue;
    out.push(current);
    current = '';
  }
  if (current) out.push(current);
  return out;
}

const CITED = /‹[^›]+›/;
const UNITS =
  'seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|people|patients|persons?|children|adults|babies|in|of|out|times?|cases?|milliseconds?';
const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|half';
const COUNT = new RegExp(`\\b(${SMALL}) (${UNITS})\\b|\\b(a|one|two) (third|quarter|half)\\b`, 'i');
/** Digits that are names, not figures: emergency numbers, 5-HTP, vitamin B12, and the like. */
const NAMES =
  /\b(911|112|999|111|5-HTP|B12|B1|B6|24-hour|COVID-19|Type [12]|SARS-CoV-2|4-aminopyridine)\b/gi;

/** True when a sentence states a figure. */
export const hasFigure = (sentence: string): boolean => {
  const bare = sentence.replace(/‹[^›]+›/g, '').replace(NAMES, '');
  return /\d/.test(bare) || COUNT.test(bare.replace(/\bone of\b|\bone in\b(?! \w+\b)/gi, ''));
};

export const isCited = (sentence: string): boolean => CITED.test(sentence);

export const wordsOf = (text: string): string[] =>
  text.replace(/‹[^›]+›/g, ' ').match(/[A-Za-zÀ-ÿ0-9’']+(?:-[A-Za-z0-9’']+)*/g) ?? [];

const normal = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/<[^>]*>|\{[^}]*\}|\]\([^)]*\)/g, ' ')
    .replace(/[’‘]/g, "'")
    .match(/[a-z0-9']+/g) ?? [];

/** All runs of `length` words in a text, without markup, case and punctuation. */
export function shinglesOf(text: string, length = 8): string[] {
  const words = normal(text);
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, i) => words.slice(i, i + length).join(' '));
}
