import { expect, test } from '@playwright/test';
import { FIELDS, MAX_SPELLS, SPELL_FIELDS } from './fields.ts';
import { fromFile, leftOutSentence, MAX_CHARACTERS, toFile } from './file.ts';
import {
  answersBy,
  BLANK_SHEET,
  BLANK_SPELL,
  isBlank,
  isBlankSpell,
  isSame,
  spellBy,
  takenBack,
  withoutSpell,
  withSpell,
  withText,
  type Sheet,
} from './sheet.ts';
import { seeded } from '../../../tests/support/guide.ts';

const PIECES = ['', 'tea cup', 'é “ñ” 日本', '"', '\\', '\n', '{', '🙂', '</script>', '  ', '0'];

function randomSheet(random: () => number): Sheet {
  const text = (): string =>
    Array.from(
      { length: Math.floor(random() * 4) },
      () => PIECES[Math.floor(random() * PIECES.length)] ?? '',
    ).join('');
  return {
    fields: answersBy(text),
    spells: Array.from({ length: Math.floor(random() * 5) }, () => spellBy(text)),
  };
}

const SHEET: Sheet = {
  fields: { ...BLANK_SHEET.fields, ask: 'Is it epilepsy?', began: 'About March\nafter flu' },
  spells: [{ ...BLANK_SPELL, when: 'Monday', bad: '3' }],
};
const whyNot = (text: string): string => {
  const read = fromFile(text);
  return read.ok ? 'read' : read.why;
};
const file = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(toFile(SHEET)) as object), ...change });

test('a saved sheet comes back word for word, whatever was typed', () => {
  const random = seeded(7);
  for (let i = 0; i < 300; i++) {
    const sheet = randomSheet(random);
    const read = fromFile(toFile(sheet));
    expect(read.ok && isSame(read.sheet, sheet), JSON.stringify(sheet)).toBe(true);
    expect(read.ok && read.leftOut).toEqual([]);
  }
});

test('a file cut anywhere gives one plain sentence and nothing else', () => {
  const whole = toFile(SHEET).trimEnd();
  for (let end = 0; end < whole.length; end++) {
    expect(whyNot(whole.slice(0, end))).toBe(
      end === 0 ? 'It is empty.' : 'It is damaged, or it is not an appointment sheet.',
    );
  }
});

for (const { name, text, why } of [
  { name: 'other JSON', text: '{"theme":"dark"}', why: 'It is not an appointment sheet.' },
  { name: 'a list', text: '[]', why: 'It is not an appointment sheet.' },
  { name: 'null', text: 'null', why: 'It is not an appointment sheet.' },
  {
    name: 'a newer version',
    text: file({ version: 2 }),
    why: 'It was made by another version of this page. Reload the page, then try again.',
  },
  { name: 'fields of the wrong kind', text: file({ fields: [] }), why: 'It is damaged' },
  { name: 'spells of the wrong kind', text: file({ spells: {} }), why: 'It is damaged' },
  {
    name: 'a file that is too big',
    text: ' '.repeat(MAX_CHARACTERS + 1),
    why: 'It is too big for an appointment sheet.',
  },
]) {
  test(`${name} is refused with a reason`, () => expect(whyNot(text)).toContain(why));
}

test('what the sheet has no place for is named, and the rest is shown', () => {
  const read = fromFile(
    file({
      extra: 1,
      fields: { ask: 'Why?', mood: 'low', began: 3 },
      spells: ['x', { when: 'now', color: 'red' }],
    }),
  );
  if (!read.ok) throw new Error(read.why);
  expect(read.sheet.fields.ask).toBe('Why?');
  expect(read.sheet.spells).toEqual([{ ...BLANK_SPELL, when: 'now' }]);
  expect(read.leftOut).toEqual(['extra', 'mood', 'began', 'spell 1', 'color in spell 2']);
  expect(leftOutSentence(read.leftOut)).toContain('“mood”');
  expect(leftOutSentence([])).toBe('');
});

test('a name such as __proto__ is a name like any other', () => {
  const read = fromFile(toFile(SHEET).replace('"ask"', '"__proto__"'));
  expect(read.ok && read.leftOut).toEqual(['__proto__']);
  expect(Object.hasOwn(Object.prototype, 'ask')).toBe(false);
});

test('spells beyond the most that the page shows are reported', () => {
  const read = fromFile(file({ spells: Array(MAX_SPELLS + 1).fill({ when: 'x' }) }));
  expect(read.ok && read.sheet.spells.length).toBe(MAX_SPELLS);
  expect(read.ok && read.leftOut).toEqual([`all spells after number ${MAX_SPELLS}`]);
});

test('taking a step back brings every word back and loses none typed since', () => {
  const random = seeded(11);
  for (let i = 0; i < 300; i++) {
    const [before, after, now] = [randomSheet(random), randomSheet(random), randomSheet(random)];
    expect(isSame(takenBack(before, after, after), before)).toBe(true);
    const merged = takenBack(before, after, now);
    for (const { id } of FIELDS) {
      if (before.fields[id] !== after.fields[id] && before.fields[id].trim() !== '')
        expect(merged.fields[id]).toContain(before.fields[id]);
      if (now.fields[id] !== after.fields[id] && now.fields[id].trim() !== '')
        expect(merged.fields[id]).toContain(now.fields[id]);
    }
    for (const spell of before.spells) expect(merged.spells).toContainEqual(spell);
    for (const spell of now.spells)
      if (!isBlankSpell(spell)) expect([...merged.spells, ...after.spells]).toContainEqual(spell);
  }
});

test('a removed spell comes back in its place', () => {
  const sheet = {
    ...SHEET,
    spells: ['one', 'two', 'three'].map((when) => ({ ...BLANK_SPELL, when })),
  };
  const two = { ...BLANK_SPELL, when: 'two' };
  expect(withSpell(withoutSpell(sheet, 1), 1, two)).toEqual(sheet);
  expect(withSpell({ ...SHEET, spells: [BLANK_SPELL] }, 0, two).spells).toEqual([two]);
});

test('a summary is added below what stands there, and only once', () => {
  const once = withText(SHEET, 'guide', 'When do the jerks come? At rest.');
  expect(withText(once, 'guide', 'When do the jerks come? At rest.')).toBe(once);
  expect(withText(once, 'guide', 'More.').fields.guide).toBe(
    'When do the jerks come? At rest.\nMore.',
  );
});

test('spaces alone are no words, and ids are given once', () => {
  expect(isBlank({ fields: answersBy(() => ' \n'), spells: [spellBy(() => ' ')] })).toBe(true);
  expect(isBlank(SHEET)).toBe(false);
  for (const fields of [FIELDS, SPELL_FIELDS]) {
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  }
});
