/** Words that say nothing about what is looked for. */
const EMPTY = new Set(
  'a about all also am an and any are as at be been before being but by can could did do does each else ever every for from get gets getting go goes going got had has have having he her here hers hi hello him his how i id if in into is it its just keep keeps know like me more most much my no not now of on one only or other our out please read really she should so some something such than that the their them then there these they thing things this those through to too up us very want was we were what when where whether which while who why will with would you your im ive ill hes shes dont doesnt didnt isnt cant wont arent someone somebody'.split(
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

/** `jerks`, `jerking` and `jerked` become `jerk`, `wake` and `waking` `wak`; short words stay. */
const stem = (word: string): string => {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (word.length === 4) return word.replace(/(?<=[^aeious])s$/, '');
  return word
    .replace(/ies$/, 'y')
    .replace(/(?:ions?|ing|ed|es|s)$/, '')
    .replace(/(?<=...)e$/, '')
    .replace(/(.)\1$/, '$1');
};

/** Lower case, no accents, no apostrophes; hyphens and the like divide words, but not in codes. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

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
