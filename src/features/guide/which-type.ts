import type { Guide } from './guide.ts';

/**
 * The guide. This small part only waits: what thinks and draws is loaded when the reader first
 * touches it, or comes with answers in the address.
 */
class WhichType extends HTMLElement {
  private used = false;
  private loading: Promise<Guide> | undefined;

  connectedCallback(): void {
    this.addEventListener('focusin', () => void this.run(() => {}), { once: true });
    this.addEventListener('change', ({ target }) => void this.run((guide) => guide.change(target)));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.run((guide) => guide.next());
    });
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button?.type === 'button') void this.run((guide) => guide.press(button));
    });
    // Answers in the address, or kept by the browser on the way back to this page.
    const again = (): void => void this.run((guide) => guide.resume());
    if (location.hash.startsWith('#answers=')) again();
    addEventListener('hashchange', again);
    addEventListener('pageshow', (event) => {
      // Back to a page that the browser kept whole: its answers are still there. Otherwise the guide
      // starts empty, whatever the browser remembered of the form.
      if (event.persisted) again();
      else if (!this.used) this.querySelector('form')?.reset();
    });
  }

  /** Does a job with the guide, loading it first; the next job tries again where that fails. */
  private async run(job: (guide: Guide) => void): Promise<void> {
    this.used = true;
    this.loading ??= import('./guide.ts').then(({ Guide }) => Guide.load(this));
    const guide = await this.loading.catch(() => (this.loading = undefined));
    if (guide) job(guide);
    else this.giveUp();
  }

  private giveUp(): void {
    const link = document.createElement('a');
    link.href = '#compare';
    link.textContent = 'Use the table of all pages instead.';
    this.querySelector('[data-status]')?.replaceChildren('The guide cannot start here. ', link);
  }
}

customElements.define('which-type', WhichType);
