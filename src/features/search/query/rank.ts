import type { IndexedDoc, SearchIndex } from './index-docs.ts';
import type { SearchDoc } from './search-data.ts';
import type { Reading } from './read.ts';

/** A doc that answers a query. */
export interface Hit {
  readonly doc: SearchDoc;
  /** No unit: only the order of scores means something. */
  readonly score: number;
  /** The name that matched, if it may be shown and is not the title. */
  readonly shown?: string | undefined;
  /** The section that answers what is asked of the doc. */
  readonly section?: string | undefined;
}

/** Hits, best first, and whether they can be trusted to be about what was asked. */
export interface Ranking {
  readonly hits: readonly Hit[];
  /** Nothing on the site fits: the hits are none. */
  readonly nothing: boolean;
  /** Numbers of the medicines that the query names. */
  readonly medicines: readonly number[];
}

/*
 * Weights below are points, the unit of BM25: a word that a doc has adds ln(1 + docs ÷ docs with it),
 * times up to 1.25 for the fields it stands in. With about 650 docs, the rarest word adds 8 points and a
 * word of half the docs 1. What has no unit is a factor. All were set on the judged queries that may be
 * looked at (judged/README.md), by the order they must give; the reasons say what each must outweigh.
 */

/** Points at which more of a word counts little (k1 of BM25, which is usually 1.2 to 2). */
const SATURATION = 1.5;
/** Factor for a sign: it is described in many words, so it must outweigh a chance word or two. */
const SIGN_WEIGHT = 2.2;
/** Points of a doc that a foreign name names: more than one rare word, which may be a coincidence. */
const NAMED = 12;
/** Points where a query has the words of a name and nothing else: as much as one rare word. */
const EXACT = 8;
/** Points where a query is a name, letter by letter: more than all words of a query together. */
const SAME = 40;
/** Points of the one medicine that a query names: above pages with three rare words; of several, half. */
const MEDICINE = 24;
/** Points of a type, cause, test or treatment that a query names: it may only be mentioned. */
const NAMED_THING = 8;
/** Points of the page on a part of daily life that is asked about: above a thing, below a medicine. */
const LIFE_PAGE = 18;
/** Factor for words that name the topic of the whole site, beside others that tell more. */
const GENERIC_WEIGHT = 0.25;
/** Factor for what is asked, which tells less than what is described. */
const ASKED_WEIGHT = 0.6;
/** Factor for a type that is not about babies when the query is, or is when it is not. */
const NOT_FOR_BABIES = 0.6;
/** Share of the best score below which a hit is no answer. */
const MIN_SHARE = 0.25;

/** Factors: a word of the glossary or a question is seldom what was meant where a page has the name. */
const PRIOR: Readonly<Record<string, number>> = { Word: 0.45, Question: 0.8 };
/** Factor for a section: its page comes first where both fit. */
const SECTION_PRIOR = 0.9;

/** How likely a doc of some kind is what is looked for, before anything is asked. */
function priorOf({ kind, url }: SearchDoc): number {
  if (url.startsWith('/clinicians/')) return 0.6;
  if (url.startsWith('/about/')) return 0.5;
  return PRIOR[kind] ?? (url.includes('#') ? SECTION_PRIOR : 1);
}

/** Signs that only say what is asked or how it moves: alone they are no topic of this site. */
const ASKED = new Set(
  'cause sideEffect dose stopping missed overdose together treat cure serious worse whichDoctor emergency prevent difference common pain whatIs test diet trial family older child work eating safety alcohol caffeine drop rhythm constant light operation exercise school driving film sayIt'.split(
    ' ',
  ),
);

/** Headings that answer what is asked of a medicine, of any page that has them; the first found counts. */
const ANSWERS: readonly (readonly [sign: string, heading: RegExp])[] = [
  ['overdose', /too much|overdose/i],
  ['missed', /miss/i],
  ['stopping', /stop|if you do not take/i],
  ['pregnant', /pregnan/i],
  ['together', /clash/i],
  ['driving', /driv|daily life/i],
  ['alcohol', /alcohol|daily life/i],
  ['dose', /^how it (is taken|works)/i],
  ['sideEffect', /side effect|risk/i],
  ['older', /age$/i],
  ['child', /^children$/i],
  ['baby', /^children$/i],
  ['treat', /what can help|what it does to jerks|what benefit/i],
  ['cure', /what to expect/i],
  ['test', /how doctors check/i],
];

