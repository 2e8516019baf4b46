import type { CodeSystem } from '../systems.ts';
import { kindOne } from '../../../model/labels.ts';
import type { Kind } from '../../../model/library.ts';
import { findNames, type NameIndex, type SearchPage } from '../../search/query/names.ts';
import { plainText, wordsIn } from '../../search/query/words.ts';
import type { InfobuttonCode, InfobuttonData, InfobuttonPage } from './data.ts';
import type { Asked, InfobuttonRequest } from './request.ts';

/**
 * How a page was found: by its very code, by a wider code of the same classification, by one of its
 * names, or by words in its names.
 */
export type How = 'code' | 'wider' | 'name' | 'words';

export interface Found {
  readonly how: How;
  readonly code?: InfobuttonCode;
  readonly pages: readonly InfobuttonPage[];
}

export interface InfobuttonAnswer {
  /** Best first; what leads only to pages that were already named is left out. */
  readonly found: readonly Found[];
  /** How many of the things asked the site has no page for. */
  readonly missing: number;
}

const plain = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Classifications that share their codes. */
const ICD: readonly CodeSystem[] = ['icd-10-cm', 'icd-10'];

/** The shortest ICD-10 code: a letter and two digits. */
const CATEGORY = 3;

/** Names that share less than this with the words sent are chance. */
const LIKE = 0.85;
const SAME = 2;
const MOST_LIKE = 3;

function byCode(asked: Asked, data: InfobuttonData): { how: How; codes: InfobuttonCode[] } {
  const key = plain(asked.code ?? '');
  if (!key || asked.foreign) return { how: 'code', codes: [] };
  const { system } = asked;
  const among = (systems: readonly CodeSystem[] | undefined, wanted: string): InfobuttonCode[] =>
    data.codes.filter((entry) => {
      if (systems && !systems.includes(entry.system)) return false;
      const own = plain(entry.code);
      // With its system known, `0001336` is as good as `HP:0001336`.
      return own === wanted || (systems !== undefined && own.replace(/^(HP|MONDO)/, '') === wanted);
    });
  const icd = system === undefined || ICD.includes(system);
  let codes = among(system && [system], key);
  if (codes.length === 0 && icd) codes = among(ICD, key);
  if (codes.length > 0 || !icd || !/^[A-Z]\d/.test(key)) return { how: 'code', codes };
  for (let end = key.length - 1; end >= CATEGORY && codes.length === 0; end -= 1) {
    codes = among(ICD, key.slice(0, end));
  }
  return { how: 'wider', codes };
}

/** A code that stands for the very name that was sent is as good as its own name. */
function byCodeOrMeaning(
  asked: Asked,
  data: InfobuttonData,
): { how: How; codes: InfobuttonCode[] } {
  const coded = byCode(asked, data);
  const name = plainText(asked.name ?? '');
  if (!name || (coded.codes.length > 0 && coded.how === 'code')) return coded;
  const meant = data.codes.filter(({ means }) => plainText(means) === name);
  return meant.length > 0 ? { how: 'name', codes: meant } : coded;
}

/** Kinds of page that end with a section for clinicians. */
const ENTITIES: ReadonlySet<string> = new Set(
  (['types', 'causes', 'tests', 'treatments', 'medications'] satisfies Kind[]).map(
    (kind) => kindOne[kind],
  ),
);

/** Kinds of page that fit what the person was doing. */
const KINDS_OF_TASK: Readonly<Record<string, readonly string[]>> = {
  MLREV: [kindOne.medications, kindOne.treatments],
  MEDOE: [kindOne.medications, kindOne.treatments],
  MEDADMIN: [kindOne.medications, kindOne.treatments],
  LABRREV: [kindOne.tests],
  LABOE: [kindOne.tests],
  PROBLISTREV: [kindOne.types, kindOne.causes],
  PROBLISTENT: [kindOne.types, kindOne.causes],
};

