import type { CODE_SYSTEMS, EVIDENCE_GRADES, URGENCY_LEVELS } from './schemas/shared.ts';
import type { CAUSE_CATEGORIES, REVERSIBILITY } from './schemas/causes.ts';
import type { FAQ_GROUPS } from './schemas/faqs.ts';
import type {
  BRAND_STATUS,
  CLASH_GRADES,
  COUNTRIES,
  JERKS_NAMED,
  ROLES,
} from './schemas/medications.ts';
import type { SEEN, SOURCE_KINDS } from './schemas/sources.ts';
import type { TREATMENT_GROUPS } from './schemas/treatments.ts';
import type { MOVEMENTS, ORIGINS, REASONS, RHYTHMS, SPREADS } from './schemas/types.ts';
import type { HELPLINE_COUNTRIES, HELPLINE_KINDS } from './schemas/helplines.ts';
import type { SIGN_AUDIENCES } from './schemas/signs.ts';
import type { Kind } from './library.ts';

type Labels<T extends readonly string[]> = Readonly<Record<T[number], string>>;

/** The words readers see for the values that schemas allow. */
export const movement: Labels<typeof MOVEMENTS> = {
  positive: 'Muscles jump (positive)',
  negative: 'Muscles let go for a moment (negative)',
  both: 'Muscles jump or let go (positive and negative)',
};

export const origin: Labels<typeof ORIGINS> = {
  cortical: 'surface of the brain (cortex)',
  thalamocortical: 'loops between cortex and deep brain',
  brainstem: 'brainstem',
  spinal: 'spinal cord',
  peripheral: 'nerve outside the spinal cord',
  functional: 'the way the movement system works, without damage',
  unknown: 'not known',
};

export const reason: Labels<typeof REASONS> = {
  physiological: 'normal for the body (physiological)',
  essential: 'no cause found (essential)',
  epileptic: 'part of an epilepsy (epileptic)',
  secondary: 'caused by something else (secondary)',
  functional: 'a change in how movement is controlled (functional)',
};

export const spread: Labels<typeof SPREADS> = {
  focal: 'one small part',
  segmental: 'parts next to each other',
  multifocal: 'several separate parts',
  axial: 'trunk and neck',
  generalized: 'whole body',
};

export const rhythm: Labels<typeof RHYTHMS> = {
  single: 'Single jerks',
  irregular: 'No steady beat',
  rhythmic: 'A steady beat',
  varies: 'Varies',
};

export const category: Labels<typeof CAUSE_CATEGORIES> = {
  'brain-disease': 'Illness of brain or nerves',
  'injury-or-damage': 'Injury or damage',
  immune: 'Immune system',
  infection: 'Infection',
  'body-chemistry': 'Body chemistry',
  inherited: 'Inherited',
  toxin: 'Poison',
  medicine: 'Medicine',
  'recreational-drug': 'Alcohol or recreational drug',
  'mind-and-body': 'Mind and body',
};

export const reversibility: Labels<typeof REVERSIBILITY> = {
  usually: 'Usually',
  sometimes: 'Sometimes',
  rarely: 'Rarely',
  no: 'No',
  'not-known': 'Not known',
};

export const treatmentGroup: Labels<typeof TREATMENT_GROUPS> = {
  'cause-first': 'The cause first',
  medicine: 'Medicine',
  injection: 'Injection',
  'surgery-or-device': 'Surgery or device',
  therapy: 'Therapy',
  'self-care': 'Self-care',
  research: 'Research',
};

export const grade: Labels<typeof EVIDENCE_GRADES> = {
  A: 'compared with a placebo in a trial',
  B: 'tested openly, or in pooled studies',
  C: 'reports on single patients or small groups',
  D: 'opinion of experts',
  N: 'a trial found no benefit',
};

export const role: Labels<typeof ROLES> = {
  treats: 'Treats',
  'may-cause': 'May cause',
  'may-worsen': 'May worsen',
};

/** Stands in place of "Treats" where trials found no benefit. */
export const triedInVain = 'Tried, no benefit shown';

/** How a statement on a medicine and jerks is known: it names the kind of report, not how sure it is. */
export const knownFrom: Labels<typeof EVIDENCE_GRADES> = {
  A: 'Trials against a dummy treatment',
  B: 'Open or pooled studies',
  C: 'Reports on patients',
  D: 'Opinion of experts',
  N: 'Trials that found no benefit',
};

export const clashGrade: Labels<typeof CLASH_GRADES> = {
  avoid: 'Do not combine',
  'ask-first': 'Ask first',
  watch: 'Watch',
};

