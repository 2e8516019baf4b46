/** Where a copy would lie, and whether one could. All that a page must know before anything else. */

/** A change to the layout of the bundle needs another name here. */
export const CACHE = 'offline-copy';

/** Whether this browser can keep a copy at all. */
export const isAble = (): boolean =>
  isSecureContext && 'caches' in window && 'serviceWorker' in navigator && 'locks' in navigator;

/** Whether nothing of a copy is on a device that could keep one. */
export async function isUntouched(): Promise<boolean> {
  try {
    if (!isAble() || (await caches.has(CACHE))) return false;
    return !(await navigator.serviceWorker.getRegistration('/'));
  } catch {
    // Private windows of some browsers refuse to look; whoever asks is told why.
    return false;
  }
}
