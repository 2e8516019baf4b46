import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import { allRelations, content, ownerOf } from '../model/content.ts';
import { headingsOf } from '../features/medicines/sections.ts';
import { headFor } from './page-head.ts';
import { keyOf, urlOf } from '../model/relations.ts';
import { pagesOf, sectionOf, sidebarLinks, windowAround } from '../model/sections.ts';

type Link = Extract<StarlightRouteData['sidebar'][number], { type: 'link' }>;

/** Sidebar and previous/next links: the reader's own section and nothing else. */
export const onRequest = defineRouteMiddleware(async (context) => {
  const route = context.locals.starlightRoute;
  // Starlight's own line for a picture that it does not have, and what no program asks for here.
  const unused = ['generator', 'twitter:card', 'sitemap'];
  route.head = route.head.filter(({ attrs }) =>
    ['name', 'property', 'rel'].every((key) => !unused.includes(String(attrs?.[key]))),
  );
  // The page for what is not there has no address of its own.
  if (route.id === '404')
    route.head = route.head.filter(
      ({ attrs }) => attrs?.['rel'] !== 'canonical' && attrs?.['property'] !== 'og:url',
    );
  const section = sectionOf(route.id);
  const entry = await ownerOf(route.id);
  if (route.id !== '404') {
    const { title, description } = route.entry.data;
    const url = new URL(context.url.pathname, context.site);
    route.head.push(...headFor({ url, title, description }, entry));
  }
  if (!section || !entry) {
    route.hasSidebar = false;
    return;
  }
  if (route.toc && entry.collection !== 'pages') {
    // Headings that components print, which Starlight cannot see in the text.
    const heading = (slug: string, text: string) => ({ depth: 2, slug, text, children: [] });
    const related = (await allRelations()).get(keyOf(entry));
    const hasRelated = Object.values(related ?? {}).some((pages) => pages.length > 0);
    const own =
      entry.collection === 'medications'
        ? headingsOf(entry.data, await content()).map(({ id, title }) => heading(id, title))
        : [];
    const [overview, ...rest] = route.toc.items;
    route.toc.items = [
      ...(overview ? [overview] : []),
      heading('at-a-glance', 'At a glance'),
      ...own,
      ...rest,
      heading('for-clinicians', 'For clinicians'),
      ...(hasRelated ? [heading('related', 'Related pages')] : []),
      heading('sources', 'Sources'),
    ];
  }
  const link = (
    page: { data: { title: string; sidebar: { label?: string | undefined } } },
    href: string,
  ): Link => ({
    type: 'link',
    label: page.data.sidebar.label ?? page.data.title,
    href,
    isCurrent: href === context.url.pathname,
    badge: undefined,
    attrs: {},
  });
  const pages = pagesOf(section, await content());
  route.hasSidebar = pages.length > 0;
  const current = pages.indexOf(entry);
  route.sidebar = windowAround(pages, Math.max(0, current), sidebarLinks(section)).map((page) =>
    link(page, urlOf(page)),
  );
  const at = (index: number) => {
    const page = pages[index];
    return page && link(page, urlOf(page));
  };
  // The next medicine of the alphabet is no way on, and could be taken for the one that was read.
  route.pagination =
    current < 0 || entry.collection === 'medications'
      ? { prev: undefined, next: undefined }
      : { prev: at(current - 1), next: at(current + 1) };
});
