/** Shows a film strip moment by moment: one press, one moment, and nothing moves by itself. */
class FilmStrip extends HTMLElement {
  private at = 0;
  private readonly cells = [...this.querySelectorAll<SVGGElement>('svg > g')];
  private readonly status = this.querySelector('[role="status"]');

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.go(target.value === 'next' ? 1 : -1);
    });
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

export {};
