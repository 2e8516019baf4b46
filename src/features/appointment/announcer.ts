import { queryOrThrow } from './form.ts';

/** A step that can be taken back. */
export interface Step {
  /** What was done, as a sentence. */
  readonly done: string;
  /** What taking it back does, after "Undo: ". */
  readonly undo: string;
  /** Takes it back, and says so. */
  readonly takeBack: () => void;
}

/** The lines of the sheet that tell the reader something or ask, in places that are always there. */
export class Announcer {
  private readonly root: HTMLElement;
  private readonly steps: Step[] = [];
  private answer: ((replace: boolean) => void) | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** One sentence or two about what the reader just did. */
  announce(words: string): void {
    // The same words twice would be read out twice.
    if (this.status.textContent !== words) this.status.textContent = words;
    delete this.status.dataset['alarm'];
  }

  /** The same for what the reader must know while typing: it stays in sight. */
  announceWarning(words: string): void {
    this.announce(words);
    this.status.dataset['alarm'] = '';
  }

  /** The line about what this device keeps. No live region: it changes with every word typed. */
  showStored(words: string): void {
    queryOrThrow(this.root, '[data-kept]', HTMLElement).textContent = words;
  }

  /** Asks which words to keep. Nothing happens until the reader chooses. */
  ask(question: string, answer: (replace: boolean) => void): void {
    this.answer = answer;
    queryOrThrow(this.choice, 'p', HTMLElement).textContent = question;
    this.choice.hidden = false;
  }

  /** The reader chose. */
  choose(replace: boolean): void {
    const answer = this.answer;
    this.answer = undefined;
    this.choice.hidden = true;
    this.announce('');
    this.status.focus();
    answer?.(replace);
  }

  /** Says what was done and offers the way back, before `place` or else at the end of the sheet. */
  offerUndo(step: Step, place?: HTMLElement): void {
    this.steps.push(step);
    this.showUndo(place);
    this.announce(step.done);
  }

  /** Takes the last step back. The one before it can be taken back next. */
  undo(): void {
    const step = this.steps.pop();
    this.status.focus();
    this.showUndo();
    step?.takeBack();
  }

  private showUndo(place?: HTMLElement): void {
    const line = queryOrThrow(this.root, '[data-undo]', HTMLElement);
    const step = this.steps.at(-1);
    line.hidden = !step;
    queryOrThrow(line, 'button', HTMLElement).textContent = `Undo: ${step?.undo ?? ''}`;
    if (place) place.before(line);
    else this.choice.after(line);
  }

  private get status(): HTMLElement {
    return queryOrThrow(this.root, '[data-status]', HTMLElement);
  }

  private get choice(): HTMLElement {
    return queryOrThrow(this.root, '[data-choice]', HTMLElement);
  }
}
