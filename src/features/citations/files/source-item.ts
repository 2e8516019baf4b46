import type { Source } from '../../../model/library.ts';
import { sourceUrl } from '../source-text.ts';
import type { SOURCE_KINDS } from '../../../model/schemas/sources.ts';
import type { CslType } from './csl.ts';
import type { CiteItem, CslDate } from './csl.ts';
import { cslName } from './names.ts';

/** What a work of each kind is, when its other fields do not say. */
const TYPE_OF: Readonly<Record<(typeof SOURCE_KINDS)[number], CslType>> = {
  guideline: 'report',
  trial: 'article-journal',
  study: 'article-journal',
  'case-series': 'article-journal',
  review: 'article-journal',
  label: 'webpage',
  government: 'webpage',
  'patient-page': 'webpage',
  reference: 'webpage',
  seed: 'webpage',
};

/** `18(10):1157-1162`, `15:15`, `4(4):ofx170` */
const PLACE = /^(\d+)(?:\(([^)]+)\))?:([a-z]{0,3}[\d.]+(?:-[a-z]?\d+)?)$/i;

const MEETING = /\b(?:congress|annual meeting)\b/i;

function typeOf({ data }: Source, hasVolume: boolean): CslType {
  if (hasVolume) return 'article-journal';
  const kind = TYPE_OF[data.kind];
  if (kind !== 'article-journal') return kind;
  const { container = '', detail = '', title } = data;
  if (MEETING.test(container) || detail.startsWith('Abstract')) return 'paper-conference';
  if (/\bchapter\b/i.test(title + detail) || /^NBK\d/.test(detail)) return 'chapter';
  return container ? 'article-journal' : 'document';
}

const day = (date: Date): CslDate => ({
  'date-parts': [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]],
});

/**
 * A source as a work to cite. What a field of the standard cannot hold exactly goes into the note,
 * with our own remark about the source: nothing is guessed and nothing is lost.
 */
export function sourceItem(source: Source): CiteItem {
  const { data } = source;
  const [, volume, issue, page] = PLACE.exec(data.detail ?? '') ?? [];
  const note = [volume ? undefined : data.detail, data.note].filter(Boolean).join('. ');
  const isLasting = data.doi ?? data.pmid ?? data.pmcid ?? data.isbn;
  return {
    id: source.id,
    type: typeOf(source, volume !== undefined),
    title: data.title,
    ...(data.authors.length > 0 && { author: data.authors.map(cslName) }),
    ...(data.moreAuthors && { moreAuthors: true }),
    ...(data.container && { 'container-title': data.container }),
    ...(!data.undated && { issued: { 'date-parts': [[data.year]] } }),
    ...(!isLasting && { accessed: day(data.read) }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(page && { page }),
    ...(data.doi && { DOI: data.doi }),
    ...(data.pmid && { PMID: data.pmid }),
    ...(data.pmcid && { PMCID: data.pmcid }),
    ...(data.isbn && { ISBN: data.isbn }),
    URL: data.url ?? sourceUrl(source),
    ...(note && { note }),
  };
}
