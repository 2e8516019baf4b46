import type { Helpline, Sign } from '../../model/library.ts';
import { WAYS, type Way } from '../../model/sign-ways.ts';
import { shortNumbers } from './call.ts';

/** Signs from most to least pressing; among equals in the order of the lists. */
export const byPressing = <S extends Pick<Sign, 'data'>>(signs: readonly S[]): S[] =>
  [...signs].sort((a, b) => WAYS.indexOf(a.data.way) - WAYS.indexOf(b.data.way));

/** What a reader is told to do, in few words. */
export function wayWords(way: Way, helplines: readonly Pick<Helpline, 'data'>[]): string {
  switch (way) {
    case 'ambulance':
      return `Call ${shortNumbers(helplines)} now`;
    case 'emergency-department':
      return 'Go to an emergency department at once';
    case 'today':
      return 'Get medical help today';
    case 'days':
      return 'See a doctor within days';
    case 'two-weeks':
      return 'See a doctor within two weeks';
    case 'visit':
      return 'Make an appointment';
  }
}

/** Headings of the groups in which emergencies are listed. */
export const GROUP_NAMES: Readonly<Record<Sign['data']['group'], string>> = {
  seizures: 'Seizures and jerks that do not stop',
  other: 'Jerks with other danger signs',
  medicines: 'Medicines and drugs',
  children: 'Babies and children',
  body: 'Kidneys, liver, lungs, sugar and poisons',
  mood: 'Thoughts of suicide',
};
