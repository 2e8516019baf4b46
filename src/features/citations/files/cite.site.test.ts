import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { AST } from 'astrocite-ris';
import { parse as parseYaml } from 'yaml';
import { decode } from '../../../../tests/support/html.ts';
import { CONTENT, DIST, htmlOf, pathsWithText } from '../../../../tests/support/site.ts';

// What stands in the files is read back by parsers that have nothing to do with their writer.

const CITE = join(DIST, 'cite');
const read = (path: string): string => readFileSync(join(CITE, path), 'utf8');
const idOf = (path: string): string => path.replace(/^\/|\/$/g, '') || 'index';

/** What a file must say about one work. */
interface Work {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly year: number | undefined;
  readonly doi: string | undefined;
  /** Any of these leads a reader to the work. */
  readonly places: readonly string[];
}

interface SourceFile {
  title: string;
  authors?: string[];
  year: number;
  undated?: true;
  doi?: string;
  pmid?: string;
  pmcid?: string;
  isbn?: string;
  url?: string;
}

const sources: Work[] = readdirSync(join(CONTENT, 'sources')).map((file) => {
  const data = parseYaml(readFileSync(join(CONTENT, 'sources', file), 'utf8')) as SourceFile;
  const { doi, pmid, pmcid, isbn } = data;
  const url =
    data.url ??
    (doi && `https://doi.org/${doi.replaceAll('<', '%3C').replaceAll('>', '%3E')}`) ??
    (pmid && `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`) ??
    (pmcid && `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`) ??
    `https://openlibrary.org/isbn/${isbn}`;
  return {
    name: `sources/${file.replace(/\.yaml$/, '')}`,
    title: data.title,
    url,
    year: data.undated ? undefined : data.year,
    doi,
    places: [doi, pmid, pmcid, isbn, data.url].filter((place) => place !== undefined),
  };
});

const canonicalOf = (html: string): string =>
  /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? '';

const pages: Work[] = pathsWithText().map((path) => {
  const html = htmlOf(path);
  const title = decode(/<meta property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? '');
  const url = canonicalOf(html);
  const checked = /Facts checked <time datetime="(\d+)/.exec(html)?.[1];
  return { name: idOf(path), title, url, year: Number(checked), doi: undefined, places: [url] };
});

const works = [...pages, ...sources];

/** Faults of every work, as the check finds them. */
const faultsOf = (check: (work: Work) => readonly string[]): string[] =>
  works.flatMap((work) => check(work).map((fault) => `${work.name}: ${fault}`));

const differs = (field: string, found: unknown, wanted: unknown): string[] =>
  found === wanted ? [] : [`${field} is ${String(found)}, not ${String(wanted)}`];

test('every page and every source can be taken away in four formats', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(pages.length).toBeGreaterThan(200);
  expect(
    faultsOf(({ name }) =>
      ['txt', 'json', 'bib', 'ris'].filter(
        (format) => !existsSync(join(CITE, `${name}.${format}`)),
      ),
    ),
  ).toEqual([]);
});

test('the plain citation is one line that names the work and where to find it', () => {
  // The style sets quotation marks and the spaces before colons in its own way.
  const plain = (text: string) =>
    text
      .replace(/[“”‘’'".]/g, '')
      .replace(/\s+/g, ' ')
      .replaceAll(' :', ':')
      .toLowerCase();
  expect(
    faultsOf(({ name, title, year, places }) => {
      const text = read(`${name}.txt`);
      return [
        ...(text.trim().includes('\n') ? ['more than one line'] : []),
        ...(plain(text).includes(plain(title).replace(/[.?!]$/, '')) ? [] : ['no title']),
        ...(places.some((place) => text.includes(place)) ? [] : ['no address']),
        ...(year && !text.includes(String(year)) ? ['no year'] : []),
        ...(/<\/|&#?\w+;|undefined|NaN/.test(text) ? ['markup or nothing'] : []),
      ];
    }),
  ).toEqual([]);
});

const NAME = {
  anyOf: [
    {
      type: 'object',
      properties: {
        family: { type: 'string', minLength: 2 },
        given: { type: 'string', pattern: '^\\p{Lu}\\.' },
        suffix: { type: 'string' },
      },
      required: ['family', 'given'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { literal: { type: 'string', minLength: 2 } },
      required: ['literal'],
      additionalProperties: false,
    },
  ],
};

const DATE = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
    },
  },
  required: ['date-parts'],
  additionalProperties: false,
};

/** The part of CSL-JSON 1.0.2 that the site writes; nothing else may stand in its files. */
const CSL = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: {
      id: { type: 'string', minLength: 1 },
      type: {
        enum: ['article-journal', 'chapter', 'document', 'paper-conference', 'report', 'webpage'],
      },
      title: { type: 'string', minLength: 2 },
      author: { type: 'array', minItems: 1, items: NAME },
      'container-title': { type: 'string' },
      issued: DATE,
      accessed: DATE,
      volume: { type: 'string' },
      issue: { type: 'string' },
      page: { type: 'string' },
      DOI: { type: 'string', pattern: '^10\\.' },
      PMID: { type: 'string', pattern: '^\\d+$' },
      PMCID: { type: 'string', pattern: '^PMC\\d+$' },
      ISBN: { type: 'string', pattern: '^[\\dX]+$' },
      URL: { type: 'string', pattern: '^https?://[^<>]+$' },
      language: { type: 'string' },
      note: { type: 'string' },
    },
    required: ['id', 'type', 'title', 'URL'],
    additionalProperties: false,
  },
} as const;

