import { isoDate } from './format.ts';

/** One message for each page whose review day lies before `today`; the day itself still counts. */
export const overdue = (
  pages: readonly { file: string; reviewBy: Date }[],
  today: Date,
): string[] =>
  pages
    .filter(({ reviewBy }) => isoDate(reviewBy) < isoDate(today))
    .map(
      ({ file, reviewBy }) =>
        `${file}: reviewBy: ${isoDate(reviewBy)} has passed. Compare the page with its sources, ` +
        'then set checked to today and reviewBy to a later day',
    );
