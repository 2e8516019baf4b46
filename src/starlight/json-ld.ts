import type {
  Drug,
  MedicalCause,
  MedicalCode,
  MedicalCondition,
  MedicalTest,
  MedicalTherapy,
  MedicalWebPage,
  WebPage,
  WithContext,
} from 'schema-dts';
import type { CAUSE_CATEGORIES } from '../model/schemas/causes.ts';
import { isoDate } from '../model/format.ts';
import { codeSystem } from '../model/labels.ts';
import type { Entity, Page } from '../model/library.ts';

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
      data.codes.map(({ system, code }): MedicalCode => ({
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

/** The part of a page that search engines read, from what its readers see and nothing else. */
export function jsonLd(
  page: { url: string; title: string; description: string | undefined },
  entry: Entity | Page | undefined,
): WithContext<MedicalWebPage | WebPage> {
  const context = { '@context': 'https://schema.org' } as const;
  const { title: name, url, description } = page;
  // Lists and pages about the site itself: their name is all that a program needs of them.
  if (!entry || (entry.collection === 'pages' && !entry.data.clinical)) {
    return { ...context, '@type': 'WebPage', name, url };
  }
  const { checked, reviewedBy } = entry.data;
  return {
    ...context,
    '@type': 'MedicalWebPage',
    name,
    ...(description && { description }),
    url,
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
