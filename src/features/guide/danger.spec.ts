import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../../tests/support/browser.ts';
import type { Answers } from '../../model/guide-questions.ts';
import { toFragment } from './fragment.ts';
import { GUIDE, input, outcomes, tick, press, openGuide, openList } from './support.ts';

const WIDTHS = [
  [320, 640],
  [390, 844],
  [1280, 800],
] as const;
/** Danger signs that call for help now, written from the advice and not from the code. */
const EMERGENCIES: Readonly<Record<string, RegExp>> = {
  unconscious: /Call 911, 112 or 999 now/,
  seizure: /Call 911, 112 or 999 now/,
  confused: /Call 911, 112 or 999 now/,
  nonstop: /Call 911, 112 or 999 now/,
  'fever-headache': /Call 911, 112 or 999 now/,
  'stroke-signs': /Call 911, 112 or 999 now/,
  'breathing-stiff': /Call 911, 112 or 999 now/,
  'medicine-ill': /Call 911, 112 or 999 now/,
  'organ-failure': /Call 911, 112 or 999 now/,
  'baby-clusters': /hospital emergency department.*911/,
};

/** A danger sign that needs a doctor today, and no ambulance. */
const URGENT = 'fast-decline';

/** The list of danger signs, opened in a window of some size. */
async function openSigns(page: Page, [width, height]: readonly [number, number]) {
  await page.setViewportSize({ width, height });
  await openGuide(page);
  await openList(page);
  const places = () =>
    page
      .locator('[data-current] .answer')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  return {
    bar: page.locator('[data-urgency="emergency"]'),
    heard: page.locator('which-type [role=alert]'),
    /** Presses a sign by hand, and sees that nothing moves. */
    press: async (sign: string): Promise<void> => {
      const label = page.locator(`label.answer:has([name=danger][value="${sign}"])`);
      await label.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      const before = await places();
      await label.click();
      expect(await places(), sign).toEqual(before);
    },
    /** Ticks a sign or takes it back by key: a second press by hand would have to wait for the guard. */
    key: async (sign: string): Promise<void> => {
      const answer = input(page, 'danger', sign);
      await answer.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      const before = await places();
      await answer.press('Space');
      expect(await places(), sign).toEqual(before);
    },
  };
}

for (const size of WIDTHS) {
  test(`each emergency sign shows and says what to do, and nothing moves, at ${size[0]} px`, async ({
    watched: page,
  }) => {
    test.setTimeout(180_000);
    const { bar, heard, press, key } = await openSigns(page, size);
    for (const [sign, advice] of Object.entries(EMERGENCIES)) {
      await press(sign);
      await expect(bar, sign).toHaveText(advice);
      await expect(bar, sign).toBeInViewport({ ratio: 0.99 });
      await expect(heard, sign).toHaveText(advice);
      await key(sign);
      await expect(bar, sign).toHaveCount(0);
      await expect(heard).toHaveText('');
    }
  });

  test(`an emergency sign ticked last, or beside another, is answered in view, at ${size[0]} px`, async ({
    watched: page,
  }) => {
    test.setTimeout(180_000);
    const { bar, heard, press, key } = await openSigns(page, size);
    const signs = Object.keys(EMERGENCIES);
    await press(URGENT);
    // By key, so that no press by hand comes right after another.
    await key(signs[0] ?? '');
    for (const [i, sign] of signs.entries()) {
      const beside = signs[(i + 1) % signs.length] ?? '';
      await press(beside);
      await expect(bar, `${sign} and ${beside}`).toHaveText(/911/);
      await expect(bar, `${sign} and ${beside}`).toBeInViewport({ ratio: 0.99 });
      await expect(heard, `${sign} and ${beside}`).toHaveText(/911/);
      await key(sign);
      await expect(bar, `${beside} alone, last`).toHaveText(EMERGENCIES[beside] ?? /^$/);
      await expect(bar, `${beside} alone, last`).toBeInViewport({ ratio: 0.99 });
    }
    await key(signs[0] ?? '');
    await expect(bar).toHaveCount(0);
  });
}

test('“what to do” leads to the advice in full, past the other questions', async ({
  watched: page,
}) => {
  await openGuide(page);
  await openList(page);
  await tick(page, 'danger', 'stroke-signs');
  await press(page, '[data-finish]');
  await expect(page.locator('#result-title')).toBeFocused();
  await expect(page.locator('[data-urgency="emergency"]')).toContainText(
    'Do not drive the person yourself',
  );
  await expect(page.locator('[data-urgency]')).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in questions or a result in ${colorScheme} colors`, async ({
    watched: page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const analyze = async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      return violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`);
    };
    await openGuide(page);
    await openList(page);
    await tick(page, 'danger', 'stroke-signs');
    await expect(page.locator('[data-urgency="emergency"]')).toBeVisible();
    expect(await analyze()).toEqual([]);
    await page.reload();
    await openList(page);
    await tick(page, 'danger', 'darting-eyes');
    await expect(page.locator('[data-urgency="urgent"]')).toBeVisible();
    expect(await analyze()).toEqual([]);
    const answers: Answers = { danger: ['stroke-signs'], when: ['startle'], trigger: ['noise'] };
    await page.goto('about:blank');
    await page.goto(`${GUIDE}${toFragment(answers)}`);
    await expect(page.locator(outcomes).first()).toBeVisible();
    expect(await analyze()).toEqual([]);
  });
}
