/**
 * Takes every copy for reading offline off readers' devices. Put it in place of `dist/sw.js` when a
 * copy does harm, and leave it there: a missing file would leave the old service worker for good.
 */
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) await caches.delete(name);
      await registration.unregister();
    })(),
  );
});
