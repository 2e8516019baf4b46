/** What a medicine's file says of harm, and on what kind of source each statement rests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { citedInBody } from '../../src/model/mdx.ts';
import { isHomePage } from '../../src/model/schemas/sources.ts';
import { CONTENT, frontOf } from './site.ts';

/** A source as its file has it. */
export interface Source {
  kind: string;
  /** Absent where a DOI or PMID stands for it. */
  url?: string;
  inCopy?: true;
}

/** A statement with its sources. */
export interface Cited {
  text?: string;
  sources?: string[];
}

/** Hosts that copy, mirror, list or sell what others wrote, as met among the sources of medicines. */
const COPIES = new Set(
  `120ty.net acilbook.com aisle7.net alpfmedical.info bansdoc.gov.bd bestinmeds.com
  blackboxrx.com blogspot.com buzzrx.com calendar-australia.com clincalcpro.com
  docest.com docslib.org docstoc.com doctor123.org dokumen.tips
  drugcentral.org druginserts.com druginteractionchecker.com druglib.com druglibrary.org
  drugs-library.com drugs.com drugviewer.com edrugslist.com edrugswiki.com einpresswire.com
  em-doctors.com emedicinehealth.com emedtv.com epgonline.org epocrates.com farmacoinc.com
  fda.report fdocuments.us fill.io formweb.com generika.cc genesight.com getjapan.org
  github.com globalrph.com goodrx.com guidelinecentral.com healio.com healthblendrx.com
  healthdocbox.com healthjade.com healthscout.com healthunlocked.com hrt.org imedi.co.uk
  ipharmacy.com jigsawhealth.com khealth.com mdtodate.com medicinanet.com.br medicine.com
  medicinenet.com mediguard.org mediinfo.es medikamio.com medilib.ir medine.co.uk
  medlibrary.org medpath.com www.medscape.com medthority.com mims.com mimsdev.com
  prdmimsweb.azurewebsites.net minclinic.eu mychemist.com.au myhealthbox.eu mymedications.net
  ndclist.com oddb.org oladoctor.com omb.report paperexplained.cn patient-info.co.uk
  pdffox.com pharmacyservices.utah.edu pill2trip.com pillsync.com pocketpills.com
  postblaze.com prescriberpoint.com prescriptiongiant.com reference.com rxdruglabels.com
  rxgenericdb.com rxgo.com rxlist.com rxreasoner.com rxsaver.com scholarsinmedicine.com
  scribd.com shopify.com skyscape.com solutionspharmacyrx.com starbene.it studylib.net
  studylibde.com tactuum.com tcds.com themeditary.com vdocument.in vdocuments.net webmd.com
  wikidoc.org wikipedia.org wixlib.com yourcareeverywhere.com`.split(/\s+/),
);

const known = new Map<string, Source>();

/** The source of this id. */
export function sourceOf(id: string): Source {
  const found =
    known.get(id) ??
    (parse(readFileSync(join(CONTENT, 'sources', `${id}.yaml`), 'utf8')) as Source);
  known.set(id, found);
  return found;
}

/** True where a source is a copy of somebody else's text, or names a host and no page. */
export function isWeak(id: string): boolean {
  const { url } = sourceOf(id);
  if (!url) return false;
  const address = new URL(url);
  const labels = address.hostname.replace(/\.$/, '').split('.');
  return labels.some((_, i) => COPIES.has(labels.slice(i).join('.'))) || isHomePage(address);
}

/** True where the words of the document were read in a copy of it, wholly or in part. */
export const readInCopy = (id: string): boolean => sourceOf(id).inCopy === true;

/** The sources that a medicine's page cites, in its fields and in its text; lists of codes state nothing. */
export function citedIn(page: string): string[] {
  const found = citedInBody(page);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'source' || key === 'sources') found.push(...[child].flat().map(String));
      else visit(child);
    }
  };
  visit({ ...frontOf<Record<string, unknown>>(page), codes: [] });
  return [...new Set(found)];
}

/** Every block of a page that speaks of harm, with its field. */
export function safetyBlocks(data: Record<string, unknown>): [field: string, block: Cited][] {
  const warnings = data['warnings'] as Record<string, Cited | string>;
  const effects = data['sideEffects'] as Record<string, Cited | string>;
  const clashes = data['clashes'] as Cited[];
  const all: [string, Cited | string][] = [
    ['whoMustNot', data['whoMustNot'] as Cited | string],
    ['boxedWarning', data['boxedWarning'] as Cited | string],
    ...Object.entries(effects).map(([k, v]): [string, Cited | string] => [`sideEffects.${k}`, v]),
    ...Object.entries(warnings).map(([k, v]): [string, Cited | string] => [`warnings.${k}`, v]),
    ...clashes.map((clash, i): [string, Cited] => [`clashes.${i}`, clash]),
  ];
  return all.filter((pair): pair is [string, Cited] => typeof pair[1] === 'object');
}
