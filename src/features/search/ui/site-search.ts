import { make } from './make.ts';
import { aToZ, CANNOT_START } from './messages.ts';

const FIELD = {
  id: 'search-input',
  name: 'q',
  type: 'text',
  inputmode: 'search',
  enterkeyhint: 'search',
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-controls': 'search-results',
  'aria-expanded': 'false',
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  maxlength: '200',
};

/** Opens the search. Everything it needs is made and loaded at that moment and not before. */
class SiteSearch extends HTMLElement {
  private dialog: HTMLDialogElement | undefined;
  private started = false;
  private removed = new AbortController();

  connectedCallback(): void {
    this.removed = new AbortController();
    const { signal } = this.removed;
    const openers = document.querySelectorAll<HTMLAnchorElement>(
      'site-search > a, a[data-open-search]',
    );
    for (const opener of openers) this.makeButton(opener, signal);
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

  /** The dialog as it opens: phones show their keys only for a field that is there at the press. */
  private makeDialog(): HTMLDialogElement {
    const close = make('button', { type: 'button' }, 'Close');
    const made = make(
      'dialog',
      { 'aria-labelledby': 'search-label' },
      make(
        'div',
        { class: 'search-bar' },
        make('label', { id: 'search-label', for: 'search-input' }, 'Search this site'),
        close,
      ),
      make('input', FIELD),
      make('p', { role: 'status', 'data-status': '' }),
    );
    close.addEventListener('click', () => made.close());
    this.append(made);
    return made;
  }

  private open(): void {
    const dialog = (this.dialog ??= this.makeDialog());
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.focus();
    if (this.started) return;
    this.started = true;
    void import('./panel.ts').then(
      ({ SearchPanel }) => new SearchPanel(dialog).start(),
      () => this.giveUp(dialog),
    );
  }

  /** The connection broke: the next opening tries again. */
  private giveUp(dialog: HTMLDialogElement): void {
    this.started = false;
    const status = dialog.querySelector('[data-status]');
    if (!status || status.textContent) return;
    status.textContent = CANNOT_START;
    dialog.append(aToZ());
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

customElements.define('site-search', SiteSearch);
