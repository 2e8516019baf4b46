import { isSystemId, systemNamed, type CodeSystem } from '../systems.ts';

/** One thing a record system asks about. */
export interface Criterion {
  readonly code?: string;
  readonly system?: CodeSystem;
  /** A code system was named that this site has no codes of. */
  readonly foreign?: true;
  readonly name?: string;
}

export interface InfobuttonRequest {
  readonly asked: readonly Criterion[];
  /** Who will read the answer, when the request says so. */
  readonly reader?: 'patient' | 'clinician';
  /** What the person was doing: HL7 task codes such as `MLREV`, review of a medicine list. */
  readonly task?: string;
  /** The language asked for, when it is not English. */
  readonly otherLanguage?: string;
  /** A machine format asked for, such as `application/json`. */
  readonly otherFormat?: string;
}

/** Bounds, so that no address can keep the page busy. */
const MAX_QUERY_LENGTH = 4000;
const MAX_PARAMETERS = 100;
const MAX_VALUE_LENGTH = 200;
const MAX_ASKED = 10;
const DECODINGS = 3;

const decodeOnce = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return ' ';
    }
  });

/** Text of a parameter, however often it was encoded: no control characters, single spaces. */
function decoded(text: string): string {
  let out = text.replaceAll('+', ' ');
  for (let i = 0; i < DECODINGS; i += 1) out = decodeOnce(out);
  return out
    .replace(/[\p{C}+"<>]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_VALUE_LENGTH);
}

/** Names and values of a query, also one whose `&` and `=` were themselves encoded. */
function parametersOf(query: string): [name: string, value: string][] {
  let text = query.slice(0, MAX_QUERY_LENGTH).replace(/^[?#]+/, '');
  for (let i = 0; i < DECODINGS && !text.includes('='); i += 1) text = decodeOnce(text);
  return text
    .replace(/&(?:amp;|#38;|#x26;)+/gi, '&')
    .replace(/;(?=mainsearchcriteria)/gi, '&')
    .split('&', MAX_PARAMETERS)
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0
        ? [decoded(pair).toLowerCase(), '']
        : [decoded(pair.slice(0, at)).toLowerCase(), decoded(pair.slice(at + 1))];
    });
}

/** `mainSearchCriteria.v.c`, also numbered: `mainSearchCriteria.v.c1`, `mainSearchCriteria1.v.c`. */
const CRITERION = /^mainsearchcriteria\[?(\d{0,3})\]?\.(?:[vc]\.)?(csn|cs|c|dn|ot)\[?(\d{0,3})\]?$/;

type Field = 'c' | 'cs' | 'csn' | 'dn' | 'ot';

/** The search criteria, one record for each number or each repetition. */
function criteriaOf(parameters: readonly [string, string][]): Partial<Record<Field, string>>[] {
  const records = new Map<string, Partial<Record<Field, string>>>();
  const repeats = new Map<string, number>();
  for (const [name, value] of parameters) {
    const match = CRITERION.exec(name);
    if (!match || !value) continue;
    const field = match[2] as Field;
    const count = repeats.get(name) ?? 0;
    repeats.set(name, count + 1);
    const key = `${match[1] || match[3] || '0'}/${count}`;
    records.set(key, { ...records.get(key), [field]: value });
  }
  return [...records.values()].slice(0, MAX_ASKED);
}

/** Prefixes that programs glue to a number: `HP:0001336`, `ORPHA36899`, `OMIM #159900`. */
const GLUED = /^(HP|MONDO|ORPHA(?:NET)?|OMIM|MIM|RXCUI)[\s:_#-]*(\d+)$/i;

/** A code that carries the name of its system: `ICD10CM:G25.3`, `http://loinc.org|1-8`. */
function splitCode(text: string): { code: string; system?: CodeSystem; name?: string } {
  const [code = '', name, coding] = text.split('^').map((part) => part.trim());
  const coded = coding ? systemNamed(coding) : undefined;
  if (coded) return { code, system: coded, ...(name ? { name } : {}) };
  const [, before = '', after = ''] = GLUED.exec(text) ?? /^(.+)[:|^](.+)$/.exec(text) ?? [];
  const system = systemNamed(before);
  return system ? { code: after.trim(), system } : { code: text };
}

function askedOf(
  { c, cs, csn, dn, ot }: Partial<Record<Field, string>>,
  shared: string | undefined,
): Criterion | undefined {
  const split = c ? splitCode(c) : undefined;
  const named = [cs, csn, shared].filter((text) => text !== undefined);
  const system = split?.system ?? named.map(systemNamed).find((found) => found !== undefined);
  const foreign = system === undefined && named.some(isSystemId);
  const name = dn ?? ot ?? split?.name;
  if (!split?.code && !name) return undefined;
  return {
    ...(split?.code ? { code: split.code } : {}),
    ...(system ? { system } : {}),
    ...(foreign ? { foreign } : {}),
    ...(name ? { name } : {}),
  };
}

/**
 * What a record system asks, from the query of its HL7 Infobutton request. Nothing in the query is
 * ever an error: what cannot be read is left out.
 */
export function parseRequest(query: string): InfobuttonRequest {
  const parameters = parametersOf(query);
  const first = (...names: string[]): string | undefined =>
    parameters.find(([name, value]) => names.includes(name) && value !== '')?.[1];
  const criteria = criteriaOf(parameters);
  // One code system may stand for several codes.
  const systems = criteria.flatMap(({ cs }) => cs ?? []);
  const shared = systems.length === 1 ? systems[0] : undefined;
  const reader = first('informationrecipient', 'informationrecipient.v.c')?.toUpperCase();
  const task = first('taskcontext.c.c', 'taskcontext.v.c')?.toUpperCase();
  const language = first(
    'informationrecipient.languagecode.c',
    'informationrecipient.language.c',
    'performer.languagecode.c',
  )?.toLowerCase();
  const format = first('knowledgeresponsetype')?.toLowerCase();
  return {
    asked: criteria.flatMap((record) => askedOf(record, shared) ?? []),
    ...(reader === 'PAT' ? { reader: 'patient' as const } : {}),
    ...(reader === 'PROV' ? { reader: 'clinician' as const } : {}),
    ...(task ? { task } : {}),
    ...(language && !/^en\b/.test(language) ? { otherLanguage: language } : {}),
    ...(format && !format.includes('html') ? { otherFormat: format } : {}),
  };
}
