import { longDate } from '../../model/format.ts';

/** Every page has this once; the line about the copy goes right before it. */
export const NOTICE_PLACE = '<header class="site-header">';

const DAY_MS = 86_400_000;
/** From this age on, a copy says that it may be out of date: advice about medicines changes. */
const OLD_DAYS = 180;

/** What a page of the copy says before anything else. */
export function copyNotice(saved: string, today = new Date()): string {
  const days = (today.getTime() - new Date(saved).getTime()) / DAY_MS;
  const months = Math.floor(days / 30);
  return (
    `You are reading the copy saved on ${longDate(new Date(saved))}. ` +
    (days > OLD_DAYS ? `It is ${months} months old and may be out of date. ` : '') +
    'The site itself cannot be reached now.'
  );
}

/** What stands above the page "not found" when the copy has no such page. */
export const notInCopyNotice = (saved: string): string =>
  `This page is not in the copy saved on ${longDate(new Date(saved))}. ` +
  'It can be read when the site can be reached.';

/** The page with a line at its top. The line is in the page from the start, so nothing moves. */
export const withNotice = (html: string, notice: string): string =>
  html.replace(
    NOTICE_PLACE,
    () =>
      `<aside class="urgency" data-copy aria-label="Saved copy"><p>${notice}</p></aside>${NOTICE_PLACE}`,
  );