/** Parts of daily life: who asks about one wants its page, whatever else is named. */
const LIFE = new Set(
  'school work driving pregnant film eating safety supportGroup appointment exercise firstAid caffeine sayIt trial'.split(
    ' ',
  ),
);

export function rankDocs(index: SearchIndex, reading: Reading): Ranking {
  const scores = new Map<number, number>();
  const shown = new Map<number, string>();
  const add = (doc: number, by: number) => scores.set(doc, (scores.get(doc) ?? 0) + by);
  const count = index.docs.length;
  const keys = [...new Set(reading.words.map(({ key }) => key))];
  const weight = (key: string): number => {
    const found = index.words.get(key)?.size;
    return found === undefined ? 0 : Math.log(1 + count / found);
  };
  const jerks = new Set((reading.signs.get('jerk') ?? []).map((at) => reading.words[at]?.key));
  const isOfAll = (key: string) => GENERIC.has(key) || jerks.has(key);
  const specific = keys.some((key) => !isOfAll(key) && index.words.has(key));
  const inSigns = new Set([...reading.signs.values()].flat().map((at) => reading.words[at]?.key));
  for (const key of keys) {
    const by =
      weight(key) * (specific && isOfAll(key) ? GENERIC_WEIGHT : inSigns.has(key) ? 0.5 : 1);
    for (const [doc, tf] of index.words.get(key) ?? []) {
      add(doc, (by * tf * (SATURATION + 1)) / (tf + SATURATION) / 2);
    }
  }
  for (const sign of reading.signs.keys()) {
    const docs = index.signs.get(sign);
    if (!docs || (sign === 'jerk' && (specific || reading.signs.size > 1))) continue;
    const by = SIGN_WEIGHT * Math.log(1 + 110 / docs.size) * (ASKED.has(sign) ? ASKED_WEIGHT : 1);
    for (const [doc, tf] of docs) {
      add(doc, by * tf);
      if (LIFE.has(sign) && isMainly(index.docs[doc], sign)) add(doc, LIFE_PAGE);
    }
  }
  for (const doc of reading.named) add(doc, NAMED);
  const medicines: number[] = [];
  const babies = reading.signs.has('baby') || reading.signs.has('newborn');
  let heldTopic = false;
  const total = keys.reduce((sum, key) => sum + weight(key), 0);
  for (const doc of [...scores.keys()]) {
    const entry = index.docs[doc];
    if (!entry) continue;
    const isSame = entry.names.some(({ plain }) => plain !== '' && plain === reading.plain);
    // A page tells more than the word list does.
    if (isSame && entry.doc.kind !== 'Word') add(doc, SAME);
    const held = heldName(entry, keys, weight);
    const isGeneric = held?.keys.every(isOfAll) ?? true;
    if (held && !(isGeneric && specific)) {
      const share = total === 0 ? 0 : held.weight / total;
      const whole = held.keys.length === keys.length;
      add(
        doc,
        held.weight * (0.9 - 0.15 * held.rank) * (0.4 + share) + (whole ? EXACT - held.rank : 0),
      );
      if (held.text && held.rank > 0) shown.set(doc, held.text);
      if (entry.doc.kind === 'Medicine') medicines.push(doc);
      else if (!isGeneric && entry.doc.kind !== 'Word') add(doc, NAMED_THING);
      if (!isGeneric) heldTopic = true;
    }
    const misses = babies
      ? entry.doc.kind === 'Type' && !isForBabies(entry)
      : isForBabies(entry) && isMainly(entry, 'baby') && !reading.signs.has('child');
    const factor = priorOf(entry.doc) * (misses ? NOT_FOR_BABIES : 1);
    scores.set(doc, (scores.get(doc) ?? 0) * factor);
  }
  for (const doc of medicines) {
    add(doc, MEDICINE / Math.min(2, medicines.length));
    // What is asked of a medicine is answered on its page, before the page on that part of life.
    if (sectionFor(index.docs[doc], reading)) add(doc, LIFE_PAGE);
  }
  if (!isTopic(index, reading, heldTopic || reading.named.length > 0, keys))
    return { hits: [], nothing: true, medicines };
  const ranked = [...scores]
    .filter(([doc]) => !isUnnamed(index.docs[doc]?.doc, medicines, doc))
    .sort(([a, x], [b, y]) => y - x || a - b);
  const best = ranked[0]?.[1] ?? 0;
  const hits = ranked
    .filter(([, score]) => score >= best * MIN_SHARE)
    .flatMap(([doc, score]): Hit[] => {
      const entry = index.docs[doc];
      return entry ? [hitOf(entry, score, shown.get(doc), reading)] : [];
    });
  return { hits: oneOfEach(hits), nothing: hits.length === 0, medicines };
}