export const brandStatus: Labels<typeof BRAND_STATUS> = {
  sold: 'sold',
  withdrawn: 'no longer sold',
  seen: 'named in a list',
};

export const jerksNamed: Labels<typeof JERKS_NAMED> = {
  named: 'Myoclonus is named.',
  'seizures-with-jerks': 'Seizures with jerks are named.',
  'not-named': 'Jerks are not named.',
};

export const urgency: Labels<typeof URGENCY_LEVELS> = {
  emergency: 'Emergency: get help now',
  urgent: 'See a doctor soon',
  routine: 'Make an appointment',
  none: 'No need for a doctor',
};

export const country: Labels<typeof COUNTRIES> = {
  US: 'United States',
  GB: 'United Kingdom',
  IE: 'Ireland',
  CA: 'Canada',
  AU: 'Australia',
  NZ: 'New Zealand',
  EU: 'European Union',
  AT: 'Austria',
  CY: 'Cyprus',
  DE: 'Germany',
  ES: 'Spain',
  FI: 'Finland',
  FR: 'France',
  GR: 'Greece',
  IN: 'India',
  IT: 'Italy',
  JP: 'Japan',
  PL: 'Poland',
  SE: 'Sweden',
  CH: 'Switzerland',
};

/** For whom a sign is; for everyone it goes without saying. */
export const signAudience: Labels<typeof SIGN_AUDIENCES> = {
  everyone: 'everyone',
  adult: 'adults',
  'older-adult': 'older adults',
  child: 'children',
  baby: 'babies',
  newborn: 'newborns',
  pregnant: 'in pregnancy',
  'known-epilepsy': 'people with known epilepsy',
  'known-illness': 'people with a known illness',
  'on-a-medicine': 'people on a medicine',
};

/** Where a helpline works; the Union stands for all countries that share its number. */
export const helplineCountry: Labels<typeof HELPLINE_COUNTRIES> = {
  US: 'US',
  CA: 'Canada',
  GB: 'UK',
  IE: 'Ireland',
  AU: 'Australia',
  NZ: 'New Zealand',
  ZA: 'South Africa',
  IN: 'India',
  EU: 'European Union',
  DE: 'Germany',
  FR: 'France',
  ES: 'Spain',
  IT: 'Italy',
  NL: 'Netherlands',
};

export const helplineKind: Labels<typeof HELPLINE_KINDS> = {
  emergency: 'Emergency numbers',
  poison: 'Poison lines',
  crisis: 'Crisis lines',
  advice: 'Advice lines',
};

export const codeSystem: Labels<typeof CODE_SYSTEMS> = {
  'icd-10-cm': 'ICD-10-CM',
  'icd-10': 'ICD-10',
  'icd-9-cm': 'ICD-9-CM',
  'icd-11': 'ICD-11 foundation',
  'icd-11-mms': 'ICD-11 MMS',
  'snomed-ct': 'SNOMED CT',
  mesh: 'MeSH',
  orpha: 'ORPHA',
  omim: 'OMIM',
  hpo: 'HPO',
  mondo: 'Mondo',
  rxnorm: 'RxNorm',
  atc: 'ATC',
  loinc: 'LOINC',
};

export const sourceKind: Labels<typeof SOURCE_KINDS> = {
  guideline: 'guideline',
  trial: 'trial',
  study: 'study',
  'case-series': 'case reports',
  review: 'review',
  label: 'medicine label',
  government: 'government page',
  'patient-page': 'page for patients',
  reference: 'reference work',
  seed: 'article this guide started from',
};

export const seen: Labels<typeof SEEN> = {
  full: 'read in full',
  part: 'read in part',
  abstract: 'summary read',
  label: 'label read',
  page: 'page read',
};

/** One page of a kind, for search results and lists. */
export const kindSingular: Readonly<Record<Kind | 'pages', string>> = {
  types: 'Type',
  causes: 'Cause',
  tests: 'Test',
  treatments: 'Treatment',
  medications: 'Medicine',
  pages: 'Guide page',
};

export const kindPlural: Readonly<Record<Kind, string>> = {
  types: 'Types',
  causes: 'Causes',
  tests: 'Tests',
  treatments: 'Treatments',
  medications: 'Medicines',
};

export const faqGroup: Labels<typeof FAQ_GROUPS> = {
  'about-jerks': 'About jerks',
  'is-it-serious': 'Is it serious?',
  'doctors-and-medicines': 'Doctors and medicines',
  'everyday-life': 'Everyday life',
};
