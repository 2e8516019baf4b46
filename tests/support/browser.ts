import { test as base, expect, type Page } from '@playwright/test';

/** A page on which any error of a script, and any request to another host, fails the test. */
export const test = base.extend<{ watched: Page }>({
  watched: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.hostname !== '127.0.0.1' && url.protocol !== 'data:')
        faults.push(`request to ${url}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };
