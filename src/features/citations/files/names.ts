import type { CslName } from './csl.ts';

const PARTICLE = /^(?:van|von|de|der|den|del|della|di|da|du|la|le|te|ten|ter|al|el)$/;
const CAPITALIZED = /^\p{Lu}/u;
const INITIALS = /^(.+) (\p{Lu}(?:-?\p{Lu}){0,3})(?: (Jr|Sr|II|III))?$/u;
/** Capital letters after a name that are an organization's, not a person's. */
const NOT_INITIALS = new Set(['NHS', 'UK', 'US']);
/** Family names have at most this many words, particles included. */
const MAX_WORDS = 4;

/**
 * A name as a source gives it. It is taken apart only where it can be nothing but a family name
 * and initials, such as `van der Salm SMA`; all others stay whole, organizations among them.
 */
export function cslName(name: string): CslName {
  const [, family = '', initials = '', suffix] = INITIALS.exec(name) ?? [];
  const words = family.split(' ');
  const isPerson =
    family !== '' &&
    !NOT_INITIALS.has(initials) &&
    words.length <= MAX_WORDS &&
    words.every((word) => PARTICLE.test(word) || CAPITALIZED.test(word));
  if (!isPerson) return { literal: name };
  const given = [...initials].map((letter) => (letter === '-' ? letter : `${letter}. `)).join('');
  return {
    family,
    given: given.replaceAll(' -', '-').trim(),
    ...(suffix && { suffix }),
  };
}
