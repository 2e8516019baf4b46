import { MAX_SPELLS } from './fields.ts';
import { FILE_NAME, fromFile, leftOutSentence, MAX_CHARACTERS, toFile } from './file.ts';
import {
  BLANK_SHEET,
  BLANK_SPELL,
  isBlank,
  isSame,
  takenBack,
  withoutSpell,
  withSpell,
  withText,
  type Sheet,
} from './sheet.ts';
import { queryOrThrow, SheetForm } from './form.ts';
import { takeOver } from './hand-over.ts';
import { Persistence } from './persistence.ts';
import { Announcer } from './announcer.ts';

/** What the sheet does beyond being a form. Words leave the page only where the reader sends them. */
export class Appointment {
  private readonly root: HTMLElement;
  private readonly form: SheetForm;
  private readonly announcer: Announcer;
  private readonly persistence: Persistence;
  /** The words as last saved to a file or loaded from one. */
  private inFile: Sheet = BLANK_SHEET;

  constructor(root: HTMLElement) {
    this.root = root;
    delete root.dataset['failed'];
    this.form = new SheetForm(root);
    this.announcer = new Announcer(root);
    this.persistence = new Persistence(
      {
        read: () => this.form.read(),
        show: (sheet, done) => this.replaceAll(sheet, done),
        guard: () => this.guard(),
      },
      this.announcer,
    );
    this.persistence.restore();
    this.takeWhatWaits();
    this.guard();
    addEventListener('beforeprint', () => this.form.copyForPaper());
    addEventListener('afterprint', () => document.documentElement.classList.remove('sheet-only'));
  }

  /** Takes what the reader did in the form: pressed a button, typed, or chose a file. */
  handle(event: Event | undefined): void {
    const target = event?.target;
    if (event?.type === 'click' && target instanceof Element) {
      const button = target.closest('button');
      if (button) this.press(button);
    } else if (event?.type === 'input') {
      if (target instanceof HTMLInputElement && target.type === 'file') void this.load(target);
      else this.settle();
    }
  }

  private press(button: HTMLButtonElement): void {
    const act = this.acts[button.dataset['do'] ?? ''];
    if (!act) throw new Error('appointment-sheet: a button that does nothing');
    act(button);
    this.guard();
  }

  private readonly acts: Readonly<Record<string, (button: HTMLButtonElement) => void>> = {
    add: () => this.addSpell(),
    remove: (button) => this.removeSpell(button),
    clear: () => this.clear(),
    undo: () => this.announcer.undo(),
    print: () => this.print(),
    save: () => this.save(),
    keep: () => this.persistence.start(),
    delete: () => this.persistence.delete(),
    replace: () => this.announcer.choose(true),
    stay: () => this.announcer.choose(false),
  };

  private addSpell(): void {
    const sheet = this.form.read();
    if (sheet.spells.length >= MAX_SPELLS) {
      return this.announcer.announce(
        'The diary is full. Save this sheet to a file, then start a new one.',
      );
    }
    this.form.write({ ...sheet, spells: [...sheet.spells, BLANK_SPELL] });
    this.focusSpell(sheet.spells.length);
  }

  private removeSpell(button: HTMLButtonElement): void {
    const row = button.closest<HTMLElement>('.spell');
    const index = row ? this.form.openRows().indexOf(row) : -1;
    const before = this.form.read();
    const spell = before.spells[index];
    if (!row || !spell) throw new Error('appointment-sheet: a button to remove has no spell');
    this.form.write(withoutSpell(before, index));
    this.settle();
    const step = {
      done: `Spell ${index + 1} is removed.`,
      undo: `bring spell ${index + 1} back`,
      takeBack: () => {
        this.form.write(withSpell(this.form.read(), index, spell));
        this.settle();
        this.focusSpell(index);
        this.announcer.announce(`Spell ${index + 1} is back.`);
      },
    };
    this.announcer.offerUndo(step, row);
    queryOrThrow(this.root, '[data-do="undo"]', HTMLButtonElement).focus();
  }

  private clear(): void {
    if (isBlank(this.form.read())) return this.announcer.announce('The page is clear already.');
    const kept = this.persistence.isOn;
    this.replaceAll(BLANK_SHEET, `The page is cleared${kept ? ', and so is what was kept' : ''}.`);
  }

  /** Shows another sheet in place of what stands here, with a way back. */
  private replaceAll(after: Sheet, done: string): void {
    const before = this.form.read();
    this.form.write(after);
    if (isSame(before, after) || isBlank(before)) return this.announcer.announce(done);
    this.settle();
    this.announcer.offerUndo({
      done,
      undo: 'bring my words back',
      takeBack: () => {
        this.form.write(takenBack(before, after, this.form.read()));
        this.settle();
        this.announcer.announce('Your words are back.');
      },
    });
  }

  private print(): void {
    document.documentElement.classList.add('sheet-only');
    print();
  }

  private save(): void {
    const sheet = this.form.read();
    const text = toFile(sheet);
    if (text.length > MAX_CHARACTERS) {
      return this.announcer.announce(
        'This is too long for one file. Print it, or save it in two parts.',
      );
    }
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = FILE_NAME;
    link.click();
    // The browser reads it after this turn. A minute is ample; then the memory is given back.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    this.inFile = sheet;
    this.announcer.announce(
      `Your browser was asked to save ${FILE_NAME}. Look among your downloads.`,
    );
  }

  private async load(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    // Choosing the same file again is a new choice.
    input.value = '';
    // No character takes more than four bytes.
    if (file.size > MAX_CHARACTERS * 4) return this.refuse('It is too big.');
    let text: string;
    try {
      text = await file.text();
    } catch {
      return this.refuse('Your device did not hand it over. Please choose it again.');
    }
    const read = fromFile(text);
    if (!read.ok) return this.refuse(read.why);
    const show = (): void => {
      this.inFile = read.sheet;
      this.replaceAll(read.sheet, `The file is on the page. ${leftOutSentence(read.leftOut)}`);
      this.settle();
    };
    const now = this.form.read();
    if (isBlank(now) || isSame(now, read.sheet)) return show();
    this.announcer.ask('There are words on the page already.', (replace) =>
      replace ? show() : this.announcer.announce('The file was not loaded. The page is as it was.'),
    );
    this.announcer.announce('Please choose which words to keep.');
  }

  private refuse(why: string): void {
    this.announcer.announce(`This file cannot be loaded. ${why} The page is as it was.`);
  }

  /** Puts what the guide or the medicine check hands over into its field. */
  private takeWhatWaits(): void {
    const waiting = takeOver();
    if (!waiting) return;
    this.form.write(withText(this.form.read(), waiting.field, waiting.words));
    this.settle();
    this.form.answer(waiting.field).focus();
  }

  private settle(): void {
    this.persistence.keep();
    this.guard();
  }

  /**
   * Has the browser ask before it leaves words that are kept nowhere. Listens only while there are
   * some, because a page with this listener is not kept whole for the way back.
   */
  private guard(): void {
    const sheet = this.form.read();
    const isSafe = [BLANK_SHEET, this.inFile, this.persistence.safe].some((safe) =>
      isSame(safe, sheet),
    );
    if (isSafe) removeEventListener('beforeunload', askBeforeLeaving);
    else addEventListener('beforeunload', askBeforeLeaving);
  }

  private focusSpell(index: number): void {
    this.form.openRows()[index]?.querySelector('input')?.focus();
  }
}

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();
