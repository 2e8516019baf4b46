import { z } from 'astro/zod';
import { causeFields } from '../../model/schemas/causes.ts';
import { faqFields } from '../../model/schemas/faqs.ts';
import { glossaryFields } from '../../model/schemas/glossary.ts';
import { medicationFields } from '../../model/schemas/medications.ts';
import { noLinkFields } from '../../model/schemas/no-link.ts';
import { sourceFields } from '../../model/schemas/sources.ts';
import { testFields } from '../../model/schemas/tests.ts';
import { treatmentFields } from '../../model/schemas/treatments.ts';
import { typeFields } from '../../model/schemas/types.ts';
import { isoDate } from '../../model/format.ts';
import { helplineFields } from '../../model/schemas/helplines.ts';
import { signFields } from '../../model/schemas/signs.ts';
import {
  isReference,
  type Entity,
  type Faq,
  type Helpline,
  type Library,
  type NoLink,
  type Sign,
  type Source,
  type Term,
} from '../../model/library.ts';
import { faqUrl, noLinkUrl, sourceEntryUrl, termUrl } from '../lists/list-parts.ts';
import { helplineUrl, signUrl, urlOf } from '../../model/relations.ts';

/** Goes up only when a field of the published files changes its name or meaning, or goes away. */
const VERSION = 1;

/** The published collections, each with the schema that its files must pass. */
const FIELDS = {
  types: typeFields,
  causes: causeFields,
  tests: testFields,
  treatments: treatmentFields,
  medications: medicationFields,
  glossary: glossaryFields,
  faqs: faqFields,
  sources: sourceFields,
  signs: signFields,
  helplines: helplineFields,
  'no-link': noLinkFields,
};

export type OpenCollection = keyof typeof FIELDS;
export const OPEN_COLLECTIONS = Object.keys(FIELDS) as OpenCollection[];

/** Address of the published items, and of the schema they pass. */
export const dataPath = (collection: OpenCollection): string => `/data/${collection}.json`;
export const schemaPath = (collection: OpenCollection): string => `/data/${collection}.schema.json`;

/** Collections whose text is the item itself, and not a page that has an address. */
const hasText = (collection: OpenCollection): boolean =>
  collection === 'glossary' || collection === 'faqs';

/** Fields that do not stand in the frontmatter of a file. */
const ADDED = {
  id: z.string().describe('Name of the item, unique in its collection. It never changes.'),
  page: z.url().describe('Where people read it.'),
};
const TEXT = { text: z.string().min(1).describe('The definition or answer, in Markdown.') };

const envelope = (collection: OpenCollection) =>
  z.strictObject({
    version: z.literal(VERSION).describe('Goes up when a field changes its name or meaning.'),
    license: z.literal('CC-BY-4.0'),
    collection: z.literal(collection),
    schema: z.literal(schemaPath(collection)).describe('The JSON Schema of this file.'),
    items: z.array(
      z.strictObject({
        ...ADDED,
        ...FIELDS[collection].shape,
        ...(hasText(collection) ? TEXT : {}),
      }),
    ),
  });

/** The collection that a `reference()` leads to. */
const targetOf = (schema: z.core.$ZodType): string | undefined => {
  const { data } = z.safeParse(schema, 'id');
  return isReference(data) ? data.collection : undefined;
};

/** JSON Schema (2020-12) of a published collection, made from the schema that the build enforces. */
export function jsonSchemaOf(collection: OpenCollection, site: URL): object {
  const schema = z.toJSONSchema(envelope(collection), {
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { type } = zodSchema._zod.def;
      if (type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date' });
      if (type !== 'pipe') return;
      const target = targetOf(zodSchema);
      if (!target) throw new Error(`/data/${collection}: a field is transformed in an unknown way`);
      jsonSchema.type = 'string';
      jsonSchema.description ??= `Id of an item of ${target}.`;
    },
  });
  return { ...schema, $id: new URL(schemaPath(collection), site).href };
}

/** Dates as days, references as ids, and no other change. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return isoDate(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if (isReference(value)) return value.id;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, plain(child)]));
}

type Item = Entity | Source | Term | Faq | Sign | Helpline | NoLink;

function pathOf(item: Item): string {
  switch (item.collection) {
    case 'glossary':
      return termUrl(item);
    case 'faqs':
      return faqUrl(item);
    case 'sources':
      return sourceEntryUrl(item);
    case 'signs':
      return signUrl(item);
    case 'helplines':
      return helplineUrl(item);
    case 'no-link':
      return noLinkUrl(item);
    default:
      return urlOf(item);
  }
}

/** A collection as it is published. */
export function openData(collection: OpenCollection, library: Library, site: URL): object {
  const items: Item[] = library.raw[collection];
  const fields = new Set(Object.keys(FIELDS[collection].shape));
  return {
    version: VERSION,
    license: 'CC-BY-4.0',
    collection,
    schema: schemaPath(collection),
    items: items
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((item) => ({
        id: item.id,
        page: new URL(pathOf(item), site).href,
        // Fields of Starlight, such as the sidebar's, are no part of the content.
        ...(plain(
          Object.fromEntries(Object.entries(item.data).filter(([name]) => fields.has(name))),
        ) as object),
        ...(hasText(collection) ? { text: item.body?.trim() } : {}),
      })),
  };
}
