import type { CODE_SYSTEMS } from '../../model/schemas/shared.ts';

export type CodeSystem = (typeof CODE_SYSTEMS)[number];

export interface SystemNames {
  /** HL7 object identifier that record systems send. Absent where none could be verified. */
  readonly oid?: string;
  /** Web address by which FHIR names the system. */
  readonly uri?: string;
  /** Other spellings, in capitals without anything but letters and digits. */
  readonly also?: readonly string[];
}

/** How other programs name the code systems; ours are the keys, and their capitals without marks. */
export const CODE_SYSTEM_NAMES: Readonly<Record<CodeSystem, SystemNames>> = {
  'icd-10-cm': {
    oid: '2.16.840.1.113883.6.90',
    uri: 'http://hl7.org/fhir/sid/icd-10-cm',
    also: ['I10', 'I10C', 'ICD10C'],
  },
  'icd-10': {
    oid: '2.16.840.1.113883.6.3',
    uri: 'http://hl7.org/fhir/sid/icd-10',
    also: ['ICD10WHO'],
  },
  'icd-9-cm': {
    oid: '2.16.840.1.113883.6.103',
    uri: 'http://hl7.org/fhir/sid/icd-9-cm',
    also: ['I9', 'I9C', 'I9CDX', 'ICD9'],
  },
  // Foundation numbers, which no HL7 identifier names.
  'icd-11': { uri: 'http://id.who.int/icd/entity' },
  'icd-11-mms': {
    oid: '2.16.840.1.113883.6.347',
    uri: 'http://id.who.int/icd/release/11/mms',
    also: ['ICD11'],
  },
  'snomed-ct': {
    oid: '2.16.840.1.113883.6.96',
    uri: 'http://snomed.info/sct',
    also: ['SNOMED', 'SCT', 'SNOMEDCTUS'],
  },
  mesh: { oid: '2.16.840.1.113883.6.177', also: ['MSH'] },
  orpha: {
    oid: '2.16.840.1.113883.2.4.3.46.10.4.1',
    uri: 'http://www.orpha.net',
    also: ['ORPHANET', 'ORPHACODE'],
  },
  omim: { oid: '2.16.840.1.113883.6.174', uri: 'http://www.omim.org', also: ['MIM'] },
  hpo: {
    oid: '2.16.840.1.113883.6.339',
    uri: 'http://human-phenotype-ontology.org',
    also: ['HP'],
  },
  mondo: {},
  rxnorm: {
    oid: '2.16.840.1.113883.6.88',
    uri: 'http://www.nlm.nih.gov/research/umls/rxnorm',
    also: ['RXCUI'],
  },
  atc: { oid: '2.16.840.1.113883.6.73', uri: 'http://www.whocc.no/atc', also: ['WHOATC'] },
  loinc: {
    oid: '2.16.840.1.113883.6.1',
    uri: 'http://loinc.org',
    also: ['LN', 'LNC', '2.16.840.1.113883.11.79'],
  },
};

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

const BY_NAME: ReadonlyMap<string, CodeSystem> = new Map(
  (Object.entries(CODE_SYSTEM_NAMES) as [CodeSystem, SystemNames][]).flatMap(
    ([system, { oid, uri, also = [] }]) =>
      [system, oid ?? '', uri ?? '', ...also]
        .filter(Boolean)
        .map((name) => [plain(name), system] as const),
  ),
);

/** The system that a text names, in any of the ways in which record systems write it. */
export const systemNamed = (text: string): CodeSystem | undefined =>
  BY_NAME.get(plain(text.trim().replace(/^urn:oid:/i, '')));

/** Whether a text is an identifier of some system, ours or not, rather than a word. */
export const isSystemId = (text: string): boolean =>
  /^(?:urn:oid:)?\d+(?:\.\d+){3,}$|^(?:https?:|urn:)/i.test(text.trim());
