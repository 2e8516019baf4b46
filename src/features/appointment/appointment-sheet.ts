import { EnhancedElement, lazy } from '../../shell/dom.ts';
import type { Appointment } from './appointment.ts';
import { isWaiting } from './hand-over.ts';

/**
 * The appointment sheet. This small part only waits: the rest is loaded when the reader first comes
 * to the form, brings words from the guide or the medicine check, or has asked this device to keep the
 * sheet.
 */
class AppointmentSheet extends EnhancedElement {
  private readonly load = lazy<Appointment>(async () => {
    const { Appointment } = await import('./appointment.ts');
    return new Appointment(this);
  });

  protected enhance(signal: AbortSignal): void {
    for (const type of ['focusin', 'input', 'click'])
      this.addEventListener(type, (event) => this.run(event), { signal });
    let kept: unknown;
    try {
      kept = localStorage.getItem('appointment');
    } catch {
      // Storage is off: nothing can be kept.
    }
    if (kept || isWaiting()) this.run();
  }

  private run(event?: Event): void {
    this.load().then(
      (sheet) => sheet.handle(event),
      (error: unknown) => {
        this.dataset['failed'] = '';
        throw error;
      },
    );
  }
}

customElements.define('appointment-sheet', AppointmentSheet);
