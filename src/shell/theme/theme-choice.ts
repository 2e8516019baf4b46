const KEY = 'theme';

/** Three buttons for the color theme. The choice is kept only when it is light or dark. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button) this.choose(button.value);
    });
    this.show();
  }

  private choose(value: string): void {
    const kept = value === 'light' || value === 'dark';
    if (kept) document.documentElement.dataset['mode'] = value;
    else delete document.documentElement.dataset['mode'];
    try {
      if (kept) localStorage.setItem(KEY, value);
      else localStorage.removeItem(KEY);
    } catch {
      // Storage is off: the choice holds for this page only.
    }
    this.show();
  }

  private show(): void {
    const current = document.documentElement.dataset['mode'] ?? 'device';
    for (const button of this.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.value === current));
    }
  }
}

customElements.define('theme-choice', ThemeChoice);
