import type { Helpline } from '../../model/library.ts';

type Numbers = readonly Pick<Helpline, 'data'>[];

/** The emergency numbers that advice names, each with its places. */
const callNumbers = (helplines: Numbers): { number: string; places: string }[] =>
  helplines.flatMap(({ data: { kind, number, calledIn } }) =>
    kind === 'emergency' && calledIn ? [{ number, places: calledIn }] : [],
  );

const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

/** `Call 911 (US, Canada), 112 (Europe) or 999 (UK, Ireland)`. */
export const callLine = (helplines: Numbers): string =>
  `Call ${oneOf(callNumbers(helplines).map(({ number, places }) => `${number} (${places})`))}`;

/** `911, 112 or 999`. */
export const shortNumbers = (helplines: Numbers): string =>
  oneOf(callNumbers(helplines).map(({ number }) => number));

/** Address that starts a call. */
export const telUrl = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;
