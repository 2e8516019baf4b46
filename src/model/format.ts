/** Made once: every page shows dates, and making a formatter takes longer than using it. */
const longDates = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** `23 November 2026` written the American way, the same on every machine: `November 23, 2026`. */
export const longDate = (date: Date): string => longDates.format(date);

/** `2026-11-23` */
export const isoDate = (date: Date): string => date.toISOString().slice(0, 10);

/** `a`, `a and b`, `a, b and c` */
export const listWords = (words: readonly string[], and = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `10–50`, or `50` when both ends are the same. */
export const range = (min: number, max: number): string =>
  min === max ? `${min}` : `${min}–${max}`;

/** `Start in: brainstem` → `start-in-brainstem` */
export const anchorOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
