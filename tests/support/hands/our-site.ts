import type { Site } from './tasks.ts';

/** Where this site has its controls. */
export const OUR_SITE: Site = {
  menu: 'details.menu > summary',
  menuLink: (path) => `details.menu a[href="${path}"]`,
  openSearch: 'site-search > a',
  closeSearch: 'site-search [data-close]',
  searchField: 'site-search input[name="q"]',
  hit: (path) => `a[data-result][href^="${path}"]`,
  arrowsChooseHits: true,
  themeInMenu: false,
  chooseDark: (hand) => hand.press('theme-choice button[value="dark"]'),
};
