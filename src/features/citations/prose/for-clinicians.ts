/** A link to `#for-clinicians` opens the section; browsers open only what lies inside it. */
const openSection = (): void => {
  if (location.hash !== '#for-clinicians') return;
  const section = document.querySelector<HTMLDetailsElement>('details#for-clinicians');
  if (section) section.open = true;
};

openSection();
addEventListener('hashchange', openSection);

export {};
