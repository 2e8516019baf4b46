import type {
  BreadcrumbList,
  Drug,
  ListItem,
  MedicalCause,
  MedicalCode,
  MedicalCondition,
  MedicalTest,
  MedicalTherapy,
  MedicalWebPage,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { CAUSE_CATEGORIES } from '../model/schemas/causes.ts';
import { isoDate } from '../model/format.ts';
import { codeSystem } from '../model/labels.ts';
import type { Entity, Page } from '../model/library.ts';
import { SITE_TITLE } from '../model/site-url.ts';

type About = Drug | MedicalCause | MedicalCondition | MedicalTest | MedicalTherapy;

/** Causes that are no illness of their own. */
const SUBSTANCES: readonly (typeof CAUSE_CATEGORIES)[number][] = [
  'toxin',
  'medicine',
  'recreational-drug',
];

/** A field, or nothing when there is nothing to say. */
const list = <K extends string, V>(
  key: K,
  values: readonly V[],
): Partial<Record<K, readonly V[]>> =>
  values.length > 0 ? ({ [key]: values } as Record<K, readonly V[]>) : {};

/** What a page is about, in words that stand on the page. */
function aboutOf({ collection, data }: Entity): About {
  const named = {
    name: data.title,
    ...list('alternateName', data.alsoCalled),
    ...list(
      'code',
      // A code that is wider than the page is no code of its subject.
      data.codes
        .filter(({ partial }) => !partial)
        .map(({ system, code }): MedicalCode => ({
          '@type': 'MedicalCode',
          codeValue: code,
          codingSystem: codeSystem[system],
        })),
    ),
  };
  switch (collection) {
    case 'types':
      return { '@type': 'MedicalCondition', ...named };
    case 'causes':
      return SUBSTANCES.includes(data.category)
        ? { '@type': 'MedicalCause', ...named }
        : { '@type': 'MedicalCondition', ...named };
    case 'tests':
      return { '@type': 'MedicalTest', ...named };
    case 'treatments':
      return { '@type': 'MedicalTherapy', ...named };
    case 'medications': {
      const { us, international } = data.genericNames;
      return {
        '@type': 'Drug',
        ...named,
        nonProprietaryName: [...new Set([us, international])],
        ...list('proprietaryName', [...new Set(data.brands.flatMap(({ names }) => names))]),
      };
    }
  }
}

/** The site itself, as each page names what it is part of and who publishes it. */
const siteAt = (url: string): WebSite => ({
  '@type': 'WebSite',
  name: SITE_TITLE,
  url: new URL('/', url).href,
});

/** The way from the start to a page of a section. */
function breadcrumbs(url: string, section: { id: string; label: string }): BreadcrumbList {
  const item = (position: number, name: string, path: string): ListItem => ({
    '@type': 'ListItem',
    position,
    name,
    item: new URL(path, url).href,
  });
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [item(1, 'Home', '/'), item(2, section.label, `/${section.id}/`)],
  };
}

/** The part of a page that search engines read, from what its readers see and nothing else. */
export function jsonLd(
  page: { url: string; title: string; description: string | undefined },
  entry: Entity | Page | undefined,
  section?: { id: string; label: string },
): WithContext<MedicalWebPage | WebPage | WebSite> {
  const context = { '@context': 'https://schema.org', inLanguage: 'en' } as const;
  const { title: name, url, description } = page;
  if (new URL(url).pathname === '/') {
    return {
      ...context,
      ...siteAt(url),
      ...(description && { description }),
      publisher: { '@type': 'Organization', name: SITE_TITLE, url: new URL('/', url).href },
    };
  }
  // Lists and pages about the site itself: their name is all that a program needs of them.
  if (!entry || (entry.collection === 'pages' && !entry.data.clinical)) {
    return { ...context, '@type': 'WebPage', name, url, isPartOf: siteAt(url) };
  }
  const { checked, reviewedBy } = entry.data;
  return {
    ...context,
    '@type': 'MedicalWebPage',
    name,
    ...(description && { description }),
    url,
    isPartOf: siteAt(url),
    ...(section && { breadcrumb: breadcrumbs(url, section) }),
    dateModified: isoDate(checked),
    ...(reviewedBy && {
      lastReviewed: isoDate(reviewedBy.date),
      reviewedBy: { '@type': 'Person', name: reviewedBy.name, jobTitle: reviewedBy.role },
    }),
    ...(entry.collection !== 'pages' && { about: aboutOf(entry) }),
  };
}

/** JSON that can stand in a `<script>`: no text in it can end the element. */
export const scriptText = (json: object): string =>
  JSON.stringify(json).replaceAll('<', String.raw`\u003c`);
