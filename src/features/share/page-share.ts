import { EnhancedElement, pressedButton } from '../../shell/dom.ts';
import styles from './page-share.css?inline';
import { textFragment } from './text-fragment.ts';
import { readPage } from './page-text.ts';

const NOT_SELECTED =
  'No words are selected. Select a sentence on this page, then press this button again.';
const REFUSED = 'Your browser did not let us copy. The link is in this box. Copy it from here:';
/** Longest quotation of the reader's own selection in a message. */
const QUOTED = 60;

function button(text: string, data: Readonly<Record<string, string>>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  Object.assign(made.dataset, data);
  return made;
}

function line(text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

/** Copies links to the page, to a section or to a sentence. Nothing leaves the page by itself. */
class PageShare extends EnhancedElement {
  private readonly status = line('');
  private readonly field = document.createElement('input');
  private readonly address =
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  /** What the reader selected last. Phones forget a selection when a button is pressed. */
  private selected: Range | undefined;

  protected enhance(signal: AbortSignal): void {
    this.status.setAttribute('role', 'status');
    this.field.readOnly = true;
    this.field.hidden = true;
    this.field.setAttribute('aria-label', 'Link');
    this.append(
      button('Copy link to this page', { copy: 'page' }),
      this.sections(),
      button('Copy link to the words you selected', { copy: 'sentence' }),
    );
    if ('share' in navigator) this.append(button('Share with another app', { share: '' }));
    this.append(this.status, this.field);
    const press = (event: Event): void => {
      const pressed = pressedButton(event);
      if (pressed) void this.press(pressed);
    };
    this.addEventListener('click', press, { signal });
    document.addEventListener('selectionchange', () => this.remember(), { signal });
    this.remember();
  }

  /** One button a section: choosing and copying is one press. */
  private sections(): HTMLDetailsElement {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = 'Copy link to a section';
    const choices = document.createElement('div');
    details.append(summary, choices);
    for (const heading of document.querySelectorAll('main :is(h2, h3)')) {
      // A folded section has its id outside the heading that opens it.
      const id = heading.id || heading.parentElement?.closest('summary')?.parentElement?.id;
      if (!id) continue;
      const made = button(heading.textContent?.trim() ?? '', { copy: 'section' });
      made.value = `#${id}`;
      choices.append(made);
    }
    return details;
  }

  private remember(): void {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!this.parentElement?.contains(range.startContainer)) this.selected = range.cloneRange();
  }

  private async press({ dataset, value, textContent }: HTMLButtonElement): Promise<void> {
    if (dataset['copy'] === 'page') await this.copy(this.address, 'this page');
    else if (dataset['copy'] === 'section') {
      await this.copy(this.address + value, `the section “${textContent}”`);
    } else if (dataset['copy'] === 'sentence') await this.copySentence();
    else await this.share();
  }

  private async copySentence(): Promise<void> {
    const text = this.selected && readPage(this.selected);
    const found = text && textFragment(text.blocks, text.start, text.end);
    if (!found) return this.say(NOT_SELECTED);
    const words =
      found.words.length > QUOTED ? `${found.words.slice(0, QUOTED).trimEnd()} …` : found.words;
    await this.copy(`${this.address}#${found.fragment}`, `“${words}”`);
  }

  private async copy(link: string, what: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.say(`Copied: link to ${what}.`);
    } catch {
      this.say(REFUSED);
      this.field.value = link;
      this.field.hidden = false;
      this.field.focus();
      this.field.select();
    }
  }

  /** The sheet of the device. Closing it without a choice is no fault. */
  private async share(): Promise<void> {
    try {
      await navigator.share({ title: document.title, url: this.address });
    } catch (error) {
      const closed = error instanceof DOMException && error.name === 'AbortError';
      if (!closed) this.say('Your device did not let us share. Copy the link instead.');
    }
  }

  private say(text: string): void {
    this.field.hidden = true;
    this.status.textContent = text;
  }
}

// Browsers at the floor show the panel plainly.
if ('adoptedStyleSheets' in document) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
customElements.define('page-share', PageShare);
document.querySelector('.share > p')?.after(document.createElement('page-share'));
