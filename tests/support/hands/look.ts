import type { Page } from '@playwright/test';

const MAX_LOOKS = 5;

/** What a reader sees of a page, as far as the tasks need it. The same for any Starlight site. */
export interface Seen {
  readonly path: string;
  /** Open panels: `menu`, `search`, or the words on what opens them. */
  readonly open: readonly string[];
  readonly theme: string;
  /** Words in the search field, the kind of page it is limited to, and where its hits lead. */
  readonly query: string;
  readonly kind: string;
  readonly hits: readonly string[];
  /** The hit that Enter would open. */
  readonly selected: string;
  /** The guide: screen shown now, all shown so far, and by screen what can be and is answered. */
  readonly current: string;
  readonly atStart: boolean;
  readonly shown: readonly string[];
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly many: boolean;
  /** Questions that have a button to change their answer. */
  readonly changeable: readonly string[];
  readonly atResult: boolean;
  readonly allShown: boolean;
  readonly canBringBack: boolean;
  /** Texts copied on this page, and what the page said last. */
  readonly copied: readonly string[];
  readonly said: string;
}

/** Notes on the way what can no longer be seen later. Runs in the page before its own scripts. */
export function keepNotes(): void {
  const notes = window as unknown as Notes;
  notes.handCopied = [];
  notes.handShown = [];
  notes.handAtResult = false;
  // Any press takes the focus away again, while the result stays before the reader's eyes.
  addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches('#result-title')) notes.handAtResult = true;
    if (target instanceof Element && target.matches('legend, .start .ask')) {
      notes.handAtResult = false;
    }
  });
  // The clipboard is one for the whole browser, and many pages run at once.
  const writeText = (text: string) => Promise.resolve(void notes.handCopied.push(text));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  new MutationObserver(() => {
    const id =
      document.querySelector<HTMLElement>('form:not([data-start]) [data-screen][data-current]')
        ?.dataset['screen'] ?? '';
    if (id && !notes.handShown.includes(id)) notes.handShown.push(id);
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-current'] });
}

interface Notes {
  handAtResult: boolean;
  handCopied: string[];
  handShown: string[];
}

/** Looks at the page once it has loaded. A press may just now be leading to another page. */
export async function look(page: Page): Promise<Seen> {
  for (let looks = 1; ; looks++) {
    await page.waitForLoadState('load');
    try {
      return await page.evaluate(readPage);
    } catch (error) {
      if (looks === MAX_LOOKS || !/context was destroyed/.test(String(error))) throw error;
    }
  }
}

/** Runs in the page. */
function readPage(): Seen {
  const all = <T extends Element>(selector: string): T[] => [
    ...document.querySelectorAll<T>(selector),
  ];
  const notes = window as unknown as Notes;
  const open = all<HTMLDetailsElement>('details[open]')
    // Groups in the menu of other Starlight sites stand open from the start.
    .filter((details) => details.closest('#starlight__sidebar') === null)
    .filter((details) => details.querySelector('summary')?.checkVisibility())
    .map((details) => {
      if (details.matches('.menu')) return 'menu';
      // A heading is the name; what stands behind it says what is inside.
      const named =
        details.querySelector('summary :is(h2, h3)') ?? details.querySelector('summary');
      return (named?.textContent ?? '').trim();
    });
  if (document.querySelector('#starlight__sidebar:popover-open')) open.push('menu');
  if (document.querySelector('dialog[open]')) open.push('search');
  const pathOf = (link: HTMLAnchorElement): string => new URL(link.href).pathname;
  const current = document.querySelector<HTMLElement>('[data-screen][data-current]');
  /** The answers of a screen's first question. */
  const inputsOf = (screen: HTMLElement): HTMLInputElement[] => {
    const inputs = [...screen.querySelectorAll<HTMLInputElement>('.answer input')];
    return inputs.filter(({ name }) => name === inputs[0]?.name);
  };
  const byScreen = (values: (inputs: HTMLInputElement[]) => string[]) =>
    Object.fromEntries(
      all<HTMLElement>('which-type [data-screen]').map((screen) => [
        screen.dataset['screen'] ?? '',
        values(inputsOf(screen)),
      ]),
    );
  const idOf = ({ name, value }: HTMLInputElement): string => `${name} ${value}`;
  const theme = document.querySelector<HTMLButtonElement | HTMLSelectElement>(
    'theme-choice [aria-pressed="true"], starlight-theme-select select',
  );
  return {
    path: location.pathname,
    open,
    theme: theme?.value ?? '',
    query: document.querySelector<HTMLInputElement>('dialog input')?.value ?? '',
    kind:
      document.querySelector<HTMLInputElement>('input[name="search-kind"]:checked')?.value ?? '',
    hits: all<HTMLAnchorElement>('a[data-result], a.pagefind-ui__result-link').map(pathOf),
    selected: all<HTMLAnchorElement>('a[data-result][aria-selected="true"]').map(pathOf)[0] ?? '',
    current: current?.dataset['screen'] ?? '',
    atStart: document.querySelector('which-type form[data-start]') !== null,
    shown: notes.handShown ?? [],
    // Answers that need no opening of "More answers", of questions with several.
    choices: byScreen((inputs) =>
      inputs.filter((input) => !input.closest('details')).map((input) => idOf(input)),
    ),
    answers: byScreen((inputs) => inputs.filter((input) => input.checked).map(idOf)),
    many: current?.querySelector<HTMLInputElement>('.answer input')?.type === 'checkbox',
    changeable: all<HTMLElement>('[data-change]').map((button) => button.dataset['change'] ?? ''),
    atResult: notes.handAtResult ?? false,
    allShown: document.querySelector('form[data-all]') !== null,
    canBringBack: document.querySelector('[data-undo]') !== null,
    copied: notes.handCopied ?? [],
    said: all('[role="status"]')
      .map((status) => (status.textContent ?? '').trim())
      .filter(Boolean)
      .join(' '),
  };
}
