/** Advice that stands above all hits when a query tells of danger. */
export interface Pinned {
  /** `now` asks the reader to act, `also` to read this too. */
  readonly tier: 'now' | 'also';
  readonly title: string;
  /** What to do now. */
  readonly act: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

const HELP = { url: '/symptoms/when-to-get-help/', text: 'When to get help' };

const CALL = 'Call 911 (US, Canada), 112 (Europe and many other places) or 999 (UK) now.';

interface Danger {
  readonly words: RegExp;
  readonly title: string;
  readonly act: string;
  readonly links: Pinned['links'];
}

const TAKES =
  /\b(took|taken|swallowed|ate|drank|given|gave)\b.*\b(too (much|many)|double|twice|whole|bottle|packet|pack|all (my|the|his|her)|\d+ (pills|tablets))\b|\boverdos|\btoo (much|many)\b.*\b(pills|tablets|medicine)\b|\bpoisoned\b/;

/** Until the signs of triage have one home, the dangers that queries tell of most. */
const DANGERS: readonly Danger[] = [
  {
    words:
      /\b(kill (my|him|her)self|suicid\w*|want (to )?die|end (my|it all)( life)?|end my life|dont want to live|better off dead|no reason to live|hurt myself|self ?harm)\b/,
    title: 'Thinking of suicide',
    act: 'Call or text a crisis line now, or tell someone near you. In danger call the emergency number.',
    links: [
      { url: '/living/mental-health/', text: 'If you think of ending your life: who to call' },
      HELP,
    ],
  },
  {
    words: TAKES,
    title: 'Too much of a medicine or drug',
    act: `${CALL} It may be a reaction to a medicine or drug. Have all packets at hand.`,
    links: [HELP],
  },
  {
    words:
      /\b(cant|can not|cannot|wont|not|unable to|hard to|trouble|struggling|stopped|stops) (be )?(wake|woken|breath\w*|respond\w*)|\bnot (breathing|responding)\b|\bunconscious\b|\bturn(s|ing|ed)? blue\b|\bblue lips\b|\bunresponsive\b|\bbreathing (slow|slowly|stopped)\b/,
    title: 'Someone who does not breathe well or cannot be woken',
    act: `${CALL} Stay with the person and lay them on their side if you can.`,
    links: [HELP, { url: '/living/bad-spell/', text: 'What to do in a bad spell' }],
  },
  {
    words:
      /\bface (is )?(droop\w*|drop\w*|numb)|\bdroop\w* face\b|\bslur\w*|\b(sudden|suddenly)\b.*\b(weak\w*|numb\w*|speech|cant speak)\b|\bweak\w* (on )?(one|left|right) side\b|\bcant (speak|talk)\b/,
    title: 'Signs of a stroke',
    act: `${CALL} These can be signs of a stroke, and minutes count.`,
    links: [HELP, { url: '/causes/stroke/', text: 'Stroke' }],
  },
  {
    words:
      /\b(seizure|fit|convuls\w*|jerk\w*|shak\w*|spasm\w*|twitch\w*)\b.*\b((wont|not|doesnt|isnt|cant|hasnt) stop\w*|(for|over|than|lasting|lasted) (\w+ )?(\d+|five|ten|twenty|thirty|an?) (min\w*|hour\w*)|nonstop|non stop|one after another)\b|\bfirst (ever )?(seizure|fit)\b|\bstatus epilepticus now\b/,
    title: 'Jerking or a seizure that does not stop',
    act: `${CALL} Jerking that does not stop can be a long seizure.`,
    links: [HELP, { url: '/living/bad-spell/', text: 'What to do in a bad spell' }],
  },
  {
    words:
      /(?=.*\b(fever|hot|temperature|sweating)\b)(?=.*\b(stiff|rigid|confused|confusion|agitated|restless)\b)/,
    title: 'Fever with stiffness or confusion',
    act: `${CALL} It may be a reaction to a medicine or drug. Have all packets at hand.`,
    links: [HELP, { url: '/causes/serotonin-syndrome/', text: 'Serotonin syndrome' }],
  },
];

/**
 * Advice for what a raw query tells of, the most pressing first; none when it tells of no danger. A
 * promise, since the signs may have to be loaded.
 */
export function pinnedFor(query: string): Promise<readonly Pinned[]> {
  const text = query
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const danger = DANGERS.find(({ words }) => words.test(text));
  if (!danger) return Promise.resolve([]);
  const { title, act, links } = danger;
  return Promise.resolve([{ tier: 'now', title, act, links }]);
}
