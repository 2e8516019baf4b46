/**
 * What the appointment sheet asks. Ids are in files that readers saved, so an id is never renamed or
 * reused. Wording may change.
 */

export interface Field {
  readonly id: string;
  readonly label: string;
  /** A line under the label. */
  readonly hint?: string;
  /** Lines to write on, on the screen and on paper. */
  readonly lines: number;
}

/** The questions, in the order of the sheet. The one to ask first stands first. */
export const FIELDS = [
  {
    id: 'ask',
    label: 'What you most want to ask',
    hint: 'Your one big question first.',
    lines: 3,
  },
  {
    id: 'began',
    label: 'When it began',
    hint: '“About March” is enough. What was going on then?',
    lines: 2,
  },
  {
    id: 'often',
    label: 'How often',
    hint: 'Each day, each week, in bursts, or only now and then.',
    lines: 2,
  },
  {
    id: 'bad',
    label: 'How bad',
    hint: 'What it does to you. A score from 0 to 10, if you like.',
    lines: 2,
  },
  {
    id: 'change',
    label: 'What makes it better or worse',
    hint: 'Rest, movement, lost sleep, stress, or anything else.',
    lines: 2,
  },
  {
    id: 'where',
    label: 'Where',
    hint: 'Which parts jerk, where it starts, and whether it spreads.',
    lines: 2,
  },
  {
    id: 'medicines',
    label: 'Medicines you take',
    hint: 'Dose, and since when. Also what you buy yourself, and other drugs.',
    lines: 4,
  },
  {
    id: 'other',
    label: 'Anything else',
    hint: 'Your health in the past, your family, your sleep, what you have given up.',
    lines: 3,
  },
  { id: 'guide', label: 'From the guide', lines: 4 },
] as const satisfies readonly Field[];

export type FieldId = (typeof FIELDS)[number]['id'];

/** What the diary asks about one spell: short answers, one line each. */
export const SPELL_FIELDS = [
  { id: 'when', label: 'When' },
  { id: 'doing', label: 'What you were doing' },
  { id: 'what', label: 'What jerked' },
  { id: 'long', label: 'How long' },
  { id: 'bad', label: 'How bad, 0 to 10' },
  { id: 'helped', label: 'What helped' },
] as const;

export type SpellFieldId = (typeof SPELL_FIELDS)[number]['id'];

/** Rows of the diary on paper, and without a script. */
export const PAPER_SPELLS = 5;

/** Most rows of the diary: more would make the page slow, and no visit has time for them. */
export const MAX_SPELLS = 200;
