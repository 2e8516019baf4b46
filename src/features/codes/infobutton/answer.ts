import type { CodeSystem } from '../systems.ts';
import { pagesNamed } from './by-name.ts';
import type { InfobuttonCode, InfobuttonData, InfobuttonPage } from './data.ts';
import { wordsOfName } from './match.ts';
import type { Criterion, InfobuttonRequest } from './request.ts';

/**
 * How a page was found: by its very code, by one of its names, by a code that means more than the
 * page is about, by a wider code of the same classification, or by words in its names.
 */
export type MatchKind = 'code' | 'name' | 'partial' | 'wider' | 'words';

export interface Match {
  readonly how: MatchKind;
  readonly code?: InfobuttonCode;
  readonly pages: readonly InfobuttonPage[];
}

export interface InfobuttonAnswer {
  /** Best first; what leads only to pages that were already named is left out. */
  readonly found: readonly Match[];
  /** How many of the things asked the site has no page for. */
  readonly missing: number;
}

/** Only these surely mean what was asked. */
export const isSure = ({ how }: Match): boolean => how === 'code' || how === 'name';

const plain = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Classifications that share their codes. */
const ICD_10: readonly CodeSystem[] = ['icd-10-cm', 'icd-10'];

/** Length of the shortest code of classifications whose longer codes are narrower. */
const MIN_CATEGORY: Partial<Record<CodeSystem, number>> = {
  'icd-10-cm': 3,
  'icd-10': 3,
  'icd-9-cm': 3,
  'icd-11-mms': 4,
};

function byCode(
  asked: Criterion,
  { codes }: InfobuttonData,
): { wider: boolean; codes: InfobuttonCode[] } {
  const key = plain(asked.code ?? '');
  const { system } = asked;
  if (!key || asked.foreign) return { wider: false, codes: [] };
  const among = (systems: readonly CodeSystem[] | undefined, wanted: string): InfobuttonCode[] =>
    codes.filter((entry) => {
      if (systems && !systems.includes(entry.system)) return false;
      const own = plain(entry.code);
      // With its system known, `0001336` is as good as `HP:0001336`.
      return own === wanted || (systems !== undefined && own.replace(/^(HP|MONDO)/, '') === wanted);
    });
  const icd10 = system === undefined ? /^[A-Z]\d/.test(key) : ICD_10.includes(system);
  let found = among(system && [system], key);
  if (found.length === 0 && icd10) found = among(ICD_10, key);
  const shortest = icd10 ? 3 : system && MIN_CATEGORY[system];
  if (found.length > 0 || !shortest) return { wider: false, codes: found };
  for (let end = key.length - 1; end >= shortest && found.length === 0; end -= 1) {
    found = among(icd10 || !system ? ICD_10 : [system], key.slice(0, end));
  }
  return { wider: true, codes: found };
}

/** Collections that fit what the person was doing. */
const COLLECTIONS_OF_TASK: Readonly<Record<string, readonly InfobuttonPage['collection'][]>> = {
  MLREV: ['medications', 'treatments'],
  MEDOE: ['medications', 'treatments'],
  MEDADMIN: ['medications', 'treatments'],
  LABRREV: ['tests'],
  LABOE: ['tests'],
  PROBLISTREV: ['types', 'causes'],
  PROBLISTENT: ['types', 'causes'],
};

/** Pages of a code, those first whose names share words with the name that was sent. */
function inOrder(pages: readonly InfobuttonPage[], name: string | undefined): InfobuttonPage[] {
  const sent = new Set(wordsOfName(name ?? ''));
  const shared = (page: InfobuttonPage): number =>
    wordsOfName(page.title).filter((word) => sent.has(word)).length;
  return [...pages].sort((a, b) => shared(b) - shared(a));
}

/** The pages of one code: those it means, and those about a part of what it means. */
function ofCode(
  code: InfobuttonCode,
  wider: boolean,
  name: string | undefined,
  data: InfobuttonData,
): Match[] {
  const { pages, partial = [] } = code;
  const at = (places: readonly number[]): InfobuttonPage[] =>
    inOrder(
      places.flatMap((place) => data.pages[place] ?? []),
      name,
    );
  if (wider) return [{ how: 'wider', code, pages: at(pages) }];
  const groups: Match[] = [
    { how: 'code', code, pages: at(pages.filter((place) => !partial.includes(place))) },
    { how: 'partial', code, pages: at(partial) },
  ];
  return groups.filter((group) => group.pages.length > 0);
}

const ORDER: readonly MatchKind[] = ['code', 'name', 'partial', 'wider', 'words'];

/** The pages that answer a request. */
export function answerRequest(request: InfobuttonRequest, data: InfobuttonData): InfobuttonAnswer {
  const found: Match[] = [];
  const wanted = COLLECTIONS_OF_TASK[request.task ?? ''] ?? [];
  let missing = 0;
  for (const asked of request.asked) {
    const { wider, codes } = byCode(asked, data);
    const own = codes.flatMap((code) => ofCode(code, wider, asked.name, data));
    const { sure, maybe } =
      asked.name && !own.some(isSure)
        ? pagesNamed(asked.name, data, wanted)
        : { sure: [], maybe: [] };
    const named: Match[] = [
      { how: 'name', pages: sure },
      // Words are weaker than a code that fits in part.
      { how: 'words', pages: own.length > 0 ? [] : maybe },
    ];
    const all = [...own, ...named.filter(({ pages }) => pages.length > 0)];
    found.push(...all);
    if (all.length === 0) missing += 1;
  }
  const seen = new Set<string>();
  return {
    found: found
      .sort((a, b) => ORDER.indexOf(a.how) - ORDER.indexOf(b.how))
      .flatMap((group) => {
        const pages = group.pages.filter(({ url }) => !seen.has(url));
        for (const { url } of pages) seen.add(url);
        return pages.length > 0 ? [{ ...group, pages }] : [];
      }),
    missing,
  };
}
