/**
 * The guide. This small part only waits: what thinks and draws is loaded when the reader first
 * answers, or comes with answers in the address.
 */
class WhichType extends HTMLElement {
  private started: Promise<import('./guide.ts').Guide> | undefined;

  connectedCallback(): void {
    this.addEventListener('focusin', () => void this.start(), { once: true });
    this.addEventListener('change', () => void this.start().then((guide) => guide.update()));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.start().then((guide) => guide.next());
    });
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button?.type === 'button') void this.start().then((guide) => guide.press(button));
    });
    // Answers in the address, or kept by the browser on the way back to this page.
    const again = (): void => void this.start().then((guide) => guide.resume());
    if (location.hash.startsWith('#answers=')) again();
    addEventListener('hashchange', again);
    addEventListener('pageshow', (event) => {
      // Back to a page that the browser kept whole: its answers are still there. Otherwise the guide
      // starts empty, whatever the browser remembered of the form.
      if (event.persisted) again();
      else if (!this.started) this.querySelector('form')?.reset();
    });
  }

  private start(): Promise<import('./guide.ts').Guide> {
    this.started ??= import('./guide.ts').then(({ Guide }) => new Guide(this));
    return this.started;
  }
}

customElements.define('which-type', WhichType);
