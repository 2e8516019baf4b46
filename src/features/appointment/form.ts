import { FIELDS, PAPER_SPELLS, SPELL_FIELDS, type FieldId, type SpellFieldId } from './fields.ts';
import { answersBy, BLANK_SPELL, spellBy, type Sheet } from './sheet.ts';

/** The form as the page has it: reads and writes a whole sheet, and copies it for paper. */
export class SheetForm {
  private readonly root: HTMLElement;
  private readonly diary: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
    this.diary = queryOrThrow(root, '.diary', HTMLElement);
    // From now on paper shows copies of the words: fields would cut long ones off.
    root.dataset['copied'] = '';
  }

  read(): Sheet {
    return {
      fields: answersBy((id) => this.answer(id).value),
      spells: this.openRows().map((row) => spellBy((id) => cell(row, id).value)),
    };
  }

  /** Shows a sheet. Rows that it does not fill stay ready for paper, out of sight. */
  write({ fields, spells }: Sheet): void {
    for (const { id } of FIELDS) put(this.answer(id), fields[id]);
    const open = Math.max(1, spells.length);
    const rows = this.rows();
    for (let i = rows.length; i < open; i++) this.addRow();
    for (const row of rows.slice(Math.max(open, PAPER_SPELLS))) row.remove();
    for (const [i, row] of this.rows().entries()) {
      const spell = spells[i] ?? BLANK_SPELL;
      for (const { id } of SPELL_FIELDS) put(cell(row, id), spell[id]);
      row.toggleAttribute('data-spare', i >= open);
    }
  }

  answer(id: FieldId): HTMLTextAreaElement {
    return queryOrThrow(this.root, `textarea[name="${id}"]`, HTMLTextAreaElement);
  }

  /** Rows on the screen, first to last. */
  openRows(): HTMLElement[] {
    return this.rows().filter((row) => !('spare' in row.dataset));
  }

  /** Copies all words to where paper shows them; lines to write on where there are none. */
  copyForPaper(): void {
    for (const copy of this.root.querySelectorAll('.typed')) {
      const field = copy.previousElementSibling;
      const long = field instanceof HTMLTextAreaElement;
      if (!long && !(field instanceof HTMLInputElement)) {
        throw new Error('appointment-sheet: a place for paper has no field before it');
      }
      copy.toggleAttribute('data-blank', field.value.trim() === '');
      copy.replaceChildren(
        ...(field.value.trim() === ''
          ? Array.from({ length: long ? field.rows : 1 }, () => document.createElement('i'))
          : [field.value]),
      );
    }
  }

  private rows(): HTMLElement[] {
    return [...this.diary.querySelectorAll<HTMLElement>('.spell')];
  }

  private addRow(): void {
    const rows = this.rows();
    const last = rows.at(-1);
    const row = last?.cloneNode(true);
    if (!last || !(row instanceof HTMLElement)) {
      throw new Error('appointment-sheet: its markup has no row for a spell');
    }
    const name = `spell ${rows.length + 1}`;
    queryOrThrow(row, 'legend', HTMLElement).textContent = name.replace('s', 'S');
    queryOrThrow(row, 'button', HTMLElement).textContent = `Remove ${name}`;
    last.after(row);
  }
}

const cell = (row: HTMLElement, id: SpellFieldId): HTMLInputElement =>
  queryOrThrow(row, `[name="spell-${id}[]"]`, HTMLInputElement);

/** Sets words; a field that has them already keeps its caret and its own undo. */
function put(field: HTMLInputElement | HTMLTextAreaElement, words: string): void {
  if (field.value !== words) field.value = words;
}

/** The one element of this kind that the markup must have. */
export function queryOrThrow<T extends Element>(
  root: Element,
  selector: string,
  type: new () => T,
): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`appointment-sheet: no ${selector} in its markup`);
  return found;
}
