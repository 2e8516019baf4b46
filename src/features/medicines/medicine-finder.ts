import { EnhancedElement } from '../../shell/dom.ts';

/**
 * The field above the A to Z: any name of a medicine leads to its page, or to what is known of it.
 * This small part only waits; what looks names up is loaded when the reader asks.
 */
class MedicineFinder extends EnhancedElement {
  protected enhance(signal: AbortSignal): void {
    const submit = (event: Event): void => {
      event.preventDefault();
      void this.find();
    };
    this.addEventListener('submit', submit, { signal });
  }

  private async find(): Promise<void> {
    const answer = this.querySelector('[role="status"]');
    const typed = this.querySelector('input')?.value.trim() ?? '';
    if (!answer || !typed) return;
    const lines = await import('./find.ts')
      .then(({ answersTo }) => answersTo(typed))
      .catch(() => ['The names could not be loaded. Press Find to try again.']);
    answer.replaceChildren(
      ...lines.map((line) => {
        const made = document.createElement('p');
        made.append(line);
        return made;
      }),
    );
  }
}

customElements.define('medicine-finder', MedicineFinder);
