import type { Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../../../tests/support/browser.ts';
import { CASES } from './evaluate.ts';
import { rank, type Answers } from './rank.ts';
import { groupsOf } from './result.ts';
import { toFragment } from './fragment.ts';
import { urgencyOf } from './urgency.ts';
import { candidates } from '../../../tests/support/guide.ts';

const GUIDE = '/which-type/';
const outcomes = '[data-outcome]';

const choose = async (page: Page, label: string): Promise<void> => {
  await page.locator('fieldset[data-current] label.answer', { hasText: label }).click();
};
/** Goes on and waits until the next question is there: the guide is loaded at the first press. */
const next = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.locator('fieldset[data-current] legend')).toBeFocused();
};

/** Opens all questions and waits until the last one is there. */
const showAll = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Show all questions' }).click();
  await expect(page.locator('which-type fieldset').last()).toBeVisible();
};

test('danger signs come first, and an emergency shows what to do at once', async ({
  watched: page,
}) => {
  await page.goto(GUIDE);
  await expect(page.locator('fieldset:visible')).toHaveCount(1);
  await choose(page, 'Sudden weakness');
  const advice = page.locator('[data-urgency="emergency"]');
  await expect(advice).toContainText('Call 911');
  await expect(page.getByRole('status')).toHaveText('Read the advice at the top now.');
  await next(page);
  await expect(page.locator('fieldset:visible')).toHaveCount(1);
  await expect(advice).toBeVisible();
});

test('two answers are enough for a result with reasons, sources and tests', async ({
  watched: page,
}) => {
  await page.goto(GUIDE);
  await showAll(page);
  // By key: two clicks at one place of the window within half a second would be a jerk.
  await page.getByLabel('A click in the ear').press('Space');
  await page.getByLabel('Roof of the mouth or throat').press('Space');
  const first = page.locator(outcomes).first();
  await expect(first).toHaveAttribute('data-outcome', 'palatal');
  await expect(first).toContainText('Because you said: roof of the mouth or throat');
  await expect(first.getByRole('link', { name: '(source)' }).first()).toBeVisible();
  await expect(page.getByText('Tests that help to tell').first()).toBeVisible();
  await expect(page.locator('[data-result]')).toContainText('not a diagnosis');
});

test('the page shows for each published story what the engine says', async ({ watched: page }) => {
  for (const { id, answers } of CASES) {
    await page.goto('about:blank');
    await page.goto(`${GUIDE}${toFragment(answers)}`);
    const expected = groupsOf(rank(candidates, answers))
      .flat()
      .map((match) => match.id);
    await expect(page.locator(outcomes), id).toHaveCount(expected.length);
    const shown = await page
      .locator(outcomes)
      .evaluateAll((all) => all.map((o) => o.getAttribute('data-outcome')));
    expect(shown, id).toEqual(expected);
    const { level } = urgencyOf(answers);
    const urgency = page.locator('[data-urgency]');
    await expect(urgency, id).toHaveCount(level ? 1 : 0);
    if (level) await expect(urgency, id).toHaveAttribute('data-urgency', level);
  }
});

for (const key of ['Enter', 'Space'] as const) {
  test(`one switch is enough: Tab and ${key} go through all questions and change an answer`, async ({
    watched: page,
  }) => {
    await page.goto(GUIDE);
    for (let step = 0; step < 7; step++) {
      const box = page.locator('fieldset[data-current] input').nth(1);
      await box.focus();
      await page.keyboard.press('Space');
      await expect(box).toBeChecked();
      await page.locator('button[type=submit]').focus();
      await page.keyboard.press(key);
      // The same key within 200 ms counts as a jerk, so wait for what the press did.
      if (step < 6) await expect(page.locator('fieldset[data-current] legend')).toBeFocused();
    }
    await expect(page.locator('#result-title')).toBeFocused();
    const change = page.locator('[data-change]').last();
    await change.focus();
    await page.keyboard.press(key);
    await expect(page.locator('fieldset[data-current] legend')).toBeFocused();
  });
}

