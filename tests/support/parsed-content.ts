import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { buildLibrary, type Raw } from '../../src/model/library.ts';
import { ROOT } from './site.ts';

// `astro:content` exists in a build alone.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'astro:content'
      ? {
          url: pathToFileURL(join(ROOT, 'tests/support/astro-content.ts')).href,
          shortCircuit: true,
        }
      : next(specifier, context),
});

const schemas = join(ROOT, 'src/model/schemas');
const load = async (name: string, field: string): Promise<z.ZodType> => {
  const module = (await import(pathToFileURL(join(schemas, `${name}.ts`)).href)) as Record<
    string,
    z.ZodType
  >;
  const schema = module[field];
  if (!schema) throw new Error(`${name}.ts has no ${field}`);
  return schema;
};

/** The collections, as `content.config.ts` has them, with where their files lie. */
const COLLECTIONS: readonly [name: keyof Raw, files: RegExp, schema: () => Promise<z.ZodType>][] = [
  ['types', /^docs\/types\/(.+)\.mdx$/, () => load('types', 'typeFields')],
  ['causes', /^docs\/causes\/(.+)\.mdx$/, () => load('causes', 'causeFields')],
  ['tests', /^docs\/tests\/(.+)\.mdx$/, () => load('tests', 'testFields')],
  ['treatments', /^docs\/treatments\/(.+)\.mdx$/, () => load('treatments', 'treatmentFields')],
  ['medications', /^docs\/medications\/(.+)\.mdx$/, () => load('medications', 'medicationFields')],
  ['pages', /^docs\/([^/]+)\.mdx$/, () => load('pages', 'pageFields')],
  ['sources', /^sources\/(.+)\.yaml$/, () => load('sources', 'sourceFields')],
  ['glossary', /^glossary\/(.+)\.md$/, () => load('glossary', 'glossaryFields')],
  ['faqs', /^faqs\/(.+)\.md$/, () => load('faqs', 'faqFields')],
  ['signs', /^signs\/(.+)\.yaml$/, () => load('signs', 'signFields')],
  ['helplines', /^helplines\/(.+)\.yaml$/, () => load('helplines', 'helplineFields')],
  ['no-link', /^no-link\/(.+)\.yaml$/, () => load('no-link', 'noLinkFields')],
];

/**
 * What a build would refuse in files of made-up content (fields of Starlight's are not known here), each as `file: field: words`: first the faults that
 * a schema sees in one file, and if there are none, those between files.
 *
 * @param files Path below `src/content` and text.
 */
export async function refusalsOf(files: ReadonlyMap<string, string>): Promise<string[]> {
  const raw = Object.fromEntries(COLLECTIONS.map(([name]) => [name, []])) as unknown as Record<
    keyof Raw,
    unknown[]
  >;
  const faults: string[] = [];
  for (const [collection, pattern, makeSchema] of COLLECTIONS) {
    const schema = await makeSchema();
    for (const [filePath, text] of files) {
      const id = pattern.exec(filePath)?.[1];
      if (!id) continue;
      const [, front = text, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const { success, data, error } = schema.safeParse(parse(front));
      if (success) raw[collection].push({ id, collection, data, body, filePath });
      for (const { path, message } of error?.issues ?? [])
        faults.push(`${filePath}: ${path.join('.')}: ${message}`);
    }
  }
  if (faults.length > 0) return faults;
  return buildLibrary(raw as unknown as Raw).faults.map(({ message }) => message);
}
