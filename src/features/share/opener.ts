/**
 * The panel "Share or cite this page" gets its buttons when it is opened for the first time: they
 * are there before it opens, so that nothing in it moves. Without them it opens as it is.
 */
const panel = document.querySelector<HTMLDetailsElement>('.share');

panel?.firstElementChild?.addEventListener('click', (event) => {
  if (panel.open || customElements.get('page-share')) return;
  event.preventDefault();
  void import('./page-share.ts').finally(() => (panel.open = true));
});
