/** The menu of a phone closes with Escape, and when the focus leaves it: it would hide what is next. */
const menu = document.querySelector<HTMLDetailsElement>('.menu');

/** Where the menu has no button, it is always open (header.css). */
const isButton = (): boolean => Boolean(menu?.querySelector('summary')?.offsetParent);

addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !menu?.open || !isButton()) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

menu?.addEventListener('focusout', ({ relatedTarget }) => {
  if (isButton() && relatedTarget instanceof Node && !menu.contains(relatedTarget))
    menu.open = false;
});

export {};
