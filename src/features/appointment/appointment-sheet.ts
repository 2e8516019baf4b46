import type { Appointment } from './appointment.ts';
import { isWaiting } from './hand-over.ts';

/**
 * The appointment sheet. This small part only waits: the rest is loaded when the reader first comes
 * to the form, brings words from the guide or the medicine check, or has asked this device to keep the
 * sheet.
 */
class AppointmentSheet extends HTMLElement {
  private loaded: Promise<Appointment> | undefined;

  connectedCallback(): void {
    for (const type of ['focusin', 'input', 'click']) this.addEventListener(type, this);
    let kept: unknown;
    try {
      kept = localStorage.getItem('appointment');
    } catch {
      // Storage is off: nothing can be kept.
    }
    if (kept || isWaiting()) this.handleEvent();
  }

  handleEvent(event?: Event): void {
    this.loaded ??= import('./appointment.ts').then((module) => new module.Appointment(this));
    this.loaded.then(
      (sheet) => sheet.handle(event),
      (error: unknown) => {
        this.loaded = undefined;
        this.dataset['failed'] = '';
        throw error;
      },
    );
  }
}

customElements.define('appointment-sheet', AppointmentSheet);
