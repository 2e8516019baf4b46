/** Folded parts of a page open when a link leads to them or into them, and on paper. */

/** The closed sections around a place, and the place itself. */
function closedAround(place: Element | null): HTMLDetailsElement[] {
  const all: HTMLDetailsElement[] = [];
  for (let at = place?.closest('details'); at; at = at.parentElement?.closest('details'))
    if (!at.open) all.push(at);
  return all;
}

/** Older browsers do not open what a link leads into, and none opens what it leads to. */
const openLinked = (): void => {
  const place = document.getElementById(location.hash.slice(1));
  const closed = closedAround(place);
  for (const section of closed) section.open = true;
  if (closed.length > 0) place?.scrollIntoView();
};

openLinked();
addEventListener('hashchange', openLinked);

let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main .fold:not([open])')];
  for (const section of opened) section.open = true;
});
addEventListener('afterprint', () => {
  for (const section of opened) section.open = false;
});

export {};
