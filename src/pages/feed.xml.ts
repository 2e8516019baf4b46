import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { content } from '../model/content.ts';
import { newestChanges } from '../features/lists/changed.ts';
import { urlOf } from '../model/relations.ts';
import { SITE_TITLE, siteUrl } from '../model/site-url.ts';

const MAX_ENTRIES = 50;

/** Pages by their last change, as an Atom feed. */
export const GET: APIRoute = async ({ site }) => {
  const library = await content();
  const home = siteUrl(site);
  const changes = newestChanges(library).slice(0, MAX_ENTRIES);
  const start = library.byId.pages.get('index');
  const [newest] = changes;
  if (!start || !newest) throw new Error('src/content/docs/index.mdx: the site needs a first page');
  const feed = new Feed({
    // No entry has this address, that of the first page has one.
    id: new URL('/feed.xml', home).href,
    link: home.href,
    feedLinks: { atom: new URL('/feed.xml', home).href },
    title: SITE_TITLE,
    description: start.data.description,
    author: { name: SITE_TITLE },
    updated: newest.date,
    generator: false,
  });
  for (const { page, date } of changes) {
    const url = new URL(urlOf(page), home).href;
    feed.addItem({
      id: url,
      link: url,
      title: page.data.title,
      description: page.data.description,
      date,
    });
  }
  return new Response(feed.atom1(), { headers: { 'Content-Type': 'application/atom+xml' } });
};
