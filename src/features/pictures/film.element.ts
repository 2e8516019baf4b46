import { EnhancedElement, pressedButton } from '../../shell/dom.ts';

/** Shows a film strip moment by moment: one press, one moment, and nothing moves by itself. */
class FilmStrip extends EnhancedElement {
  private at = 0;
  private readonly cells = [...this.querySelectorAll<SVGGElement>('svg > g')];
  private readonly status = this.querySelector('[role="status"]');

  protected enhance(signal: AbortSignal): void {
    const press = (event: Event): void => {
      const button = pressedButton(event);
      if (button) this.go(button.value === 'next' ? 1 : -1);
    };
    this.addEventListener('click', press, { signal });
  }

  private go(step: number): void {
    const last = this.cells.length;
    this.at = Math.min(last, Math.max(1, this.at + step));
    for (const [i, cell] of this.cells.entries()) cell.classList.toggle('other', i !== this.at - 1);
    const works = this.cells[this.at - 1]?.querySelector('.on') ? 'works' : 'is silent';
    if (this.status) this.status.textContent = `Moment ${this.at} of ${last}: the muscle ${works}.`;
  }
}

customElements.define('film-strip', FilmStrip);
