/** A way of saying things that readers should not meet, and what to write instead. */
export interface UnplainWords {
  /** Matches the words as they stand in a text without markup. */
  readonly pattern: RegExp;
  /** What to write instead. */
  readonly instead: string;
}

/** One place where a text is not plain. */
export interface UnplainPlace {
  /** The words found. */
  readonly words: string;
  readonly instead: string;
}

/** Words for people, organs, drugs and illness that say something else than they mean. */
const FIGURES: readonly UnplainWords[] = [
  { pattern: /\bpoisoned brain\b/i, instead: 'a toxic substance slows the brain waves' },
  { pattern: /\bpower (stations?|plants?)\b/i, instead: 'mitochondria' },
  { pattern: /\bsister medicines?\b/i, instead: 'a similar medicine' },
  { pattern: /\banother build\b/i, instead: 'a different one' },
  { pattern: /\band its relatives? (calm|can|are)\b/i, instead: 'similar medicines' },
  { pattern: /\bdancing eyes\b/i, instead: 'opsoclonus-myoclonus, or darting eyes' },
  { pattern: /\bbeating palate\b|\bpalate that beats\b/i, instead: 'palatal tremor' },
  {
    pattern: /\b(own|glycine|up the|its|these) brakes?\b/i,
    instead: 'signals that calm nerve cells',
  },
  { pattern: /\bsparks?\b/i, instead: 'a sharp wave, a trigger or a cause' },
  { pattern: /\belectric storms?\b/i, instead: 'seizures' },
  { pattern: /\bsid(e|ing) roads?\b|\bonly road\b|\bthis road\b/i, instead: 'the thing itself' },
  { pattern: /\bno way out\b|\bno sure refuge\b/i, instead: 'not a safe alternative' },
  { pattern: /\bcompany (they|it) keeps?\b/i, instead: 'these other symptoms' },
  { pattern: /\bbody[’']s (own )?defen[cs]es?\b/i, instead: 'the immune system' },
  { pattern: /\bturns? on the (brain|nerves|nervous system)\b/i, instead: 'attacks the brain' },
  { pattern: /\bstarves? the (whole )?brain\b/i, instead: 'the brain goes without oxygen' },
  { pattern: /\bhands? that lapses?\b|\blapsing hand\b/i, instead: 'a hand that suddenly drops' },
  { pattern: /\bthe stomach complains\b/i, instead: 'stomach upset is common' },
  { pattern: /\bblood runs short\b/i, instead: 'it can lower blood cell counts' },
  { pattern: /\bwasting illness\b/i, instead: 'degenerative disease' },
  { pattern: /\bbuilding plans?\b/i, instead: 'a gene' },
  { pattern: /\bcables? from the spinal cord\b/i, instead: 'nerves' },
  { pattern: /\bover-ready\b/i, instead: 'overactive' },
  { pattern: /\beasily stirred\b/i, instead: 'easily set off' },
  { pattern: /\brun wild\b|\boff course\b/i, instead: 'overactive, or goes wrong' },
  { pattern: /\bfeed(s)? on\b/i, instead: 'sets off' },
  { pattern: /\bby sight\b/i, instead: 'typical' },
];

/** Idiom of other kinds of English, in a site in US English. */
const BRITISH: readonly UnplainWords[] = [
  { pattern: /\bnerve (doctor|specialist)s?\b/i, instead: 'neurologist' },
  {
    pattern:
      /\b(ring|rang|ringing) (the|your|them|up|us|for|911|999|112|in)\b|\bwho(m)? to ring\b/i,
    instead: 'call',
  },
  { pattern: /\bdummy (pill|tablet|injection|medicine|one|treatment)s?\b/i, instead: 'placebo' },
  { pattern: /\boff (your|their) food\b/i, instead: 'a poor appetite' },
  { pattern: /\bshop-bought\b|\bshop remed(y|ies)\b/i, instead: 'store-bought' },
  { pattern: /\btummy\b/i, instead: 'belly or stomach' },
  { pattern: /\bpassing? water\b/i, instead: 'urinate' },
  { pattern: /\bthe ward\b/i, instead: 'the hospital' },
  { pattern: /\b(val)?aciclovir\b/i, instead: 'acyclovir, valacyclovir' },
];

/** Euphemisms, and words that judge or soften. */
const EUPHEMISMS: readonly UnplainWords[] = [
  { pattern: /\bdark thoughts?\b/i, instead: 'thoughts of suicide' },
  { pattern: /\bend it all\b|\bnot want to go on\b/i, instead: 'thoughts of suicide' },
  {
    pattern: /\bthings? seen that (is|are) not there\b|\bseeing things\b/i,
    instead: 'hallucinations',
  },
  { pattern: /\bcalming (pill|tablet|medicine|drug)s?\b/i, instead: 'sedative, or its name' },
  { pattern: /\bto blame\b|\bat fault\b/i, instead: 'the cause' },
  {
    pattern: /\bcan be put right\b|\bare put right\b|\bput right early\b/i,
    instead: 'can be treated',
  },
  { pattern: /\bgood news\b|\bbright figures\b/i, instead: 'the fact itself' },
  { pattern: /\bwe will be plain\b|\bwe will not hide\b/i, instead: 'the fact itself' },
];

/** Our own reading as the subject, instead of the reader’s question. */
const OUR_READING: readonly UnplainWords[] = [
  { pattern: /\bour sources\b/i, instead: 'what is known, or leave it out' },
  { pattern: /\bwe (could not|did not|cannot) (read|check|find)\b/i, instead: 'what is not known' },
  { pattern: /\bwe (found|looked for|searched|read|saw)\b/i, instead: 'no study is known to us' },
  { pattern: /\b(in|anything) (what )?we (read|found)\b/i, instead: 'as far as we know' },
  { pattern: /\bwhen (we|you) look(ed)? closer\b/i, instead: 'the answer itself' },
  { pattern: /\bhalf the story\b|\bhold on to one thing\b/i, instead: 'the fact itself' },
  { pattern: /\bread the second line again\b/i, instead: 'say it once, plainly' },
  { pattern: /\bnobody can (promise|give|say|name)\b/i, instead: 'this is not known' },
];

/** Openings and endings that make a reader guess. */
const RIDDLES: readonly UnplainWords[] = [
  { pattern: /^(Imagine|Think of someone|Picture)\b/, instead: 'the answer first' },
  { pattern: /\bcomes? along(?=[:.])/i, instead: 'other signs are' },
  { pattern: /\bbe ready for little\b/i, instead: 'it may not help much' },
  { pattern: /\bthe price (is|can be)\b|\bat what cost\b/i, instead: 'the disadvantage is' },
  { pattern: /\bgets? in step\b|\bbeats? together\b/i, instead: 'comes together with' },
  { pattern: /\bwatch the sum\b/i, instead: 'other medicines add to this' },
  { pattern: /\bend the talk\b|\blike a log\b/i, instead: 'the fact itself' },
  { pattern: /\bis a (main )?rival\b|\bthe main rival\b/i, instead: 'the main alternative' },
];

/** All ways of saying things that the text for patients avoids. */
export const UNPLAIN_WORDS: readonly UnplainWords[] = [
  ...FIGURES,
  ...BRITISH,
  ...EUPHEMISMS,
  ...OUR_READING,
  ...RIDDLES,
];

/** Where a text without markup says something in a way that the site avoids. */
export const unplainPlacesIn = (text: string): UnplainPlace[] =>
  UNPLAIN_WORDS.flatMap(({ pattern, instead }) => {
    const found = pattern.exec(text);
    return found ? [{ words: found[0], instead }] : [];
  });
