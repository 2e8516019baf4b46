import { CANNOT_START } from './messages.ts';

/** Opens the search. Everything it needs is loaded at that moment and not before. */
class SiteSearch extends HTMLElement {
  private readonly dialog = find(this, 'dialog', HTMLDialogElement);
  private readonly input = find(this, 'input[name="q"]', HTMLInputElement);
  private started = false;
  private removed = new AbortController();

  connectedCallback(): void {
    this.removed = new AbortController();
    const { signal } = this.removed;
    const openers = document.querySelectorAll<HTMLAnchorElement>(
      'site-search > a, a[data-open-search]',
    );
    for (const opener of openers) this.makeButton(opener, signal);
    const close = find(this, '[data-close]', HTMLButtonElement);
    close.addEventListener('click', () => this.dialog.close(), { signal });
    const onKey = (event: KeyboardEvent): void => {
      const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      const slash = event.key === '/' && !isTyping(event.target);
      if (!command && !slash) return;
      event.preventDefault();
      if (!event.repeat) this.open();
    };
    addEventListener('keydown', onKey, { signal });
  }

  disconnectedCallback(): void {
    this.removed.abort();
  }

  private makeButton(opener: HTMLAnchorElement, signal: AbortSignal): void {
    opener.setAttribute('role', 'button');
    opener.setAttribute('aria-haspopup', 'dialog');
    opener.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
    const open = (event: Event): void => {
      // A link with the role of a button must answer to the space bar as buttons do.
      if (event instanceof KeyboardEvent && event.key !== ' ') return;
      event.preventDefault();
      this.open();
    };
    opener.addEventListener('click', open, { signal });
    opener.addEventListener('keydown', open, { signal });
  }

  private open(): void {
    if (!this.dialog.open) this.dialog.showModal();
    this.input.focus();
    if (this.started) return;
    this.started = true;
    void import('./panel.ts').then(
      ({ SearchPanel }) => new SearchPanel(this.dialog).start(),
      () => this.giveUp(),
    );
  }

  /** The connection broke: the next opening tries again. */
  private giveUp(): void {
    this.started = false;
    find(this, '[data-status]', HTMLElement).textContent = CANNOT_START;
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

function find<T extends Element>(root: Element, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`site-search: its markup has no ${selector}`);
  return found;
}

customElements.define('site-search', SiteSearch);
