import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { jsonLd, scriptText } from './json-ld.ts';
import type { Entity, Page } from '../model/library.ts';
import { urlOf } from '../model/relations.ts';
import { sectionOf } from '../model/sections.ts';
import { SITE_TITLE } from '../model/site-url.ts';

type Head = StarlightRouteData['head'];

/** Pages that tell feed readers where the feed is; on all pages it would only cost bytes. */
const WITH_FEED = ['/', '/about/'];

/** Pages of one code only lead on: no picture of their own. */
const WITHOUT_CARD = /^\/code\/./;

/** Where the picture lies that messengers show beside a link: `/cards/types/sleep.png`. */
export const cardPath = (path: string): string => `/cards${path.slice(0, -1) || '/index'}.png`;

const property = (name: string, content: string): Head[number] => ({
  tag: 'meta',
  attrs: { property: name, content },
});
const icon = (rel: string, href: string): Head[number] => ({ tag: 'link', attrs: { rel, href } });

/** What a page tells programs: its picture for links, the feed, and itself as JSON-LD. */
export function headFor(
  page: { url: URL; title: string; description: string | undefined },
  entry: Entity | Page | undefined,
): Head {
  const { url, title, description } = page;
  // A part of a long list has the entry of the list, whose facts are not its own.
  const own = entry && urlOf(entry) === url.pathname ? entry : undefined;
  const id = url.pathname.slice(1, -1);
  const found = sectionOf(id);
  const section = found?.id === id ? undefined : found;
  return [
    icon('apple-touch-icon', '/apple-touch-icon.png'),
    icon('manifest', '/site.webmanifest'),
    ...(WITHOUT_CARD.test(url.pathname)
      ? []
      : [
          property('og:image', new URL(cardPath(url.pathname), url).href),
          property('og:image:alt', `${title}. ${SITE_TITLE}`),
          { tag: 'meta' as const, attrs: { name: 'twitter:card', content: 'summary_large_image' } },
        ]),
    ...(WITH_FEED.includes(url.pathname)
      ? [
          {
            tag: 'link' as const,
            attrs: { rel: 'alternate', type: 'application/atom+xml', href: '/feed.xml' },
          },
        ]
      : []),
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      content: scriptText(jsonLd({ url: url.href, title, description }, own, section)),
    },
  ];
}
