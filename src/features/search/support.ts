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
  const field = page.locator(FIELD);
  const status = page.locator('site-search [data-status]');
  await field.fill('');
  await expect(status).toHaveText('');
  await field.fill(query);
  await expect(status).not.toHaveText('');
  await expect(page.locator('[data-results]')).not.toHaveAttribute('aria-busy');
  return page.locator(RESULT).evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
}
