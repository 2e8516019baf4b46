import type { SitePage } from '../../share/site-pages.ts';
import { isoDate } from '../../../model/format.ts';
import { SITE_TITLE } from '../../../model/site-url.ts';
import type { CslItem } from './csl.ts';

/**
 * A page of this site as a work to cite. Its date is the day its facts were last checked. The site
 * stands where an author would: no person signs its pages.
 */
export function pageItem(page: SitePage, site: URL): CslItem {
  const { checked } = page;
  return {
    id: `myoclonus-guide-${page.id.replaceAll('/', '-')}`,
    type: 'webpage',
    title: page.title,
    author: [{ literal: SITE_TITLE }],
    'container-title': SITE_TITLE,
    issued: {
      'date-parts': [[checked.getUTCFullYear(), checked.getUTCMonth() + 1, checked.getUTCDate()]],
    },
    URL: new URL(page.path, site).href,
    language: 'en-US',
    note:
      `Facts checked against their sources on ${isoDate(checked)}. ` +
      (page.reviewed ? 'Reviewed by a clinician.' : 'Not reviewed by a clinician.'),
  };
}
