import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { files } from './lib/loader.ts';
import { causeFields } from './schemas/causes.ts';
import { faqFields } from './schemas/faqs.ts';
import { glossaryFields } from './schemas/glossary.ts';
import { helplineFields } from './schemas/helplines.ts';
import { medicationFields } from './schemas/medications.ts';
import { pageFields } from './schemas/pages.ts';
import { signFields } from './schemas/signs.ts';
import { sourceFields } from './schemas/sources.ts';
import { testFields } from './schemas/tests.ts';
import { treatmentFields } from './schemas/treatments.ts';
import { typeFields } from './schemas/types.ts';

const DOCS = './src/content/docs';
const section = (name: string) =>
  files({ pattern: '*.mdx', base: `${DOCS}/${name}`, schema: name });

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
      pattern: ['*.mdx', '{symptoms,living,clinicians,about}/*.mdx'],
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
