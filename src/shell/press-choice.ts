const KEY = 'presses';

let off = false;
try {
  off = localStorage.getItem(KEY) === 'every';
} catch {
  // Storage is off: the guard works.
}

/** Whether the reader chose that every press counts. */
export const everyPressCounts = (): boolean => off;

/** The button at the foot of the page. The choice is kept only when it is not the usual one. */
class PressChoice extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const button = this.querySelector('button');
    if (!button) throw new Error('press-choice: its markup has no button');
    const show = () => (button.ariaPressed = String(!off));
    button.addEventListener('click', () => {
      off = !off;
      try {
        if (off) localStorage.setItem(KEY, 'every');
        else localStorage.removeItem(KEY);
      } catch {
        // Storage is off: the choice holds for this page only.
      }
      show();
    });
    show();
  }
}

customElements.define('press-choice', PressChoice);
