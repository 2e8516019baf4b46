import { FIELDS, SPELL_FIELDS, type FieldId, type SpellFieldId } from './fields.ts';

/** One spell of the diary. */
export type Spell = Readonly<Record<SpellFieldId, string>>;

/** All that a reader typed. Spells may be blank: rows that are open and not yet filled in. */
export interface Sheet {
  readonly fields: Readonly<Record<FieldId, string>>;
  readonly spells: readonly Spell[];
}

const each = <Id extends string>(
  fields: readonly { readonly id: Id }[],
  value: (id: Id) => string,
): Record<Id, string> =>
  Object.fromEntries(fields.map(({ id }) => [id, value(id)])) as Record<Id, string>;

/** A sheet's answers, each given by `value`. */
export const answersBy = (value: (id: FieldId) => string): Sheet['fields'] => each(FIELDS, value);

/** A spell's answers, each given by `value`. */
export const spellBy = (value: (id: SpellFieldId) => string): Spell => each(SPELL_FIELDS, value);

export const BLANK_SPELL: Spell = spellBy(() => '');
export const BLANK_SHEET: Sheet = { fields: answersBy(() => ''), spells: [] };

const isBlankText = (text: string): boolean => text.trim() === '';

export const isBlankSpell = (spell: Spell): boolean => Object.values(spell).every(isBlankText);

/** True when nothing is typed anywhere. */
export const isBlank = ({ fields, spells }: Sheet): boolean =>
  Object.values(fields).every(isBlankText) && spells.every(isBlankSpell);

const isSameSpell = (a: Spell, b: Spell): boolean =>
  SPELL_FIELDS.every(({ id }) => a[id] === b[id]);

/** True when two sheets say the same; rows that are still blank do not count. */
export function isSame(a: Sheet, b: Sheet): boolean {
  const spellsOfA = a.spells.filter((spell) => !isBlankSpell(spell));
  const spellsOfB = b.spells.filter((spell) => !isBlankSpell(spell));
  return (
    FIELDS.every(({ id }) => a.fields[id] === b.fields[id]) &&
    spellsOfA.length === spellsOfB.length &&
    spellsOfA.every((spell, i) => isSameSpell(spell, spellsOfB[i] ?? BLANK_SPELL))
  );
}

export const withoutSpell = (sheet: Sheet, index: number): Sheet => ({
  ...sheet,
  spells: sheet.spells.filter((_, i) => i !== index),
});

/** Puts a removed spell back in its place; all that was typed since stays. */
export const withSpell = (sheet: Sheet, index: number, spell: Spell): Sheet => ({
  ...sheet,
  spells: sheet.spells.every(isBlankSpell)
    ? [spell]
    : [...sheet.spells.slice(0, index), spell, ...sheet.spells.slice(index)],
});

const joined = (first: string, second: string): string =>
  [first, second].filter((text) => !isBlankText(text)).join('\n');

/** Adds text to an answer, below what stands there, unless it stands there already. */
export const withText = (sheet: Sheet, id: FieldId, text: string): Sheet =>
  sheet.fields[id].includes(text)
    ? sheet
    : { ...sheet, fields: { ...sheet.fields, [id]: joined(sheet.fields[id], text) } };

/**
 * Takes back a step that turned `before` into `after`. What was typed since then (`now`) is kept:
 * it stands below what comes back.
 */
export function takenBack(before: Sheet, after: Sheet, now: Sheet): Sheet {
  const typedSince = now.spells.filter(
    (spell) => !isBlankSpell(spell) && !after.spells.some((old) => isSameSpell(old, spell)),
  );
  return {
    fields: answersBy((id) => {
      if (now.fields[id] === after.fields[id]) return before.fields[id];
      if (before.fields[id] === after.fields[id]) return now.fields[id];
      return joined(before.fields[id], now.fields[id]);
    }),
    spells: [...before.spells, ...typedSince],
  };
}
