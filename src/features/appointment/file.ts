import { FIELDS, MAX_SPELLS, SPELL_FIELDS } from './fields.ts';
import { answersBy, isBlankSpell, spellBy, type Sheet } from './sheet.ts';

/** The name under which a sheet is saved. It says nothing that the page's address does not. */
export const FILE_NAME = 'myoclonus-appointment.json';

/** Longer texts are not read: no appointment sheet is that long. */
export const MAX_CHARACTERS = 1_000_000;

const FORMAT = 'myoclonus-guide/appointment';
const VERSION = 1;
const PARTS: ReadonlySet<string> = new Set(['format', 'version', 'fields', 'spells']);

/** Pieces left out are named one by one up to this many. */
const MAX_NAMED = 5;

export type Read =
  | {
      readonly ok: true;
      readonly sheet: Sheet;
      /** What the file holds and the sheet has no place for, by name. */
      readonly leftOut: readonly string[];
    }
  | { readonly ok: false; readonly why: string };

const filled = (answers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== ''));

/** The sheet as text for a file, and for keeping on the device. Blank answers are not written. */
export const toFile = ({ fields, spells }: Sheet): string =>
  `${JSON.stringify(
    {
      format: FORMAT,
      version: VERSION,
      fields: filled(fields),
      spells: spells.filter((spell) => !isBlankSpell(spell)).map(filled),
    },
    null,
    2,
  )}\n`;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a file that anyone may have edited, cut or mixed up. Either all that can be shown comes out,
 * with the names of what cannot, or one plain sentence that says why nothing does.
 */
export function fromFile(text: string): Read {
  if (text.length > MAX_CHARACTERS) return no('It is too big for an appointment sheet.');
  // Some editors put an invisible mark at the start.
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return no('It is empty.');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return no('It is damaged, or it is not an appointment sheet.');
  }
  if (!isObject(data) || data['format'] !== FORMAT) return no('It is not an appointment sheet.');
  if (data['version'] !== VERSION) {
    return no('It was made by another version of this page. Reload the page, then try again.');
  }
  const { fields = {}, spells = [] } = data;
  if (!isObject(fields) || !Array.isArray(spells)) return no('It is damaged: a part is missing.');

  const leftOut = Object.keys(data).filter((part) => !PARTS.has(part));
  const answers = textsOf(fields, new Set(FIELDS.map(({ id }) => id)), '', leftOut);
  const diary = spells.slice(0, MAX_SPELLS).flatMap((spell: unknown, i) => {
    const place = `spell ${i + 1}`;
    if (isObject(spell)) {
      const cells = textsOf(spell, new Set(SPELL_FIELDS.map(({ id }) => id)), place, leftOut);
      return [spellBy((id) => cells.get(id) ?? '')];
    }
    leftOut.push(place);
    return [];
  });
  if (spells.length > MAX_SPELLS) leftOut.push(`all spells after number ${MAX_SPELLS}`);
  return {
    ok: true,
    sheet: {
      fields: answersBy((id) => answers.get(id) ?? ''),
      spells: diary.filter((spell) => !isBlankSpell(spell)),
    },
    leftOut,
  };
}

const no = (why: string): Read => ({ ok: false, why });

/** Texts of known fields; the names of all other entries go to `leftOut`. */
function textsOf(
  data: Json,
  known: ReadonlySet<string>,
  place: string,
  leftOut: string[],
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(data)) {
    if (known.has(name) && typeof value === 'string') {
      // As a text field would give it back.
      texts.set(name, value.replace(/\r\n?/g, '\n'));
    } else leftOut.push(place ? `${name} in ${place}` : name);
  }
  return texts;
}

/** One sentence about what was left out; nothing when all found its place. */
export function leftOutSentence(leftOut: readonly string[]): string {
  if (leftOut.length === 0) return '';
  const names = leftOut.slice(0, MAX_NAMED).map((name) => `“${name.slice(0, 40)}”`);
  const more = leftOut.length - names.length;
  return `This sheet has no place for ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}, so that was left out.`;
}
