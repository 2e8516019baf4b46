import { contentPages, frontOf } from '../../../tests/support/site.ts';

interface Front {
  title: string;
  codes?: { system: string; code: string }[];
  genericNames?: { us: string; international: string };
  brands?: { names: string[] }[];
}

/** Pages of the content with their titles and codes, read from the files and not from the build. */
export const fronts: ReadonlyMap<string, Front> = new Map(
  contentPages().map(({ id, source }) => [`/${id}/`, frontOf<Front>(source)]),
);

/** Every code of the content and the pages that carry it. */
export const codesInContent: readonly { system: string; code: string; pages: Set<string> }[] = [
  ...[...fronts]
    .flatMap(([url, { codes = [] }]) => codes.map(({ system, code }) => ({ system, code, url })))
    .reduce((found, { system, code, url }) => {
      const key = `${system} ${code}`;
      const known = found.get(key) ?? { system, code, pages: new Set<string>() };
      known.pages.add(url);
      return found.set(key, known);
    }, new Map<string, { system: string; code: string; pages: Set<string> }>())
    .values(),
];

export const OIDS: Readonly<Record<string, string>> = {
  'icd-10-cm': '2.16.840.1.113883.6.90',
  'icd-10': '2.16.840.1.113883.6.3',
  'icd-9-cm': '2.16.840.1.113883.6.103',
  'icd-11-mms': '2.16.840.1.113883.6.347',
  'snomed-ct': '2.16.840.1.113883.6.96',
  mesh: '2.16.840.1.113883.6.177',
  orpha: '2.16.840.1.113883.2.4.3.46.10.4.1',
  omim: '2.16.840.1.113883.6.174',
  hpo: '2.16.840.1.113883.6.339',
  rxnorm: '2.16.840.1.113883.6.88',
  atc: '2.16.840.1.113883.6.73',
  loinc: '2.16.840.1.113883.6.1',
};

const C = 'mainSearchCriteria.v.c';

/** Ways in which record systems write a request for one code; the system is known in all. */
export const FORMS: readonly {
  name: string;
  query: (code: string, oid: string) => string;
  fits?: (system: string, code: string) => boolean;
}[] = [
  { name: 'plain', query: (code, oid) => `?${C}=${code}&${C}s=${oid}` },
  {
    name: 'with name, reader and task',
    query: (code, oid) =>
      `?representedOrganization.id.root=1.2.3&taskContext.c.c=PROBLISTREV&${C}=${encodeURIComponent(code)}&${C}s=${oid}&mainSearchCriteria.v.dn=Some+name&informationRecipient=PROV&knowledgeResponseType=text%2Fhtml`,
  },
  { name: 'urn:oid', query: (code, oid) => `?${C}s=urn:oid:${oid}&${C}=${code}` },
  {
    name: 'encoded twice',
    query: (code, oid) =>
      `?${C}=${encodeURIComponent(encodeURIComponent(code).replaceAll('.', '%2E'))}&${C}s=${encodeURIComponent(oid.replaceAll('.', '%2E'))}`,
  },
  {
    name: 'whole query encoded',
    query: (code, oid) => `?${encodeURIComponent(`${C}=${code}&${C}s=${oid}`)}`,
  },
  { name: '&amp; left in', query: (code, oid) => `?${C}=${code}&amp;${C}s=${oid}` },
  {
    name: 'other case',
    query: (code, oid) =>
      `?MAINSEARCHCRITERIA.V.C=${code.toLowerCase()}&mainsearchcriteria.v.cs=${oid}`,
  },
  { name: 'white space', query: (code, oid) => `?${C}=+%20${code}%09&${C}s=+${oid}+` },
  { name: 'numbered', query: (code, oid) => `?${C}1=${code}&${C}s1=${oid}` },
  {
    name: 'numbered before the dot',
    query: (code, oid) => `?mainSearchCriteria1.v.c=${code}&mainSearchCriteria1.v.cs=${oid}`,
  },
  {
    name: 'repeated, the other one unknown',
    query: (code, oid) => `?${C}=ZZ9&${C}s=2.16.840.1.113883.6.103&${C}=${code}&${C}s=${oid}`,
  },
  { name: 'behind #', query: (code, oid) => `#${C}=${code}&${C}s=${oid}` },
  {
    name: 'without the dot',
    query: (code, oid) => `?${C}=${code.replace('.', '')}&${C}s=${oid}`,
    fits: (_, code) => code.includes('.'),
  },
  {
    name: 'with the name of the system before it',
    query: (code) => `?${C}=${code.startsWith('HP') ? code : `ICD10CM:${code}`}`,
    fits: (system) => system === 'icd-10-cm' || system === 'hpo',
  },
  {
    name: 'colon encoded',
    query: (code, oid) => `?${C}=${code.replace(':', '%3A')}&${C}s=${oid}`,
    fits: (_, code) => code.includes(':'),
  },
  {
    name: 'number without its prefix',
    query: (code, oid) => `?${C}=${code.replace(/^HP:/, '')}&${C}s=${oid}`,
    fits: (system) => system === 'hpo',
  },
  {
    name: 'HL7 v2 triplet',
    query: (code) => `?${C}=${encodeURIComponent(`${code}^A name^I10C`)}`,
    fits: (system) => system === 'icd-10-cm',
  },
  {
    name: 'FHIR token',
    query: (code) => `?${C}=${encodeURIComponent(`http://snomed.info/sct|${code}`)}`,
    fits: (system) => system === 'snomed-ct',
  },
];

/** Pieces of which the fuzz makes queries: true ones, broken ones and hostile ones. */
const PIECES = [
  `${C}=`,
  `${C}s=`,
  'mainSearchCriteria.v.dn=',
  `${C}1=`,
  'MAINSEARCHCRITERIA[3].V.C=',
  'informationRecipient=',
  'knowledgeResponseType=',
  'informationRecipient.languageCode.c=es',
  'G25.3',
  'HP:0001336',
  '2.16.840.1.113883.6.90',
  'clonazepam',
  'myoclonus',
  '&',
  '&amp;',
  '=',
  '%',
  '%2',
  '%ff%fe',
  '%252525',
  '+',
  '%00',
  '%E2%80%AE',
  '😀',
  '<script>globalThis.hit=1</script>',
  '%3Cimg%20src%3Dx%20onerror%3D%22globalThis.hit%3D1%22%3E',
  'javascript:globalThis.hit=1',
  '"><a href="https://example.com">',
  '__proto__=1',
  'constructor',
  '../../',
  '^',
  '|',
  '#',
  '\\u003c',
  'a'.repeat(300),
];

/** A query made of random pieces, the same for the same numbers. */
export function fuzzedQuery(random: () => number): string {
  const count = 1 + Math.floor(random() * 24);
  const pieces = Array.from(
    { length: count },
    () => PIECES[Math.floor(random() * PIECES.length)] ?? '',
  );
  return `?${pieces.join('')}`.replaceAll('#', '%23');
}
