/** The rule by which `npm run claims` counts: what a sentence is to whoever wants to follow it. */
import { isCited } from '../../model/prose.ts';

/**
 * - `sourced`: the sentence names a source, or a later sentence of its paragraph does, or it is an
 *   item of a list whose opening names one;
 * - `advice`: it tells the reader what to do, or it is marked as ours, alone or with its paragraph;
 * - `unknown`: it says that something is not known;
 * - `link`: it leads to another page, or opens a list;
 * - `unsourced`: it states something, and none of these holds.
 */
export type ClaimKind = 'sourced' | 'advice' | 'unknown' | 'link' | 'unsourced';

/** Verbs that open a request: "Ask a pharmacist." */
const REQUESTS =
  'add|agree|allow|answer|arrange|ask|avoid|be|begin|bend|book|breathe|bring|buy|call|carry|change|check|chew|choose|clear|come|compare|count|cover|cut|describe|dim|drink|eat|expect|explain|fasten|feel|fill|film|find|fit|follow|get|give|go|grip|have|help|hold|include|join|judge|keep|know|lay|learn|leave|let|lie|limit|list|look|lower|make|mark|measure|mention|move|name|note|offer|open|order|pad|pick|place|plan|play|practice|prepare|press|protect|push|put|read|remember|remove|repeat|report|rest|return|rinse|save|say|see|seek|send|set|share|show|sip|sit|sleep|speak|stand|start|stay|stop|store|support|swallow|switch|take|talk|tell|test|think|treat|try|turn|type|use|wait|walk|warm|wash|watch|wear|write';
/** What may stand before the request: "If it grows, ", "Before a scan, ". */
const CONDITION =
  '(?:(?:if|when|while|before|after|until|with|without|for|in|on|at|as|once|during|where|from|to|by)\\b[^.;]*?[,:;] )?';
const REQUEST = new RegExp(
  `^["“]?${CONDITION}(?:then |also |please |always |never |first |so |and |or |above all )*(?:do not|${REQUESTS})\\b`,
  'i',
);
/** "It makes people sleepy, so do not drive." In a list, words such as "sleep" are no requests. */
const LATER_REQUEST = new RegExp(
  `[,;:] (?:(?:so |then |but )?(?:do not|please)|(?:so|then|but) (?:${REQUESTS}))\\b|[;:] (?:${REQUESTS})\\b`,
  'i',
);
const OURS =
  /\bour (?:own )?(?:advice|view|estimate)\b|\bwe (?:advise|suggest|think)\b|\bknown to us\b|\bas far as we know\b/i;
/** Said of a whole paragraph: "This is our advice." */
const WHOLE_IS_OURS = /\bthis (?:is|too is|plan is) our (?:own )?(?:advice|view)\b/i;
const NOTHING_KNOWN =
  /\bnot (?:been )?(?:known|counted|tested|studied|shown|compared|proven|measured|settled)\b|\bunknown\b|\bno (?:good |large |clinical |controlled )*(?:study|studies|trials?|figures?)\b|\bnever been (?:tested|studied|compared)\b/i;
const LINK =
  /^\(?see (?!an? |your |the (?:doctor|nurse|team))|^for [^.]*, see\b|^more (?:is )?(?:on|in|about)\b|^all other\b.* (?:on|under)\b|^(?:the|this) page\b/i;

/** True when a paragraph is marked as ours as a whole. */
export const isWhollyOurs = (paragraph: string): boolean => WHOLE_IS_OURS.test(paragraph);

/** What a sentence is by its own words alone; `text` keeps its citations as `‹id›`. */
export function kindAlone(text: string): ClaimKind {
  if (isCited(text)) return 'sourced';
  if (LINK.test(text)) return 'link';
  if (OURS.test(text) || REQUEST.test(text) || LATER_REQUEST.test(text)) return 'advice';
  if (text.endsWith(':')) return 'link';
  return NOTHING_KNOWN.test(text) ? 'unknown' : 'unsourced';
}
