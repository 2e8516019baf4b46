import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CiteItem, CslDate, CslItem, CslName } from './csl.ts';

Object.assign(plugins.config.get('@bibtex').format, {
  // Our ids are unique and made for reading; labels made of names and years are neither.
  useIdAsLabel: true,
  checkLabel: false,
  // Letters stand as they are (forTex): programs read the marks of TeX in different ways, and the
  // library leaves out those that names of bodies need.
  asciiOnly: false,
});

/** Endings of the files in which works can be taken away, as reference managers know them. */
export const FORMATS = ['txt', 'json', 'bib', 'ris'] as const;
/** Formats for all sources of a page: the page itself is their plain list. */
export const LIST_FORMATS = ['json', 'bib', 'ris'] as const;
export type Format = (typeof FORMATS)[number];

/** What readers call the formats. */
export const formatName: Readonly<Record<Format, string>> = {
  txt: 'plain text',
  json: 'CSL-JSON',
  bib: 'BibTeX',
  ris: 'RIS',
};

function text(name: string, items: readonly CslItem[], options?: { style: string }): string {
  const output = plugins.output.format(name, items, options);
  if (typeof output !== 'string') throw new Error(`Citation.js gives no text for ${name}`);
  return output;
}

/** Works as plain citations in the style of medical journals, one a line, without numbers. */
const plain = (items: readonly CiteItem[]): string =>
  items
    .map(({ moreAuthors, ...item }) => {
      const { author, ...unsigned } = item;
      // The style begins with the name of a website; it need not say it twice.
      const twice = author?.every(
        (name) => 'literal' in name && name.literal === item['container-title'],
      );
      const cut = moreAuthors && author && { author: [...author, { literal: 'et al' }] };
      const shown = twice ? unsigned : { ...item, ...cut };
      return text('bibliography', [shown], { style: 'vancouver' }).replace(/^1\. /, '');
    })
    .join('');

/** CSL-JSON and RIS have no place for "and others" but the note: a name would become a person. */
function sayMoreAuthors({ moreAuthors, ...item }: CiteItem): CslItem {
  if (!moreAuthors) return item;
  return {
    ...item,
    note: [item.note, 'There are more authors than those named'].filter(Boolean).join('. '),
  };
}

/**
 * BibTeX and RIS have no field for the website or series of some works, nor for the numbers of
 * PubMed: the first goes where they have the publisher, the others into the note.
 */
function forOlderFormats(item: CslItem): CslItem {
  const { type, PMID, PMCID, 'container-title': container } = item;
  const note = [item.note, PMID && `PMID: ${PMID}`, PMCID && `PMCID: ${PMCID}`]
    .filter(Boolean)
    .join('. ');
  const inJournal = type === 'article-journal' || type === 'chapter' || type === 'paper-conference';
  return {
    ...item,
    ...(note && { note }),
    ...(!inJournal && container && { publisher: container }),
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const isoDay = (date: CslDate): string =>
  date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');

const texSafe = (words: string): string =>
  words
    .replace(/[&%$#_{}]/g, '\\$&')
    .replaceAll('<', '\\textless{}')
    .replaceAll('>', '\\textgreater{}');

const texName = (name: CslName): CslName =>
  'literal' in name ? { literal: texSafe(name.literal) } : name;

/** A work whose words TeX takes for words, not for commands. Addresses stand as they are. */
function forTex(item: CslItem): CslItem {
  const { title, author, note, publisher, 'container-title': container } = item;
  return {
    ...item,
    title: texSafe(title),
    ...(author && { author: author.map(texName) }),
    ...(container && { 'container-title': texSafe(container) }),
    ...(publisher && { publisher: texSafe(publisher) }),
    ...(note && { note: texSafe(note) }),
  };
}

function bibtexEntry({ moreAuthors, ...item }: CiteItem): string {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const whole = forTex(forOlderFormats(item));
  const entry = text('bibtex', [
    {
      ...whole,
      // BibTeX has no day.
      ...(year && { issued: { 'date-parts': [month ? [year, month] : [year]] } }),
      // It has a word of its own for a list of authors that was cut short.
      ...(moreAuthors && whole.author && { author: [...whole.author, { literal: 'others' }] }),
    },
  ])
    .replace(/^(\tauthor = \{.*) and \{others\}/m, '$1 and others')
    // The library repeats the address where there is no publisher.
    .replace(/^\thowpublished = .*\n/m, '')
    // Months are words of the language, not numbers.
    .replace(
      /^\tmonth = \{(\d+)\}/m,
      (_, number: string) => `\tmonth = ${MONTHS[Number(number) - 1]}`,
    );
  const read = item.accessed ? `\turldate = {${isoDay(item.accessed)}},\n` : '';
  const dated = entry.replace(/^(\turl = .*\n)/m, `$1${read}`);
  return item.type === 'webpage' ? dated.replace(/^@misc\{/, '@online{') : dated;
}

const bibtex = (items: readonly CiteItem[]): string =>
  items.map((item) => `${bibtexEntry(item).trimEnd()}\n`).join('\n');

/** A comma closes the name of a body, so that no program splits it into a person. */
const risName = (name: CslName): string =>
  'literal' in name
    ? `${name.literal.replaceAll(',', '')},`
    : [name.family, name.given, name.suffix].filter(Boolean).join(', ');

/** Lines are written here: the library breaks long values in the middle of words and addresses. */
function ris(works: readonly CiteItem[]): string {
  const items = works.map(sayMoreAuthors);
  const records = plugins.output.format('ris', items.map(forOlderFormats), { format: 'object' });
  if (!Array.isArray(records)) throw new Error('Citation.js gives no records for ris');
  return records
    .map((record: Record<string, string | string[]>, i) => {
      const item = items[i];
      const [first, last] = item?.page?.split('-') ?? [];
      const { TY, ...fields } = record;
      // The library writes the day of reading where no program looks for it.
      delete fields['M1'];
      const whole: Record<string, string | string[]> = {
        ...fields,
        // The library shortens ids to twenty letters, and names no year for some kinds of work.
        ...(item && { ID: item.id }),
        ...(item?.author && { AU: item.author.map(risName) }),
        ...(item?.issued && { PY: String(item.issued['date-parts'][0][0]) }),
        ...(item?.accessed && { Y2: isoDay(item.accessed).replaceAll('-', '/') }),
        // A website is a second title for some programs and a publisher for others.
        ...(item?.['container-title'] && { T2: item['container-title'] }),
        ...(first && { SP: first }),
        ...(last && { EP: last }),
      };
      const lines = Object.entries(whole).flatMap(([tag, value]) =>
        [value].flat().map((line) => `${tag}  - ${line}`),
      );
      return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n');
    })
    .join('\r\n');
}

const WRITERS: Readonly<Record<Format, (items: readonly CiteItem[]) => string>> = {
  txt: plain,
  json: (items) => `${JSON.stringify(items.map(sayMoreAuthors), null, 2)}\n`,
  bib: bibtex,
  ris,
};

/** Works as the text of a file of one format. */
export const write = (format: Format, items: readonly CiteItem[]): string => WRITERS[format](items);