interface Csl {
  title: string;
  URL: string;
  DOI?: string;
  issued?: { 'date-parts': number[][] };
}

test('CSL-JSON keeps to its schema and holds what the content says', () => {
  const valid = new Ajv2020({ allErrors: true }).compile(CSL);
  expect(
    faultsOf(({ name, title, url, year, doi }) => {
      const data: unknown = JSON.parse(read(`${name}.json`));
      if (!valid(data)) return (valid.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
      const [item, ...more] = data as Csl[];
      return [
        ...differs('number of works', more.length, 0),
        ...differs('title', item?.title, title),
        ...differs('URL', item?.URL, url),
        ...differs('DOI', item?.DOI, doi),
        ...differs('year', item?.issued?.['date-parts'][0]?.[0], year),
      ];
    }),
  ).toEqual([]);
});

const bibtex = (text: string) => parseBibtex(text, { sentenceCase: false, english: false });

test('BibTeX is read by another parser and holds what the content says', () => {
  expect(
    faultsOf(({ name, title, url, year, doi }) => {
      const { entries, errors } = bibtex(read(`${name}.bib`));
      const fields = entries[0]?.fields ?? {};
      const text = String(fields.title ?? '').replace(/<\/?span[^>]*>/g, '');
      return [
        ...errors.map(({ error }) => error),
        ...differs('number of works', entries.length, 1),
        ...differs('title', plainQuotes(text), plainQuotes(title)),
        ...differs('url', fields.url, url),
        ...differs('doi', fields.doi, doi),
        ...differs('year', fields.year && Number(fields.year), year),
      ];
    }),
  ).toEqual([]);
});

const plainQuotes = (text: string) =>
  text.normalize('NFC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');

/** Values of a RIS file's fields by their tags, work by work. */
const ris = (text: string): Map<string, string>[] =>
  AST.parse(text).children.map(
    ({ properties }) => new Map(properties.map(({ key, value }) => [key, value])),
  );

test('RIS is read by another parser and holds what the content says', () => {
  expect(
    faultsOf(({ name, title, url, year, doi }) => {
      const records = ris(read(`${name}.ris`));
      const [record] = records;
      return [
        ...differs('number of works', records.length, 1),
        ...differs('TI', record?.get('TI'), title),
        ...differs('UR', record?.get('UR'), url),
        ...differs('DO', record?.get('DO'), doi),
        ...differs('PY', record?.get('PY'), year === undefined ? undefined : String(year)),
      ];
    }),
  ).toEqual([]);
});

test('no author in RIS can be taken for another: a person has a comma inside, a body at the end', () => {
  const faults = works.flatMap(({ name }) =>
    read(`${name}.ris`)
      .split('\r\n')
      .filter((line) => line.startsWith('AU  - '))
      .filter((line) => !/^AU {2}- (?:[^,]+, \p{Lu}[^,]*(?:, [^,]+)?|[^,]+,)$/u.test(line))
      .map((line) => `${name}: ${line}`),
  );
  expect(faults).toEqual([]);
});

test('all sources of a page can be taken away at once, in the order of its list', () => {
  const faults: string[] = [];
  let lists = 0;
  for (const path of pathsWithText()) {
    const listed = [...htmlOf(path).matchAll(/<li id="source-([^"]+)"/g)].map((m) => m[1]);
    if (listed.length === 0) continue;
    lists += 1;
    const file = (format: string) => read(`${idOf(path)}.sources.${format}`);
    const found = {
      json: (JSON.parse(file('json')) as { id: string }[]).map(({ id }) => id),
      bib: bibtex(file('bib')).entries.map(({ key }) => key),
      ris: ris(file('ris')).map((record) => record.get('ID')),
    };
    for (const [format, ids] of Object.entries(found)) {
      faults.push(...differs(`${path} ${format}`, ids.join(' '), listed.join(' ')));
    }
  }
  expect(lists).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

test('a list of sources offers all that stand on it', () => {
  const listed = [...htmlOf('/sources/c/').matchAll(/<li id="([^"]+)"/g)].map((m) => m[1]);
  const items = JSON.parse(read('sources/c.sources.json')) as { id: string }[];
  expect(items.map(({ id }) => id)).toEqual(listed);
});
