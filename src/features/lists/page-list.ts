import type { Entity, Library, Page } from '../../model/library.ts';
import { urlOf } from '../../model/relations.ts';
import { pagesOf, SECTIONS_OF_SITE } from '../../model/sections.ts';
import { SITE_TITLE } from '../../model/site-url.ts';

type AnyPage = Entity | Page;

/** A plain list of all pages under the names of their sections, in the form of llmstxt.org. */
export function llmsText(library: Library, site: URL): string {
  const { pages } = library.byId;
  const home = pages.get('index');
  const line = (page: AnyPage) =>
    `- [${page.data.title}](${new URL(urlOf(page), site).href}): ${page.data.description}`;
  const sections = SECTIONS_OF_SITE.map((section) => ({
    section,
    all: [pages.get(section.id), ...pagesOf(section, library)].filter((page) => page !== undefined),
  })).filter(({ all }) => all.length > 0);
  return [
    ...(home ? [`# ${SITE_TITLE}`, `> ${home.data.description}`] : []),
    'It never diagnoses, and no clinician has reviewed it yet. Each statement names its source. ' +
      `The same facts as data: ${new URL('/about/data/', site).href}`,
    ...sections.map(({ section, all }) => `## ${section.label}\n\n${all.map(line).join('\n')}`),
    '',
  ].join('\n\n');
}