test('showing all questions can be undone', async ({ watched: page }) => {
  await page.goto(GUIDE);
  await showAll(page);
  // The same button answers again only after half a second.
  await expect(async () => {
    await page.getByRole('button', { name: 'Show one question at a time' }).press('Enter');
    await expect(page.locator('fieldset:visible')).toHaveCount(1, { timeout: 300 });
  }).toPass();
  await expect(page.locator('fieldset[data-current] legend')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Show all questions' })).toBeVisible();
});

test('start again clears, and can be undone', async ({ watched: page }) => {
  await page.goto(`${GUIDE}${toFragment({ age: ['adult'], feel: ['ear-click'] })}`);
  await expect(page.locator(outcomes).first()).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.locator(outcomes)).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring my answers back' }).click();
  await expect(page.locator(outcomes).first()).toHaveAttribute('data-outcome', 'palatal');
});

test('answers enter neither the address nor the storage, and a reload clears them', async ({
  watched: page,
  context,
}) => {
  await page.goto(GUIDE);
  await choose(page, 'None of these');
  await next(page);
  await page.locator('fieldset[data-current] label.answer').first().click();
  await expect(page.locator(outcomes).first()).toBeVisible();
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(
    GUIDE,
  );
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(page.locator('which-type input:checked')).toHaveCount(0);
  await expect(page.locator(outcomes)).toHaveCount(0);
});

test('the way back keeps answers and result together, or clears both', async ({
  watched: page,
}) => {
  await page.goto(GUIDE);
  await choose(page, 'None of these');
  await next(page);
  await page.locator('fieldset[data-current] label.answer').first().click();
  await page.locator(outcomes).first().getByRole('link').first().click();
  await expect(page).not.toHaveURL(new RegExp(`${GUIDE}$`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${GUIDE}$`));
  const checked = await page.locator('which-type input:checked').count();
  if (checked > 0) await expect(page.locator(outcomes).first()).toBeVisible();
  else await expect(page.locator(outcomes)).toHaveCount(0);
});

test('a link with answers is made only on request, and opens them again', async ({
  watched: page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${GUIDE}${toFragment({ age: ['adult'], when: ['falling-asleep'] })}`);
  await page.getByRole('button', { name: 'Copy a link with my answers' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${GUIDE}#answers=age.adult;when.falling-asleep`);
});

test('a broken link says so plainly and injects nothing', async ({ watched: page }) => {
  await page.goto(
    `${GUIDE}#answers=age.adult;when.<img src=x onerror=alert(1)>;__proto__.x;when.falling-asleep`,
  );
  await expect(page.getByRole('status')).toContainText('could not be read');
  await expect(page.locator(outcomes).first()).toBeVisible();
  expect(await page.locator('which-type img').count()).toBe(0);
});

test('answers are at least 76 px high, with 8 px between them', async ({ watched: page }) => {
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(GUIDE);
    await showAll(page);
    const boxes = await page.locator('.answer').evaluateAll((all) =>
      all.map((answer) => {
        const { top, bottom, height } = answer.getBoundingClientRect();
        return { top, bottom, height, group: answer.parentElement?.dataset['question'] };
      }),
    );
    for (const [i, box] of boxes.entries()) {
      expect(box.height).toBeGreaterThanOrEqual(76);
      const before = boxes[i - 1];
      if (before && before.group === box.group)
        expect(box.top - before.bottom).toBeGreaterThanOrEqual(8);
    }
  }
});

test('at 320 px and at 400 % zoom nothing scrolls sideways, with a result open', async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(
    `${GUIDE}${toFragment({ danger: ['seizure'], when: ['waking'], body: ['arm'] })}`,
  );
  await expect(page.locator(outcomes).first()).toBeVisible();
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a result in ${colorScheme} colors`, async ({ watched: page }) => {
    await page.emulateMedia({ colorScheme });
    const answers: Answers = {
      danger: ['stroke-signs'],
      when: ['startle'],
      trigger: ['noise'],
      body: ['whole-body'],
    };
    await page.goto(`${GUIDE}${toFragment(answers)}`);
    await expect(page.locator(outcomes).first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is danger signs and a table of all types by clue', async ({ page }) => {
    await page.goto(GUIDE);
    await expect(page.locator('which-type')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
    await expect(page.locator('tr[data-candidate]')).toHaveCount(candidates.length);
    await expect(page.locator('tr[data-candidate=palatal]')).toContainText('a click in the ear');
    await expect(page.locator('tr[data-candidate=palatal]')).toBeVisible();
  });
});
