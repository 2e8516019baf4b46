import { fromFile, leftOutSentence, toFile } from './file.ts';
import { BLANK_SHEET, isBlank, isSame, type Sheet } from './sheet.ts';
import { deleteStored, store, readStored, onOtherTab, type StoreResult } from './storage.ts';
import type { Step, Announcer } from './announcer.ts';

/** What keeping needs of the page. */
export interface Page {
  read(): Sheet;
  /** Shows a sheet in place of what stands there, with a way back. */
  show(sheet: Sheet, done: string): void;
  /** Called when what the device keeps has changed without a press on this page. */
  guard(): void;
}

const NOTHING = 'Nothing is kept on this device.';
const SAVE_OR_PRINT = 'Save it to a file, or print it.';
const WHY_NOT: Readonly<Record<'full' | 'off', string>> = {
  full: `This device has no room left, so your last words are not kept. ${SAVE_OR_PRINT}`,
  off: `This browser does not let a page keep anything. ${SAVE_OR_PRINT}`,
};

/** Keeps the sheet on this device, from the moment the reader asks for it. */
export class Persistence {
  /** True while each change is kept. */
  private on = false;
  /** True while what is typed cannot be kept although the reader asked for it. */
  private failing = false;
  /** What this page last read from the device or kept on it. */
  private known: string | null = null;

  /** What the device keeps, as far as this page knows, or a blank sheet. */
  safe: Sheet = BLANK_SHEET;
  private readonly page: Page;
  private readonly announcer: Announcer;

  constructor(page: Page, announcer: Announcer) {
    this.page = page;
    this.announcer = announcer;
    onOtherTab((text) => {
      this.otherTab(text);
      this.page.guard();
    });
  }

  get isOn(): boolean {
    return this.on;
  }

  /** Shows what the device keeps; asks first if the page has other words. */
  restore(): void {
    const text = readStored();
    this.known = text ?? null;
    if (!text) return;
    const read = fromFile(text);
    if (!read.ok) {
      this.announcer.showStored('Something is kept here that cannot be read.');
      return this.announcer.announceWarning(
        `What this device kept cannot be read. ${read.why} It is still there: “Keep” replaces it, “Delete” removes it.`,
      );
    }
    const now = this.page.read();
    if (!isBlank(now) && !isSame(now, read.sheet)) return this.offer(text, read.sheet);
    this.on = true;
    this.safe = read.sheet;
    this.page.show(read.sheet, leftOutSentence(read.leftOut));
    this.announcer.showStored('Kept on this device.');
  }

  /** The reader asked for it. */
  start(): void {
    this.on = true;
    this.keep();
    if (this.on) this.announcer.announce('Each change is kept from now on, on this device only.');
  }

  /** Keeps what the page has now, if the reader has asked for that. */
  keep(): void {
    if (!this.on) return;
    const sheet = this.page.read();
    const text = toFile(sheet);
    const outcome = store(text, this.known);
    if (outcome === 'kept') {
      this.known = text;
      this.safe = sheet;
      if (this.failing) this.announcer.announce('There is room again: all your words are kept.');
      this.failing = false;
      const time = new Date().toLocaleTimeString([], { timeStyle: 'short' });
      return this.announcer.showStored(`Kept on this device at ${time}.`);
    }
    if (outcome === 'changed') return this.otherTab(readStored() ?? null);
    this.fail(outcome);
  }

  /** The reader asked to delete what is kept. The page itself stays as it is. */
  delete(): void {
    const text = readStored();
    if (text === undefined) return this.fail('off');
    this.stop(NOTHING);
    if (text === null) return this.announcer.announce('Nothing was kept on this device.');
    deleteStored();
    this.announcer.offerUndo(
      this.backTo(text, 'Deleted from this device. What you typed stays on this page.'),
    );
  }

  private otherTab(text: string | null): void {
    if (text === null) {
      if (!this.on) return;
      this.stop(NOTHING);
      return this.announcer.announceWarning(
        'What this device kept was deleted in another tab. Your words are still on this page.',
      );
    }
    const read = fromFile(text);
    const now = this.page.read();
    if (!read.ok) {
      this.stop('What is on this page is not kept.');
      this.known = text;
      return this.announcer.announceWarning(
        `Something else was kept in another tab, and cannot be read. “Keep” replaces it with this page.`,
      );
    }
    if (isSame(read.sheet, now)) this.known = text;
    else if (this.on || !isBlank(now)) this.offer(text, read.sheet);
  }

  /** The device keeps other words than the page shows: the reader chooses. */
  private offer(text: string, sheet: Sheet): void {
    this.stop('What is on this page is not kept.');
    this.announcer.ask(
      'Show the words that this device keeps, or keep what this page shows?',
      (replace) => {
        this.known = text;
        this.on = true;
        if (replace) {
          this.safe = sheet;
          this.page.show(sheet, 'The page shows what this device keeps.');
          this.announcer.showStored('Kept on this device.');
          return;
        }
        this.keep();
        if (this.on)
          this.announcer.offerUndo(this.backTo(text, 'What is on this page is kept now.'));
      },
    );
    this.announcer.announceWarning(
      'This device keeps other words than this page shows, perhaps from another tab. Please choose at the end of the sheet.',
    );
  }

  /** A step back to what the device kept before. */
  private backTo(text: string, done: string): Step {
    return {
      done,
      undo: 'keep what was kept before',
      takeBack: () => {
        const outcome = store(text, this.known);
        if (outcome === 'full' || outcome === 'off') return this.fail(outcome);
        this.restore();
        if (this.on) this.announcer.announce('It is kept on this device again.');
      },
    };
  }

  private stop(line: string): void {
    this.on = false;
    this.failing = false;
    this.known = null;
    this.safe = BLANK_SHEET;
    this.announcer.showStored(line);
  }

  private fail(why: Exclude<StoreResult, 'kept' | 'changed'>): void {
    // Where nothing could be kept so far, nothing more is tried until the reader asks again.
    this.on = this.on && this.known !== null;
    this.failing = this.on;
    this.announcer.showStored(
      this.known === null ? NOTHING : 'Your last words are not kept on this device.',
    );
    this.announcer.announceWarning(WHY_NOT[why]);
  }
}
