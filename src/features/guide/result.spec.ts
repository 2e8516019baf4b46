import { expect, test } from '../../../tests/support/browser.ts';
import { ranker } from '../../../tests/support/guide.ts';
import { THOROUGH } from '../../../tests/support/shapes.ts';
import { QUESTION_IDS, question } from '../../model/guide-questions.ts';
import { GIVEN } from './evaluate.ts';
import { toFragment } from './fragment.ts';
import { shownOf } from './result.ts';
import { urgencyOf } from './urgency.ts';
import { GUIDE, outcomes, input, tick, showAll, openGuide } from './support.ts';

/** Every third story; all of them for `npm run test:all`. */
const SHOWN = THOROUGH ? GIVEN : GIVEN.filter((_, i) => i % 3 === 0);

test('a link with the answers of a given story shows its pages and its one level', async ({
  watched: page,
}) => {
  test.setTimeout(240_000);
  for (const { id, answers } of SHOWN) {
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
  await openGuide(page);
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
