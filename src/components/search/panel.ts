import type { Hit, Pagefind } from './pagefind.ts';

/** Most results shown; the reader narrows the words rather than scrolls on. */
const MOST = 12;

/** Wires the search dialog to the index. Called once, when search is first opened. */
export function startPanel(dialog: HTMLDialogElement): void {
  const input = dialog.querySelector<HTMLInputElement>('input[type="search"]');
  const status = dialog.querySelector<HTMLElement>('[data-status]');
  const list = dialog.querySelector<HTMLElement>('[data-results]');
  if (!input || !status || !list) throw new Error('search: its markup is incomplete');

  const kind = (): string =>
    dialog.querySelector<HTMLInputElement>('input[name="search-kind"]:checked')?.value ?? '';
  let index: Promise<Pagefind> | undefined;
  let latest = 0;
  let active = -1;

  const options = (): HTMLAnchorElement[] => [
    ...list.querySelectorAll<HTMLAnchorElement>('a[data-result]'),
  ];

  const show = (message: string, hits: readonly Hit[]): void => {
    status.textContent = message;
    list.replaceChildren(...hits.map(resultLink));
    input.setAttribute('aria-expanded', String(hits.length > 0));
    select(-1);
  };

  const select = (next: number): void => {
    active = next;
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
    const chosen = options()[active];
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };

  const update = async (): Promise<void> => {
    const ticket = ++latest;
    const words = input.value.trim();
    if (!words) return show('', []);
    try {
      index ??= loadIndex();
      const filters = kind() ? { kind: kind() } : {};
      const found = await (await index).search(words, { filters });
      const hits = await Promise.all(found.results.slice(0, MOST).map((result) => result.data()));
      if (ticket !== latest) return;
      const count = found.results.length;
      show(count === 1 ? '1 page found.' : `${count} pages found.`, hits);
    } catch {
      index = undefined;
      if (ticket === latest) {
        show('Search cannot start here. Use the A to Z below: it lists every page.', []);
      }
    }
  };

  input.addEventListener('input', () => void update());
  dialog.addEventListener('change', () => void update());
  input.addEventListener('keydown', (event) => {
    const all = options();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && all.length > 0) {
      event.preventDefault();
      select(Math.min(Math.max(active + step, 0), all.length - 1));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      (all[active] ?? all[0])?.click();
    }
  });
  void update();
}

async function loadIndex(): Promise<Pagefind> {
  // The path is not known to the bundler: Pagefind writes it after the build.
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

function resultLink(hit: Hit, i: number): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = hit.url;
  link.id = `search-result-${i}`;
  link.dataset['result'] = '';
  link.setAttribute('role', 'option');
  link.tabIndex = -1;
  const line = (className: string, text: string | undefined): void => {
    if (!text) return;
    const span = document.createElement('span');
    span.className = className;
    span.textContent = text;
    link.append(span);
  };
  line('result-kind', hit.meta['kind']);
  line('result-title', hit.meta['title']);
  line('result-text', hit.plain_excerpt);
  return link;
}
