import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { content } from '../model/content.ts';
import { newestFirst } from '../features/lists/page-list.ts';
import { urlOf } from '../model/relations.ts';
import { SITE_TITLE, siteUrl } from '../model/site-url.ts';

const MOST_ENTRIES = 50;

/** Pages by the day their facts were last checked, as an Atom feed. */
export const GET: APIRoute = async ({ site }) => {
  const library = await content();
  const home = siteUrl(site);
  const pages = newestFirst(library).slice(0, MOST_ENTRIES);
  const start = library.byId.pages.get('index');
  const [newest] = pages;
  if (!start || !newest) throw new Error('src/content/docs/index.mdx: the site needs a first page');
  const feed = new Feed({
    id: home.href,
    link: home.href,
    feedLinks: { atom: new URL('/feed.xml', home).href },
    title: SITE_TITLE,
    description: start.data.description,
    author: { name: SITE_TITLE },
    updated: newest.data.checked,
    generator: false,
  });
  for (const page of pages) {
    const url = new URL(urlOf(page), home).href;
    feed.addItem({
      id: url,
      link: url,
      title: page.data.title,
      description: page.data.description,
      date: page.data.checked,
    });
  }
  return new Response(feed.atom1());
};
