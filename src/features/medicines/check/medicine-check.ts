/**
 * The check of a list of medicines. This small part only waits: the rest, with its data, is loaded
 * when the reader comes to the field.
 */
class MedicineCheck extends HTMLElement {
  private loaded: Promise<import('./check.ts').Check> | undefined;

  connectedCallback(): void {
    this.querySelector('form')?.reset();
    this.addEventListener('focusin', () => void this.load().catch(() => undefined), { once: true });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      // Taken at once: the reader may type the next name while the first one loads.
      const field = this.querySelector('input');
      const typed = field?.value ?? '';
      if (field) field.value = '';
      void this.run((check) => check.add(typed)).then((done) => {
        if (!done && field && field.value === '') field.value = typed;
      });
    });
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button?.type === 'button') void this.run((check) => check.press(button));
    });
    this.addEventListener('change', (event) => {
      const box = event.target;
      if (box instanceof HTMLInputElement && box.type === 'checkbox')
        void this.run((check) => check.drawRisks());
    });
  }

  /** Does a job with the check, loading it first; the next job tries again where that fails. */
  private async run(job: (check: import('./check.ts').Check) => void): Promise<boolean> {
    const check = await this.load().catch(() => undefined);
    const status = this.querySelector('[role="status"]');
    if (check) job(check);
    else if (status) status.textContent = 'The check could not be loaded. Press Add to try again.';
    return check !== undefined;
  }

  private load(): Promise<import('./check.ts').Check> {
    this.loaded ??= Promise.all([
      import('./check.ts'),
      import('../names/load.ts'),
      fetch('/medicine-check.json').then((response) => {
        if (!response.ok) throw new Error(`medicine-check.json: ${response.status}`);
        return response.json();
      }),
    ]).then(([{ Check }, { loadMedicineNames }, data]) => new Check(this, data, loadMedicineNames));
    this.loaded.catch(() => (this.loaded = undefined));
    return this.loaded;
  }
}

customElements.define('medicine-check', MedicineCheck);

export {};
