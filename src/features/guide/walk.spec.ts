import { expect, test } from '../../../tests/support/browser.ts';
import { ranker } from '../../../tests/support/guide.ts';
import { THOROUGH } from '../../../tests/support/shapes.ts';
import { GIVEN, walk } from './evaluate.ts';
import { shownOf } from './result.ts';
import { toFragment } from './fragment.ts';
import {
  GUIDE,
  outcomes,
  input,
  tick,
  screenId,
  legend,
  press,
  next,
  showAll,
  openGuide,
  openList,
} from './support.ts';

test('the first screen has three large buttons before any list, all in view on a phone', async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGuide(page);
  await expect(page.locator('which-type input:visible')).toHaveCount(0);
  const buttons = page.locator('.start button');
  await expect(buttons).toHaveCount(3);
  for (const button of await buttons.all()) {
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(88);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
  }
  await press(page, '[data-none]');
  await expect(legend(page)).toBeFocused();
  expect(await screenId(page)).toBe('age');
  await expect(input(page, 'danger', 'none')).toBeChecked();
});

test('a walk of a published story ends at the pages that the engine says', async ({
  watched: page,
}) => {
  for (const story of GIVEN.slice(0, THOROUGH ? 12 : 4)) {
    const { screens, answers } = walk(ranker, story);
    await page.goto('about:blank');
    await openGuide(page);
    for (const [i, screen] of screens.entries()) {
      if (i === 0 && answers.danger?.includes('none')) {
        await press(page, '[data-none]');
        continue;
      }
      if (i === 0) await openList(page);
      await expect(page.locator(`[data-screen="${screen}"][data-current]`)).toBeVisible();
      await expect(page.locator('[data-step]')).toHaveText(`Question ${i + 1} of up to 8`);
      const wanted = await page
        .locator('[data-current] .answer input')
        .evaluateAll(
          (all, known) =>
            (all as HTMLInputElement[])
              .filter(({ name, value }) => known[name]?.includes(value))
              .map(({ name, value }) => [name, value] as const),
          story.answers as Record<string, readonly string[]>,
        );
      for (const [name, value] of wanted) {
        const answer = input(page, name, value);
        if (!(await answer.isVisible())) await press(page, '[data-current] summary');
        await answer.press('Space');
      }
      await next(page);
    }
    await expect(page.locator('#result-title'), story.id).toBeFocused();
    const shown = await page
      .locator(outcomes)
      .evaluateAll((all) =>
        (all as HTMLElement[]).map(({ dataset: { outcome, lookAlike } }) =>
          lookAlike ? `${outcome}#${lookAlike}` : outcome,
        ),
      );
    expect(shown, story.id).toEqual(shownOf(ranker.rank(answers)).matches.map(({ id }) => id));
  }
});

test('who is asking changes the words, and nothing else', async ({ watched: page }) => {
  await openGuide(page);
  await press(page, '[data-none]');
  await expect(legend(page)).toHaveText('How old is the person?');
  await page.locator('input[name=who][value=child]').press('Space');
  await expect(legend(page)).toHaveText('How old is your child?');
  await showAll(page);
  await expect(
    page.locator('legend', { hasText: 'When do your child’s jerks come?' }),
  ).toBeVisible();
});

for (const key of ['Enter', 'Space'] as const) {
  test(`one switch is enough: Tab and ${key} go through all questions and change an answer`, async ({
    watched: page,
  }) => {
    await openGuide(page);
    await page.locator('[data-none]').focus();
    await page.keyboard.press(key);
    for (let step = 1; step < 8; step++) {
      await expect(legend(page)).toBeFocused();
      const before = await screenId(page);
      const box = page.locator('[data-current] .answer input').first();
      await box.focus();
      await page.keyboard.press('Space');
      await expect(box).toBeChecked();
      await page.locator('which-type [type=submit]').focus();
      await page.keyboard.press(key);
      await expect
        .poll(async () =>
          (await page.locator('#result-title').count()) > 0 ? 'result' : screenId(page),
        )
        .not.toBe(before);
      if ((await page.locator('#result-title').count()) > 0) break;
    }
    await expect(page.locator('#result-title')).toBeFocused();
    const change = page.locator('[data-change]').last();
    await change.focus();
    await page.keyboard.press(key);
    await expect(legend(page)).toBeFocused();
  });
}

test('Back goes one question back, to the first screen at last, and keeps the answers', async ({
  watched: page,
}) => {
  await openGuide(page);
  await press(page, '[data-none]');
  await expect(legend(page)).toBeFocused();
  await tick(page, 'age', 'adult');
  await expect(input(page, 'age', 'adult')).toBeChecked();
  await next(page);
  await expect(legend(page)).toHaveText('How did it begin?');
  await press(page, '[data-back]');
  await expect(legend(page)).toBeFocused();
  await expect(input(page, 'age', 'adult')).toBeChecked();
  await press(page, '[data-back]');
  await press(page, '[data-back]');
  await expect(page.locator('.start .ask')).toBeFocused();
});

test('Back, Skip and Next stand at one place in the window on every screen', async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openGuide(page);
  await press(page, '[data-none]');
  const places = new Set<number | undefined>();
  for (let step = 1; step < 8 && (await page.locator('#result-title').count()) === 0; step++) {
    await expect(legend(page)).toBeFocused();
    places.add(Math.round((await page.locator('which-type [type=submit]').boundingBox())?.y ?? 0));
    const top = (await page.locator('[data-step]').boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThanOrEqual(20);
    const before = await screenId(page);
    // All but what stands behind "More answers" is in view, above the bar.
    const bar = (await page.locator('.bar').boundingBox())?.y ?? 0;
    const ends = await page
      .locator('[data-current] fieldset > .answer')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    expect(Math.max(0, ...ends), before ?? '').toBeLessThanOrEqual(bar + 1);
    await press(page, '[data-skip]');
    await expect
      .poll(async () => ((await page.locator('#result-title').count()) > 0 ? '' : screenId(page)))
      .not.toBe(before);
  }
  expect([...places]).toHaveLength(1);
});

test('start again clears, and can be undone', async ({ watched: page }) => {
  await page.goto(`${GUIDE}${toFragment({ age: ['adult'], feel: ['ear-click'] })}`);
  await expect(page.locator(outcomes).first()).toBeVisible();
  await press(page, '[data-again]');
  await expect(page.locator(outcomes)).toHaveCount(0);
  await press(page, '[data-undo]');
  await expect(page.locator(outcomes).first()).toHaveAttribute('data-outcome', 'palatal');
});
