export const SITE_TITLE = 'Myoclonus Guide';

/**
 * The address of the site, which files that leave the site carry.
 *
 * @throws {Error} when the configuration names none.
 */
export function siteUrl(site: URL | undefined): URL {
  if (!site) throw new Error('astro.config.mjs: site: set the address of the site (SITE_URL)');
  return site;
}
