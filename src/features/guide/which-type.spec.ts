import type { Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../../../tests/support/browser.ts';
import { candidates, ranker } from '../../../tests/support/guide.ts';
import { QUESTION_IDS, question, type Answers } from '../../model/guide-questions.ts';
import { GIVEN, walk } from './evaluate.ts';
import { toFragment } from './fragment.ts';
import { shownOf } from './result.ts';
import { urgencyOf } from './urgency.ts';

const GUIDE = '/which-type/';
const outcomes = '[data-outcome]';
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

const input = (page: Page, name: string, value: string) =>
  page.locator(`which-type input[name="${name}"][value="${value}"]`);
/** Ticks an answer by key once it is shown: the guide's script may still be on its way. */
const tick = async (page: Page, name: string, value: string): Promise<void> => {
  await expect(input(page, name, value)).toBeVisible();
  await input(page, name, value).press('Space');
};
const screenId = (page: Page) =>
  page.locator('[data-screen][data-current]').getAttribute('data-screen');
const legend = (page: Page) => page.locator('[data-current] legend[tabindex]').first();

/** Presses a button by key, past the half second in which a second press would be a jerk. */
const press = async (page: Page, selector: string): Promise<void> => {
  await page.waitForTimeout(520);
  await page.locator(selector).first().press('Enter');
};
const next = (page: Page) => press(page, 'which-type [type=submit]');

const showAll = async (page: Page): Promise<void> => {
  await press(page, 'button[data-all]');
  await expect(page.locator('which-type fieldset').last()).toBeVisible();
};

test('the first screen has three large buttons before any list, all in view on a phone', async ({
  watched: page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(GUIDE);
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

for (const [width, height] of WIDTHS) {
  test(`each emergency sign shows and says what to do, and nothing moves, at ${width} px`, async ({
    watched: page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    await page.goto(GUIDE);
    await press(page, '[data-list]');
    await expect(legend(page)).toBeFocused();
    for (const [sign, advice] of Object.entries(EMERGENCIES)) {
      const label = page.locator(`label.answer:has([name=danger][value="${sign}"])`);
      await label.scrollIntoViewIfNeeded();
      const places = () =>
        page
          .locator('[data-current] .answer')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      const before = await places();
      // Past the half second in which a second press at one place is taken for a jerk.
      await page.waitForTimeout(520);
      await label.click();
      const bar = page.locator('[data-urgency="emergency"]');
      await expect(bar, sign).toHaveText(advice);
      await expect(bar, sign).toBeInViewport({ ratio: 0.99 });
      expect(await places(), sign).toEqual(before);
      const heard = page.locator('which-type [role=alert]');
      await expect(heard, sign).toHaveText(advice);
      await page.waitForTimeout(520);
      await label.click();
      await expect(bar, sign).toHaveCount(0);
      await expect(heard).toHaveText('');
    }
  });
}

test('“what to do” leads to the advice in full, past the other questions', async ({
  watched: page,
}) => {
  await page.goto(GUIDE);
  await press(page, '[data-list]');
  await tick(page, 'danger', 'stroke-signs');
  await press(page, '[data-finish]');
  await expect(page.locator('#result-title')).toBeFocused();
  await expect(page.locator('[data-urgency="emergency"]')).toContainText(
    'Do not drive the person yourself',
  );
  await expect(page.locator('[data-urgency]')).toHaveCount(1);
});

test('a walk of a published story ends at the pages that the engine says', async ({
  watched: page,
}) => {
  for (const story of GIVEN.slice(0, 6)) {
    const { screens, answers } = walk(ranker, story);
    await page.goto('about:blank');
    await page.goto(GUIDE);
    for (const [i, screen] of screens.entries()) {
      if (i === 0 && answers.danger?.includes('none')) {
        await press(page, '[data-none]');
        continue;
      }
      if (i === 0) await press(page, '[data-list]');
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

test('a link with the answers of each given story shows its pages and its one level', async ({
  watched: page,
}) => {
  for (const { id, answers } of GIVEN) {
    await page.goto('about:blank');
    await page.goto(`${GUIDE}${toFragment(answers)}`);
    const expected = shownOf(ranker.rank(answers)).matches.map((match) => match.id.split('#')[0]);
    await expect(page.locator(outcomes), id).toHaveCount(expected.length);
    const shown = await page
      .locator(outcomes)
      .evaluateAll((all) => all.map((o) => o.getAttribute('data-outcome')));
    expect(shown, id).toEqual(expected);
    const { level } = urgencyOf(answers);
    if (!level) await expect(page.locator('[data-urgency]'), id).toHaveCount(0);
    else await expect(page.locator('[data-urgency]'), id).toHaveAttribute('data-urgency', level);
  }
});

test('with all questions in view, each answer of the vocabulary is there once, and two give a result', async ({
  watched: page,
}) => {
  await page.goto(GUIDE);
  await showAll(page);
  for (const id of QUESTION_IDS) {
    for (const answer of Object.keys(question(id).answers)) {
      await expect(input(page, id, answer), `${id} ${answer}`).toBeVisible();
    }
  }
  await expect(page.locator('[data-urgency]')).toHaveCount(0);
  await tick(page, 'feel', 'ear-click');
  await tick(page, 'body', 'palate');
  const first = page.locator(outcomes).first();
  await expect(first).toHaveAttribute('data-outcome', 'palatal');
  await expect(first).toContainText('Fits well');
  await expect(first).toContainText(
    'Because you said: roof of the mouth or throat; a click in the ear',
  );
  await expect(first.getByRole('link', { name: 'a click in the ear' })).toHaveAttribute(
    'href',
    /^\/types\/palatal\/#source-/,
  );
  await tick(page, 'danger', 'none');
  await tick(page, 'danger', 'seizure');
  await expect(input(page, 'danger', 'none')).not.toBeChecked();
  await expect(page.locator('[data-urgency="emergency"]')).toHaveCount(1);
});

test('a look-alike leads to its own heading', async ({ watched: page }) => {
  await page.goto(`${GUIDE}${toFragment({ feel: ['urge'], age: ['child'], body: ['face'] })}`);
  const first = page.locator(outcomes).first();
  await expect(first).toHaveAttribute('data-outcome', 'not-myoclonus');
  await expect(first).toHaveAttribute('data-look-alike', 'tics');
  await first.getByRole('link', { name: 'Tics' }).click();
  await expect(page).toHaveURL(/\/symptoms\/look-alikes\/#tics$/);
  await expect(page.locator('#tics')).toBeInViewport();
});

test('where nothing fits well, the result says so', async ({ watched: page }) => {
  await page.goto(`${GUIDE}${toFragment({ danger: ['none'], body: ['arm'] })}`);
  await expect(page.locator('[data-nothing-fits]')).toContainText('Nothing here fits well.');
});

test('who is asking changes the words, and nothing else', async ({ watched: page }) => {
  await page.goto(GUIDE);
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
    await page.goto(GUIDE);
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
  await page.goto(GUIDE);
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
  await page.goto(GUIDE);
  await press(page, '[data-none]');
  const places = new Set<number | undefined>();
  for (let step = 1; step < 8 && (await page.locator('#result-title').count()) === 0; step++) {
    await expect(legend(page)).toBeFocused();
    places.add(Math.round((await page.locator('which-type [type=submit]').boundingBox())?.y ?? 0));
    const top = (await page.locator('[data-step]').boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThanOrEqual(20);
    const before = await screenId(page);
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

test('answers enter neither the address nor the storage, and a reload clears them', async ({
  watched: page,
  context,
}) => {
  await page.goto(GUIDE);
  await showAll(page);
  await tick(page, 'danger', 'none');
  await tick(page, 'feel', 'ear-click');
  await expect(page.locator(outcomes).first()).toBeVisible();
  const { pathname, search, hash } = new URL(page.url());
  expect(pathname + search + hash).toBe(GUIDE);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(page.locator('which-type input:checked')).toHaveCount(0);
  await expect(page.locator(outcomes)).toHaveCount(0);
});

test('the summary goes to the sheet without an address, and is kept nowhere', async ({
  watched: page,
}) => {
  await page.goto(`${GUIDE}${toFragment({ age: ['adult'], when: ['falling-asleep'] })}`);
  await press(page, '[data-sheet]');
  await expect(page).toHaveURL(/\/living\/appointment\/$/);
  await expect(page.getByLabel('From the guide')).toHaveValue(/While falling asleep/);
  expect(await page.evaluate(() => [sessionStorage.length, window.name])).toEqual([0, '']);
});

test('the way back keeps answers and result together, or clears both', async ({
  watched: page,
}) => {
  await page.goto(GUIDE);
  await showAll(page);
  await tick(page, 'danger', 'none');
  await tick(page, 'feel', 'ear-click');
  await page.locator(outcomes).first().getByRole('link').first().press('Enter');
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
  await press(page, '[data-link]');
  await expect(page.locator('which-type [data-status]')).toHaveText('Copied.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${GUIDE}#answers=age.adult;when.falling-asleep`);
});

test('a broken link says so plainly and injects nothing', async ({ watched: page }) => {
  await page.goto(
    `${GUIDE}#answers=age.adult;when.<img src=x onerror=alert(1)>;__proto__.x;when.falling-asleep`,
  );
  await expect(page.locator('which-type [data-status]')).toContainText('could not be read');
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
        const { left, top, bottom, height } = answer.getBoundingClientRect();
        return { left, top, bottom, height };
      }),
    );
    for (const [i, box] of boxes.entries()) {
      expect(box.height).toBeGreaterThanOrEqual(76);
      const before = boxes[i - 1];
      if (before && before.left === box.left) {
        expect(box.top - before.bottom).toBeGreaterThanOrEqual(8);
      }
    }
  }
});

test('at 320 px and at 400 % zoom nothing scrolls sideways, with a result or questions open', async ({
  watched: page,
}) => {
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(
    `${GUIDE}${toFragment({ danger: ['seizure'], when: ['waking'], body: ['arm'] })}`,
  );
  await expect(page.locator(outcomes).first()).toBeVisible();
  for (const summary of await page.locator('.rules summary').all()) await summary.press('Enter');
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.goto('about:blank');
  await page.goto(GUIDE);
  await showAll(page);
  expect(await overflow()).toBeLessThanOrEqual(0);
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
    await page.goto(GUIDE);
    await press(page, '[data-list]');
    await tick(page, 'danger', 'stroke-signs');
    await expect(page.locator('[data-urgency="emergency"]')).toBeVisible();
    expect(await analyze()).toEqual([]);
    await page.reload();
    await press(page, '[data-list]');
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

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is danger signs and a table that needs no sideways scroll', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(GUIDE);
    await expect(page.locator('which-type')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible();
    await expect(page.locator('tr[data-candidate]')).toHaveCount(candidates.length);
    const palatal = page.locator('tr[data-candidate=palatal]');
    await expect(palatal).toContainText('a click in the ear');
    await expect(palatal).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
