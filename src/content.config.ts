import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { files } from './model/loader.ts';
import { causeFields } from './model/schemas/causes.ts';
import { faqFields } from './model/schemas/faqs.ts';
import { glossaryFields } from './model/schemas/glossary.ts';
import { medicationFields } from './model/schemas/medications.ts';
import { noLinkFields } from './model/schemas/no-link.ts';
import { pageFields } from './model/schemas/pages.ts';
import { sourceFields } from './model/schemas/sources.ts';
import { testFields } from './model/schemas/tests.ts';
import { treatmentFields } from './model/schemas/treatments.ts';
import { typeFields } from './model/schemas/types.ts';
import { helplineFields } from './model/schemas/helplines.ts';
import { signFields } from './model/schemas/signs.ts';

const DOCS = './src/content/docs';
/** Pages that lie in the folder of a collection, so that their address is right, but are not of it. */
const GUESTS = ['medications/check.mdx'];
const section = (name: string) =>
  files({
    pattern: [
      '*.mdx',
      ...GUESTS.filter((path) => path.startsWith(`${name}/`)).map(
        (path) => `!${path.slice(name.length + 1)}`,
      ),
    ],
    base: `${DOCS}/${name}`,
    schema: name,
  });

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  types: defineCollection({ loader: section('types'), schema: docsSchema({ extend: typeFields }) }),
  causes: defineCollection({
    loader: section('causes'),
    schema: docsSchema({ extend: causeFields }),
  }),
  tests: defineCollection({ loader: section('tests'), schema: docsSchema({ extend: testFields }) }),
  treatments: defineCollection({
    loader: section('treatments'),
    schema: docsSchema({ extend: treatmentFields }),
  }),
  medications: defineCollection({
    loader: section('medications'),
    schema: docsSchema({ extend: medicationFields }),
  }),
  pages: defineCollection({
    loader: files({
      schema: 'pages',
      pattern: ['*.mdx', '{symptoms,living,clinicians,about}/*.mdx', ...GUESTS],
      base: DOCS,
    }),
    schema: docsSchema({ extend: pageFields }),
  }),
  glossary: defineCollection({
    loader: files({ pattern: '*.md', base: './src/content/glossary', schema: 'glossary' }),
    schema: glossaryFields,
  }),
  faqs: defineCollection({
    loader: files({ pattern: '*.md', base: './src/content/faqs', schema: 'faqs' }),
    schema: faqFields,
  }),
  'no-link': defineCollection({
    loader: files({ pattern: '*.yaml', base: './src/content/no-link', schema: 'no-link' }),
    schema: noLinkFields,
  }),
  sources: defineCollection({
    loader: files({ pattern: '*.yaml', base: './src/content/sources', schema: 'sources' }),
    schema: sourceFields,
  }),
  signs: defineCollection({
    loader: files({ pattern: '*.yaml', base: './src/content/signs', schema: 'signs' }),
    schema: signFields,
  }),
  helplines: defineCollection({
    loader: files({ pattern: '*.yaml', base: './src/content/helplines', schema: 'helplines' }),
    schema: helplineFields,
  }),
};
