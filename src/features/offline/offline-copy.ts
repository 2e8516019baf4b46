import { EnhancedElement, queryOrThrow } from '../../shell/dom.ts';
import { newestIfReached } from './newest.ts';
import { NO_COPY, offer } from './offer.ts';
import type { OfflinePanel } from './panel.ts';
import { isUntouched } from './place.ts';

/**
 * Keeps a copy of the site on the device, on request, and deletes it again. Only what a reader without
 * a copy sees is here; the panel is loaded where there is one, and when a reader asks for one.
 */
class OfflineCopy extends EnhancedElement {
  private readonly status = queryOrThrow(this, '[data-status]');
  private readonly keep = queryOrThrow(this, '[data-keep]');

  protected enhance(removed: AbortSignal): void {
    void this.start(removed);
  }

  private async start(removed: AbortSignal): Promise<void> {
    if (!(await isUntouched())) return this.open(removed, (panel) => void panel.show());
    // Words first: a press changes them.
    this.status.textContent = `${NO_COPY} ${offer(await newestIfReached())}`;
    this.offerToSave(removed);
  }

  private offerToSave(removed: AbortSignal): void {
    const save = () => {
      void this.open(removed, (panel) => panel.save()).catch(() => this.offerToSave(removed));
    };
    this.keep.hidden = false;
    this.keep.addEventListener('click', save, { once: true, signal: removed });
  }

  private async open(removed: AbortSignal, use: (panel: OfflinePanel) => void): Promise<void> {
    try {
      const { OfflinePanel } = await import('./panel.ts');
      use(new OfflinePanel(this, removed));
    } catch (error) {
      this.status.textContent = 'That cannot be started now. Load this page again, then try again.';
      throw error;
    }
  }
}

customElements.define('offline-copy', OfflineCopy);
