/** The buttons and words of a reader who has a copy, saves one or deletes it. */
import { queryOrThrow } from '../../shell/dom.ts';
import { cleanUp, explain, keep, remove } from './keep.ts';
import { isAble } from './place.ts';
import { readStatus } from './status.ts';
import { keepLabel, statusText } from './words.ts';

export class OfflinePanel {
  private readonly status: HTMLElement;
  private readonly buttons: Readonly<
    Record<'keep' | 'stop' | 'delete' | 'no' | 'yes', HTMLElement>
  >;
  private busy = false;
  private stopping: AbortController | undefined;

  /** @param removed aborts when the element is taken off the page. */
  constructor(element: HTMLElement, removed: AbortSignal) {
    const button = (name: string) => queryOrThrow(element, `[data-${name}]`);
    this.status = button('status');
    this.buttons = {
      keep: button('keep'),
      stop: button('stop'),
      delete: button('delete'),
      no: button('no'),
      yes: button('yes'),
    };
    const onPress = (pressed: HTMLElement, act: () => void): void =>
      pressed.addEventListener('click', act, { signal: removed });
    onPress(this.buttons.keep, () => this.save());
    onPress(this.buttons.stop, () => this.stopping?.abort());
    onPress(this.buttons.delete, () => this.ask());
    onPress(this.buttons.no, () => this.run(() => Promise.resolve('')));
    onPress(this.buttons.yes, () => this.run(remove));
  }

  save(): void {
    const { signal } = (this.stopping = new AbortController());
    this.run(() => {
      this.offer('stop');
      this.buttons.stop.focus();
      return keep((text) => this.say(text), signal);
    });
  }

  async show(before = ''): Promise<void> {
    try {
      if (!isAble()) throw new DOMException('no service workers here', 'SecurityError');
      const status = await readStatus();
      const trouble = status.untidy && (await cleanUp());
      if (trouble) return this.stop(trouble);
      const label = keepLabel(status);
      if (label) this.buttons.keep.textContent = label;
      this.offer(label && 'keep', status.kept && 'delete');
      this.say(`${before} ${statusText(status)}`.trim());
    } catch (error) {
      this.stop(explain(error));
    }
  }

  /** A jerk of the hand must not take the copy away, so deleting is asked for twice. */
  private ask(): void {
    this.offer('no', 'yes');
    this.buttons.no.focus();
    this.say('Delete the copy? Without a network you could then not read this site.');
  }

  private run(action: () => Promise<string>): void {
    if (this.busy) return;
    this.busy = true;
    void action()
      .then((ending) => this.show(ending))
      .then(() => this.status.focus())
      .finally(() => (this.busy = false));
  }

  /** Something is in the way; what may be stored can still be deleted. */
  private stop(why: string): void {
    this.offer(isAble() && navigator.serviceWorker.controller ? 'delete' : undefined);
    this.say(why);
  }

  private offer(...shown: (string | undefined)[]): void {
    for (const [name, button] of Object.entries(this.buttons)) {
      button.hidden = !shown.includes(name);
    }
  }

  /** Says a thing once, however often it is asked to. */
  private say(text: string): void {
    if (this.status.textContent !== text) this.status.textContent = text;
  }
}
