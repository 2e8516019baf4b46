import { EnhancedElement, lazy } from '../../shell/dom.ts';
import type { HandoutMaker } from './handout.ts';

/** The handout. This small part only waits for a first choice, or for an address that names pages. */
class HandoutElement extends EnhancedElement {
  private readonly load = lazy<HandoutMaker>(async () => {
    const { HandoutMaker } = await import('./handout.ts');
    return new HandoutMaker(this);
  });

  protected enhance(signal: AbortSignal): void {
    // What the browser remembers of an earlier visit is no choice of now.
    for (const box of this.querySelectorAll('input')) box.checked = false;
    this.hidden = false;
    const change = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement && target.name === 'page')
        void this.run((maker) => maker.choose(target));
    };
    this.addEventListener('change', change, { signal });
    addEventListener('hashchange', () => void this.run((maker) => maker.open()), { signal });
    if (location.hash.length > 1) void this.run((maker) => maker.open());
  }

  /** Does a job with what makes handouts, loading it first; the next job tries again where that fails. */
  private async run(job: (maker: HandoutMaker) => void): Promise<void> {
    const maker = await this.load().catch(() => undefined);
    if (maker) job(maker);
    else this.giveUp();
  }

  private giveUp(): void {
    const status = this.querySelector('[data-size]');
    if (status) status.textContent = 'The handout cannot be made here. Load this page again.';
  }
}

customElements.define('handout-maker', HandoutElement);
