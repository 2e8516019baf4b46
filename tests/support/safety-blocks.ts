/** What a medicine's file says of harm, and on what kind of source each statement rests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CONTENT } from './site.ts';

/** A source as its file has it. */
export interface Source {
  kind: string;
  /** Absent where a DOI or PMID stands for it. */
  url?: string;
}

/** A statement with its sources. */
export interface Cited {
  text?: string;
  sources?: string[];
}

/** Hosts that copy, mirror, list or sell what others wrote. */
const COPIES =
  /(^|\.)(drugs\.com|rxlist\.com|webmd\.com|medscape\.com|mims\.com|medlibrary\.org|druglib\.com|druglibrary\.|rxreasoner\.com|prescriberpoint\.com|medicinenet\.com|emedtv\.com|goodrx\.com|skyscape\.|edrugslist\.|ndclist\.|scribd\.com|docslib\.org|wikipedia\.org|farmaco|ipharmacy|rxlabels|rxgenericdb|medicinanet|pharmacy)/i;

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
  const { hostname, pathname } = new URL(url);
  return COPIES.test(hostname) || pathname === '/';
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
