/** Words that say nothing about what is looked for. */
const EMPTY = new Set(
  'a about all am an and any are as at be been before but by can could did do does for from get gets had has have how i if in into is it its just me my no not of on or our out she should so some than that the their them then there they this to up was we were what when where which who why will with would you your im ive dont doesnt isnt cant wont arent mum mom dad'.split(
    ' ',
  ),
);

/** British and American spellings of the same word become one. */
export const oneSpelling = (word: string): string =>
  word
    .replace(/ae|oe/g, 'e')
    .replace(/our\b/, 'or')
    .replace(/(is)(e|ed|ing|ation|es)\b/, 'iz$2')
    .replace(/ph(?=enyt)/, 'f');

/** `jerks`, `jerking` and `jerked` become `jerk`; short words stay as they are. */
const stem = (word: string): string =>
  word.length < 5 ? word : word.replace(/(?:ions?|ing|ed|es|s)$/, '').replace(/(.)\1$/, '$1');

/** Lower case, no accents, no apostrophes; hyphens and the like divide words, but not in codes. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^a-z0-9.]+/g, ' ')
    .replace(/\.(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The text of an MDX body without tags, link targets and imports. */
export const bareText = (body: string): string =>
  body.replace(/<[^>]*>|\]\([^)]*\)|^import .*$/gm, ' ');

/** One word in the form in which words are compared. */
export const keyOfWord = (word: string): string => stem(oneSpelling(word));

export interface Word {
  /** As typed, in lower case. */
  readonly text: string;
  /** In the form in which words are compared. */
  readonly key: string;
}

/** The telling words of a text; all its words when none is telling. */
export function wordsIn(text: string): Word[] {
  const all = plainText(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ text: word, key: keyOfWord(word) }));
  const telling = all.filter(({ text: word }) => !EMPTY.has(word));
  return telling.length > 0 ? telling : all;
}

/** The telling words of a text, in the form in which words are compared, in their order. */
export const telling = (text: string): string =>
  wordsIn(text)
    .map(({ key }) => key)
    .join(' ');
