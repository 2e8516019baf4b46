import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../../tests/support/browser.ts';
import { clickAt, keyAt, touchAt } from '../../tests/support/hands/timed-input.ts';

const PAGE = '/types/palatal/';
const POINT = { x: 100, y: 100 };
const BESIDE = { x: 120, y: 120 };
const FAR = { x: 300, y: 300 };

/**
 * Puts two buttons at one place, of which the first gives way to the second, and one far away. Each
 * press writes the name of its button into the title.
 */
async function buttons(page: Page): Promise<CDPSession> {
  await page.goto(PAGE);
  await page.evaluate(() => {
    const make = (name: string, left: number): HTMLButtonElement => {
      const button = document.createElement('button');
      button.textContent = name;
      Object.assign(button.style, { position: 'fixed', top: `${left}px`, left: `${left}px` });
      Object.assign(button.style, { width: '90px', height: '90px' });
      button.addEventListener('click', () => (document.title += name));
      return button;
    };
    const [first, second, other] = [make('a', 60), make('b', 60), make('c', 260)];
    second.hidden = true;
    first.addEventListener('click', () => {
      second.hidden = false;
      second.focus();
      first.hidden = true;
    });
    document.body.replaceChildren(first, second, other);
    first.focus();
    document.title = '';
  });
  return page.context().newCDPSession(page);
}

const now = (): number => Date.now() / 1000;

for (const [device, press] of [
  ['mouse', clickAt],
  ['finger', touchAt],
] as const) {
  test.describe(`with a ${device}`, () => {
    test.use({ hasTouch: device === 'finger' });

    test('a second press does nothing on what is new at the same place', async ({ watched }) => {
      const session = await buttons(watched);
      const start = now();
      await press(session, POINT, start);
      await expect(watched).toHaveTitle('a');
      await press(session, BESIDE, start + 0.4);
      await press(session, BESIDE, start + 0.6);
      await expect(watched).toHaveTitle('ab');
    });

    test('a fast press on another control works', async ({ watched }) => {
      const session = await buttons(watched);
      const start = now();
      await press(session, POINT, start);
      await press(session, FAR, start + 0.15);
      await expect(watched).toHaveTitle('ac');
    });

    test('a press that slides off a control does nothing', async ({ watched }) => {
      const session = await buttons(watched);
      await press(session, { ...FAR, slide: [60, 60] }, now());
      await watched.evaluate(() => document.querySelector('button')?.click());
      await expect(watched).toHaveTitle('a');
    });
  });
}

test('a press in the first half second of a page that a link led to does nothing', async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(PAGE);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Questions' }).click();
  await expect(page).toHaveURL(/\/faq\/$/);
  await page.waitForLoadState('load');
  const session = await page.context().newCDPSession(page);
  const { origin, x, y } = await page.evaluate(() => {
    const box = document.querySelector('.menu > summary')?.getBoundingClientRect();
    const [left, top] = [box?.left ?? 0, box?.top ?? 0];
    return { origin: performance.timeOrigin / 1000, x: left + 20, y: top + 20 };
  });
  const menu = page.locator('details.menu');
  // Were the first press not ignored, the second would close the menu, or be ignored itself.
  await clickAt(session, { x, y }, origin + 0.3);
  await clickAt(session, { x, y }, origin + 0.6);
  await expect(menu).toHaveAttribute('open');
  await clickAt(session, { x, y }, origin + 1.2);
  await expect(menu).not.toHaveAttribute('open');
});

for (const key of ['Enter', ' '] as const) {
  test(`a doubled ${key === ' ' ? 'space bar' : key} presses once, wherever the focus went`, async ({
    watched,
  }) => {
    const session = await buttons(watched);
    const start = now();
    await keyAt(session, key, start);
    await expect(watched).toHaveTitle('a');
    await keyAt(session, key, start + 0.15);
    await keyAt(session, key, start + 0.5);
    await expect(watched).toHaveTitle('ab');
  });
}

test('doubled arrows move one answer, doubled letters are typed', async ({ watched: page }) => {
  await page.goto(PAGE);
  const session = await page.context().newCDPSession(page);
  const start = now();
  await keyAt(session, '/', start);
  await expect(page.locator('input[name=q]')).toBeFocused();
  await keyAt(session, '/', start + 0.1);
  await keyAt(session, 'l', start + 0.2);
  await keyAt(session, 'l', start + 0.25);
  await expect(page.locator('input[name=q]')).toHaveValue('ll');
  await page.locator('site-search summary', { hasText: 'Show only one kind' }).click();
  const kinds = page.locator('input[name=search-kind]');
  await kinds.first().focus();
  await keyAt(session, 'ArrowDown', start + 1);
  await keyAt(session, 'ArrowDown', start + 1.1);
  await expect(kinds.nth(1)).toBeChecked();
  await keyAt(session, 'ArrowDown', start + 1.4);
  await expect(kinds.nth(2)).toBeChecked();
});

test('what assistive technology presses is no ghost, though it has no place', async ({
  watched: page,
}) => {
  const session = await buttons(page);
  await keyAt(session, 'Enter', now());
  await expect(page).toHaveTitle('a');
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('button:not([hidden])')) {
      button.click();
    }
  });
  await expect(page).toHaveTitle('abc');
});
