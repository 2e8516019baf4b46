import type { Sign } from '../../model/library.ts';

/** How soon each way to get help is, the soonest first. */
const PRESSING: Readonly<Record<Sign['data']['way'], number>> = {
  ambulance: 0,
  'emergency-department': 1,
  today: 2,
  days: 3,
  'two-weeks': 4,
  visit: 5,
};

/** Signs from most to least pressing; among equals in the order of the lists. */
export const byPressing = <S extends Pick<Sign, 'data'>>(signs: readonly S[]): S[] =>
  [...signs].sort((a, b) => PRESSING[a.data.way] - PRESSING[b.data.way]);
