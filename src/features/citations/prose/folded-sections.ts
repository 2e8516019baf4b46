/** A link to a folded section opens it; browsers open only what lies inside one. */
const openSection = (): void => {
  const id = location.hash.slice(1);
  const section = id ? document.getElementById(id) : null;
  if (section instanceof HTMLDetailsElement) section.open = true;
};

openSection();
addEventListener('hashchange', openSection);

export {};
