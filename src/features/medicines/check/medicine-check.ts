import { EnhancedElement, lazy, pressedButton } from '../../../shell/dom.ts';
import type { Check } from './check.ts';
import { loadCheckData } from './load.ts';

/**
 * The check of a list of medicines. This small part only waits: the rest, with its data, is loaded
 * when the reader comes to the field.
 */
class MedicineCheck extends EnhancedElement {
  private readonly load = lazy<Check>(async () => {
    const [{ Check }, { loadMedicineNames }, data] = await Promise.all([
      import('./check.ts'),
      import('../names/load.ts'),
      loadCheckData(),
    ]);
    return new Check(this, data, loadMedicineNames);
  });

  protected enhance(signal: AbortSignal): void {
    const on = (type: string, listener: (event: Event) => void): void =>
      this.addEventListener(type, listener, { signal });
    this.querySelector('form')?.reset();
    on('focusin', () => void this.load().catch(() => undefined));
    on('submit', (event) => {
      event.preventDefault();
      // Taken at once: the reader may type the next name while the first one loads.
      const field = this.querySelector('input');
      const typed = field?.value ?? '';
      if (field) field.value = '';
      void this.run((check) => check.add(typed)).then((done) => {
        if (!done && field && field.value === '') field.value = typed;
      });
    });
    on('click', (event) => {
      const button = pressedButton(event);
      if (button?.type === 'button') void this.run((check) => check.press(button));
    });
    on('change', (event) => {
      const box = event.target;
      if (box instanceof HTMLInputElement && box.type === 'checkbox')
        void this.run((check) => check.renderRisks());
    });
  }

  /** Does a job with the check, loading it first; the next job tries again where that fails. */
  private async run(job: (check: Check) => void): Promise<boolean> {
    const check = await this.load().catch(() => undefined);
    const status = this.querySelector('[role="status"]');
    if (check) job(check);
    else if (status) status.textContent = 'The check could not be loaded. Press Add to try again.';
    return check !== undefined;
  }
}

customElements.define('medicine-check', MedicineCheck);