const isForBabies = ({ signs }: IndexedDoc): boolean => signs.has('baby') || signs.has('newborn');

/** One of the first two signs of a doc. */
const isMainly = (entry: IndexedDoc | undefined, sign: string): boolean =>
  [...(entry?.signs ?? [])].slice(0, 2).includes(sign);

/** Words that name the topic of the whole site, and so no page of it. */
const GENERIC = new Set([
  'jerk',
  'myoclonu',
  'myoclon',
  'myoclonic',
  'twitch',
  'spasm',
  'movement',
  'muscle',
  'muscl',
  'involuntary',
  'sudden',
  'body',
  'symptom',
  'cause',
  'caus',
  'type',
  'treatment',
  'test',
  'medicin',
  'drug',
]);

/** A medicine is found by its name alone: that words fit its text does not make it the answer. */
const isUnnamed = (
  doc: SearchDoc | undefined,
  medicines: readonly number[],
  number: number,
): boolean => doc?.kind === 'Medicine' && !medicines.includes(number);

/** The weightiest name of a doc that the query holds whole. */
function heldName(
  { names }: IndexedDoc,
  keys: readonly string[],
  weight: (key: string) => number,
): { text: string; keys: readonly string[]; rank: number; weight: number } | undefined {
  let best: { text: string; keys: readonly string[]; rank: number; weight: number } | undefined;
  for (const name of names) {
    if (!name.keys.every((key) => keys.includes(key))) continue;
    const sum = name.keys.reduce((all, key) => all + weight(key), 0);
    const better =
      !best ||
      sum > best.weight + 1e-9 ||
      (Math.abs(sum - best.weight) < 1e-9 && name.rank < best.rank);
    if (better) best = { ...name, weight: sum };
  }
  return best;
}

/** Words of the site's own topic: a query that has one is about it. */
const TOPIC = /^(myoclon|mioclon|epilep|seizur|tremor|hiccup|dystoni|convuls)/;
/** Ways to move: one of them with few unknown words is about this site. */
const MOVES = new Set(
  'jerk shake flicker drop flap giveWay stiff kick writhe twist eyes shudder'.split(' '),
);

/**
 * Whether the query is about anything that the site is about. Words that the site does not know are
 * no fault in themselves, but with little else they tell of another topic: jerk chicken.
 */
function isTopic(
  index: SearchIndex,
  reading: Reading,
  held: boolean,
  keys: readonly string[],
): boolean {
  const signs = [...reading.signs.keys()];
  const telling = signs.filter((sign) => !ASKED.has(sign));
  const share = 1 - reading.unknown.length / Math.max(1, reading.words.length);
  if (telling.length >= 2 || keys.some((key) => TOPIC.test(key))) return true;
  if (held && share >= 0.34) return true;
  if (telling.length === 1 && signs.length >= 2 && share >= 0.6) return true;
  if (telling.some((sign) => MOVES.has(sign))) return share >= 0.67 || reading.words.length <= 2;
  if (reading.unknown.length > 0) return false;
  return signs.length > 0 || keys.some((key) => (index.words.get(key)?.size ?? 99) < RARE);
}

/** A word that fewer docs have is telling by itself. */
const RARE = 30;

const hitOf = (
  entry: IndexedDoc,
  score: number,
  shown: string | undefined,
  reading: Reading,
): Hit => ({ doc: entry.doc, score, shown, section: sectionFor(entry, reading) });

/** The heading of a page that answers what is asked of it. */
function sectionFor(entry: IndexedDoc | undefined, reading: Reading): string | undefined {
  if (!entry || entry.doc.url.includes('#') || entry.doc.kind === 'Guide page') return undefined;
  return ANSWERS.filter(([sign]) => reading.signs.has(sign))
    .map(([, heading]) => entry.headings.find((text) => heading.test(text)))
    .find((text) => text !== undefined);
}

/** Of several sections of one page, the best. */
function oneOfEach(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ doc }) => {
    const page = doc.url.split('#')[0] ?? doc.url;
    return seen.has(page) ? false : seen.add(page);
  });
}
