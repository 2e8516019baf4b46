import { lazy, queryOrThrow } from '../../shell/dom.ts';
import { say } from './advice-bar.ts';
import type { NameChoice } from './medicine-names.ts';
import type { Named } from './named.ts';
import { el } from './view.ts';

/** Asks for the name of a medicine. What is typed stays in the memory of the page. */
export class MedicineField {
  /** The medicine that was chosen. */
  named: Named | undefined;
  private readonly box: HTMLElement;
  private readonly changed: () => void;
  private choices: readonly NameChoice[] = [];
  /** What was typed or pressed last; an answer to something earlier comes too late. */
  private latest = 0;
  private readonly load = lazy(async () => {
    const module = await import('./load-names.ts');
    return [module, await module.loadNames()] as const;
  });

  /** @param changed Called when a medicine was chosen or taken back. */
  constructor(box: HTMLElement, changed: () => void) {
    this.box = box;
    this.changed = changed;
    this.field.addEventListener('focus', () => void this.load().catch(() => undefined));
    this.field.addEventListener('input', () => void this.suggest());
  }

  /** True when something is typed that no medicine was chosen for. */
  get isOpen(): boolean {
    return this.field.value.trim() !== '' && !this.named;
  }

  /** What the reader said, in words; undefined where nothing was said. */
  get says(): string | undefined {
    const checked = this.box.querySelector('input:checked + span');
    return this.named?.title ?? checked?.textContent ?? undefined;
  }

  /** The reader pressed one of the names that are shown. */
  pick(at: number): void {
    const choice = this.choices[at];
    if (choice) this.take(choice.named);
    this.field.focus({ preventScroll: true });
  }

  /** Takes what is typed. False when the reader must choose first. */
  async settle(): Promise<boolean> {
    const typed = this.field.value;
    const own = ++this.latest;
    this.say('Looking for the name.');
    try {
      const [{ readName }, names] = await this.load();
      if (own !== this.latest) return false;
      const found = readName(typed, names);
      if ('title' in found) {
        this.take(found);
        return true;
      }
      const isUnknown = found.some(({ named }) => !named.hasPage);
      this.offer(
        found,
        isUnknown
          ? `We do not know “${typed.trim()}”. Is it one of these?`
          : `“${typed.trim()}” is in more than one medicine. Which one was it?`,
      );
    } catch {
      this.say('The names could not be loaded. Press Next to try again, or Skip to go on.');
    }
    return false;
  }

  /** Another answer than a name was chosen, or all is taken back. */
  clear(): void {
    this.latest++;
    this.named = undefined;
    this.field.value = '';
    this.offer([], '');
  }

  /** Puts back a medicine that was named before. */
  restore(named: Named | undefined): void {
    if (named) this.take(named);
  }

  private get field(): HTMLInputElement {
    return queryOrThrow<HTMLInputElement>(this.box, '[name=medicine-name]');
  }

  private async suggest(): Promise<void> {
    const own = ++this.latest;
    this.uncheck();
    if (this.named) {
      this.named = undefined;
      this.changed();
    }
    const loaded = await this.load().catch(() => undefined);
    if (!loaded || own !== this.latest) return;
    const [{ namesFor }, names] = loaded;
    const found = namesFor(this.field.value, names);
    this.offer(found, found.length > 0 ? 'Choose the name, or type on.' : '');
  }

  private take(named: Named): void {
    this.named = named;
    this.field.value = named.title;
    this.uncheck();
    this.offer([], `You named ${named.title}.`);
    this.changed();
  }

  private uncheck(): void {
    for (const input of this.box.querySelectorAll<HTMLInputElement>('[name=medicine]')) {
      input.checked = false;
    }
  }

  private offer(choices: readonly NameChoice[], words: string): void {
    this.choices = choices;
    this.say(words);
    this.box
      .querySelector('[data-names]')
      ?.replaceChildren(
        ...choices.map(({ label }, i) =>
          el('button', { type: 'button', 'data-pick': String(i) }, label),
        ),
      );
  }

  private say(words: string): void {
    const status = this.box.querySelector('[role=status]');
    if (status) say(status, words);
  }
}
