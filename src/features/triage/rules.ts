import type { Helpline, Sign } from '../../model/library.ts';
import { signUrl } from '../../model/relations.ts';
import { shortNumbers } from './call.ts';
import type { GuideSign } from './levels.ts';
import { byPressing } from './words.ts';

/**
 * What `rules.json` holds: the signs that answers of the guide raise, the most pressing first: only
 * the first is in view, and “call an ambulance” must not stand behind “go to a hospital”.
 * The guide answers at once and without a request, so it carries them with it.
 */
export function guideSigns(
  signs: readonly Pick<Sign, 'id' | 'data'>[],
  helplines: readonly Pick<Helpline, 'data'>[],
): GuideSign[] {
  const numbers = shortNumbers(helplines);
  return byPressing(signs)
    .filter(({ data }) => data.raisedBy.length > 0)
    .map(({ id, data }) => ({ id, data, href: signUrl({ id, data }) }))
    .map(({ id, href, data: { bold, level, way, act, sources, raisedBy } }) => ({
      id,
      bold,
      href,
      level,
      ...(way === 'today' && { today: true as const }),
      advice:
        way === 'ambulance'
          ? `Call ${numbers} now. ${act}`
          : way === 'emergency-department'
            ? `Go to a hospital emergency department at once, or call ${numbers}. ${act}`
            : act,
      sources: sources.map((source) => (typeof source === 'string' ? source : source.id)),
      raisedBy,
    }));
}

/** The text of `rules.json`. */
export const rulesText = (rules: readonly GuideSign[]): string =>
  `${JSON.stringify(rules, null, 2)}\n`;
