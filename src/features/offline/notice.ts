import { longDate } from '../../model/format.ts';

/** Every page has this once; the line about the copy goes right before it. */
export const NOTICE_PLACE = '<header class="site-header">';

/** What a page of the copy says before anything else. */
export const copyNotice = (saved: string): string =>
  `You are reading the copy saved on ${longDate(new Date(saved))}. ` +
  'The site itself cannot be reached now.';

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
