import { syllable } from 'syllable';
import { wordsOf } from '../../src/model/prose.ts';

/**
 * SMOG grade of the sentences: 1.043 × √(words of three or more syllables × 30 / sentences) + 3.1291
 * (McLaughlin 1969). Words in `known` (glossary terms and names) do not count, the page explains them.
 */
export function smog(sentences: string[], known: ReadonlySet<string>): number {
  let hard = 0;
  for (const sentence of sentences) {
    for (const word of wordsOf(sentence)) {
      const lower = word.toLowerCase().replace(/[’']s$/, '');
      if (known.has(lower) || known.has(lower.replace(/e?s$/, '')) || /\d/.test(word)) continue;
      if (Math.max(...lower.split('-').map((part) => syllable(part))) >= 3) hard++;
    }
  }
  return 1.043 * Math.sqrt((hard * 30) / Math.max(1, sentences.length)) + 3.1291;
}
