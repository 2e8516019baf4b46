import { EnhancedElement, queryOrThrow } from '../../shell/dom.ts';
import { keepLabel, statusText } from './words.ts';
import { isAble, readStatus } from './status.ts';

/** What saves and deletes is loaded when it is asked for. */
const actions = () => import('./keep.ts');

/** Keeps a copy of the site on the device, on request, and deletes it again. */
class OfflineCopy extends EnhancedElement {
  private readonly status = queryOrThrow(this, '[data-status]');
  private readonly buttons = {
    keep: queryOrThrow(this, '[data-keep]'),
    stop: queryOrThrow(this, '[data-stop]'),
    delete: queryOrThrow(this, '[data-delete]'),
    no: queryOrThrow(this, '[data-no]'),
    yes: queryOrThrow(this, '[data-yes]'),
  };
  private busy = false;
  private stopping: AbortController | undefined;

  protected enhance(signal: AbortSignal): void {
    const { keep, stop, delete: ask, no, yes } = this.buttons;
    const onPress = (button: HTMLElement, act: () => void): void =>
      button.addEventListener('click', act, { signal });
    onPress(keep, () => this.save());
    onPress(stop, () => this.stopping?.abort());
    onPress(ask, () => this.ask());
    onPress(no, () => this.run(() => ''));
    onPress(yes, () => this.run((all) => all.remove()));
    void this.show();
  }

  private save(): void {
    const { signal } = (this.stopping = new AbortController());
    this.run((all) => {
      this.offer('stop');
      this.buttons.stop.focus();
      return all.keep((text) => this.say(text), signal);
    });
  }

  /** A jerk of the hand must not take the copy away, so deleting is asked for twice. */
  private ask(): void {
    this.offer('no', 'yes');
    this.buttons.no.focus();
    this.say('Delete the copy? Without a network you could then not read this site.');
  }

  private run(
    action: (all: Awaited<ReturnType<typeof actions>>) => string | Promise<string>,
  ): void {
    if (this.busy) return;
    this.busy = true;
    void actions()
      .then(action, () => 'That cannot be started now. Load this page again, then try again.')
      .then((ending) => this.show(ending))
      .then(() => this.status.focus())
      .finally(() => (this.busy = false));
  }

  private async show(before = ''): Promise<void> {
    try {
      if (!isAble()) throw new DOMException('no service workers here', 'SecurityError');
      const status = await readStatus();
      const trouble = status.untidy && (await (await actions()).cleanUp());
      if (trouble) return this.stop(trouble);
      const label = keepLabel(status);
      if (label) this.buttons.keep.textContent = label;
      this.offer(label && 'keep', status.kept && 'delete');
      this.say(`${before} ${statusText(status)}`.trim());
    } catch (error) {
      this.stop((await actions()).explain(error));
    }
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

customElements.define('offline-copy', OfflineCopy);