/** A page that search knows, as far as the list of codes does not tell more about it. */
const pageOf = ({ url, title, kind }: SearchPage, data: InfobuttonData): InfobuttonPage =>
  data.pages.find((page) => page.url === url) ?? {
    url,
    title,
    description: '',
    kind,
    ...(ENTITIES.has(kind) ? { clinicians: `${url}#for-clinicians` } : {}),
  };

/** Shorter names are found inside other words too often. */
const SHORTEST = 4;

/**
 * Pages whose whole name stands in what was sent, the longest names first: record systems send
 * `clonazepam 0.5 MG Oral Tablet`. Only at its start is the name surely what is meant.
 */
function heldIn(sent: string, names: NameIndex): { start: boolean; pages: SearchPage[] } {
  const text = ` ${plainText(sent)} `;
  const held = names.pages.flatMap(({ page, names: own }) => {
    const best = own
      .filter(({ visible }) => visible)
      .map(({ text: name }) => plainText(name))
      .filter((name) => name.length >= SHORTEST && text.includes(` ${name} `))
      .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
    return best ? [{ page, best }] : [];
  });
  const most = Math.max(0, ...held.map(({ best }) => best.length));
  const longest = held.filter(({ best }) => best.length === most);
  return {
    start: longest.some(({ best }) => text.startsWith(` ${best} `)),
    pages: longest.map(({ page }) => page),
  };
}

function byName(
  name: string,
  names: NameIndex,
  data: InfobuttonData,
  task: string | undefined,
): Found[] {
  const hits = findNames(names, name);
  const same = hits.filter((hit) => hit.score >= SAME).map(({ page }) => page);
  const held = heldIn(name, names);
  const like = hits.filter((hit) => hit.score >= LIKE).map(({ page }) => page);
  const chosen = [same, held.pages, like].find((pages) => pages.length > 0) ?? [];
  if (chosen.length === 0) return [];
  const wanted = KINDS_OF_TASK[task ?? ''] ?? [];
  const pages = chosen
    .slice(0, MOST_LIKE)
    .map((page) => pageOf(page, data))
    .sort((a, b) => Number(wanted.includes(b.kind)) - Number(wanted.includes(a.kind)));
  return [{ how: same.length > 0 || held.start ? 'name' : 'words', pages }];
}

/** Pages of a code, those first whose titles share words with the name that was sent. */
function inOrder(pages: readonly InfobuttonPage[], name: string | undefined): InfobuttonPage[] {
  const sent = new Set(wordsIn(name ?? '').map((word) => word.key));
  const shared = (page: InfobuttonPage) =>
    wordsIn(page.title).filter((word) => sent.has(word.key)).length;
  return [...pages].sort((a, b) => shared(b) - shared(a));
}

const ORDER: readonly How[] = ['code', 'name', 'wider', 'words'];

/**
 * The pages that answer a request. `loadNames` is called only when a code alone does not answer.
 */
export async function answerRequest(
  request: InfobuttonRequest,
  data: InfobuttonData,
  loadNames: () => Promise<NameIndex>,
): Promise<InfobuttonAnswer> {
  const found: Found[] = [];
  let missing = 0;
  for (const asked of request.asked) {
    const { how, codes } = byCodeOrMeaning(asked, data);
    const own = codes.map((code): Found => ({
      how,
      code,
      pages: inOrder(
        code.pages.flatMap((at) => data.pages[at] ?? []),
        asked.name,
      ),
    }));
    const named =
      asked.name && (own.length === 0 || how === 'wider')
        ? byName(asked.name, await loadNames(), data, request.task)
        : [];
    // A page of the very name is closer than a page of a wider code.
    found.push(...own, ...named.filter((hit) => own.length === 0 || hit.how === 'name'));
    if (own.length === 0 && named.length === 0) missing += 1;
  }
  const seen = new Set<string>();
  return {
    found: [...found]
      .sort((a, b) => ORDER.indexOf(a.how) - ORDER.indexOf(b.how))
      .filter(({ pages }) => {
        const more = pages.some((page) => !seen.has(page.url));
        for (const page of pages) seen.add(page.url);
        return more;
      }),
    missing,
  };
}
