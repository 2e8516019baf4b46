import { expect, type Page } from '@playwright/test';

/** How tests use the search. */
export const FIELD = 'input[name=q]';
export const RESULT = 'a[data-result]';

export async function openSearch(page: Page): Promise<void> {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page.locator(FIELD)).toBeFocused();
}

/** Types a query, waits until names and texts are shown, and gives the addresses in their order. */
export async function ask(page: Page, query: string): Promise<string[]> {
  await page.locator('[data-results]').waitFor({ state: 'attached' });
  return page.evaluate(askInPage, [FIELD, RESULT, query] as const);
}

/** Runs in the page, where nobody has to ask again and again whether it has answered. */
async function askInPage([field, result, query]: readonly [string, string, string]): Promise<
  string[]
> {
  const search = document.querySelector('site-search');
  const input = search?.querySelector<HTMLInputElement>(field);
  const status = search?.querySelector('[data-status]');
  const results = search?.querySelector('[data-results]');
  if (!search || !input || !status || !results) throw new Error('The search is not open.');
  const type = (text: string): void => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((done) => {
      const look = (): void => {
        if (!holds()) return;
        observer.disconnect();
        done();
      };
      const observer = new MutationObserver(look);
      observer.observe(search, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      look();
    });
  type('');
  await until(() => status.textContent === '');
  type(query);
  await until(() => status.textContent !== '' && !results.hasAttribute('aria-busy'));
  return [...search.querySelectorAll(result)].map((link) => link.getAttribute('href') ?? '');
}
