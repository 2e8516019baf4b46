import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { AND_OTHERS, type CslItem } from './csl.ts';

// Our ids are unique and made for reading; labels made of names and years are neither.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

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
const plain = (items: readonly CslItem[]): string =>
  items
    .map((item) => {
      const { author, ...unsigned } = item;
      // The style begins with the name of a website; it need not say it twice.
      const twice = author?.every(
        (name) => 'literal' in name && name.literal === item['container-title'],
      );
      const shown = twice ? unsigned : item;
      return text('bibliography', [shown], { style: 'vancouver' }).replace(/^1\. /, '');
    })
    .join('');

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

function bibtex(items: readonly CslItem[]): string {
  const shaped = items.map((item): CslItem => {
    const [year, month] = item.issued?.['date-parts'][0] ?? [];
    // BibTeX has no day.
    return {
      ...forOlderFormats(item),
      ...(year && { issued: { 'date-parts': [month ? [year, month] : [year]] } }),
    };
  });
  return (
    text('bibtex', shaped)
      // The library repeats the address where there is no publisher.
      .replace(/^\thowpublished = .*\n/gm, '')
      // BibTeX has a word of its own for a list of authors that was cut short.
      .replaceAll(`and {${AND_OTHERS}}`, 'and others')
  );
}

/** Lines are written here: the library breaks long values in the middle of words and addresses. */
function ris(items: readonly CslItem[]): string {
  const records = plugins.output.format('ris', items.map(forOlderFormats), { format: 'object' });
  if (!Array.isArray(records)) throw new Error('Citation.js gives no records for ris');
  return records
    .map((record: Record<string, string | string[]>, i) => {
      const { id, issued, page } = items[i] ?? {};
      const [first, last] = page?.split('-') ?? [];
      const fields: Record<string, string | string[]> = {
        ...record,
        // The library shortens ids to twenty letters, and names no year for some kinds of work.
        ...(id && { ID: id }),
        ...(issued && { PY: String(issued['date-parts'][0][0]) }),
        ...(first && { SP: first }),
        ...(last && { EP: last }),
      };
      const { TY, ...rest } = fields;
      const lines = Object.entries(rest).flatMap(([tag, value]) =>
        [value].flat().map((line) => `${tag}  - ${line}`),
      );
      return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n');
    })
    .join('\r\n');
}

const WRITERS: Readonly<Record<Format, (items: readonly CslItem[]) => string>> = {
  txt: plain,
  json: (items) => `${JSON.stringify(items, null, 2)}\n`,
  bib: bibtex,
  ris,
};

/** Works as the text of a file of one format. */
export const write = (format: Format, items: readonly CslItem[]): string => WRITERS[format](items);
