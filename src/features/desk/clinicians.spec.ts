import { codesInContent, FORMS, fuzzedQuery, OIDS } from '../codes/codes.fixture.ts';
import { seeded } from '../../../tests/support/guide.ts';
import { THOROUGH } from '../../../tests/support/shapes.ts';
import { sitemapPaths } from '../../../tests/support/site.ts';
import { expect, test } from '../../../tests/support/browser.ts';

const answered = 'infobutton-answer[data-done]';

test('requests in every form lead to the page of their code, and leave no trace', async ({
  watched: page,
}) => {
  const known = codesInContent.filter(({ system }) => OIDS[system]);
  const samples = FORMS.map((form, i) => {
    const fitting = known.filter(({ system, code }) => form.fits?.(system, code) ?? true);
    const entry = fitting[(i * 37) % fitting.length];
    if (!entry) throw new Error(`no code for the form "${form.name}"`);
    return { ...entry, query: form.query(entry.code, OIDS[entry.system] ?? '') };
  });
  for (const { query, code, pages } of samples) {
    await page.goto('/');
    await page.goto(`/infobutton/${query}`);
    await page.locator(answered).waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search, query).toBe('/infobutton/');
    expect(new URL(page.url()).hash).toBe('');
    await expect(page.locator('[data-answer] p').first()).toContainText(`${code} (`);
    const links = await page
      .locator('[data-answer] a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    for (const path of pages) expect(links, `${query} without ${path}`).toContain(path);
  }
});

test('one certain page has one large link, which Enter opens; nothing opens by itself', async ({
  watched: page,
}) => {
  await page.goto(
    '/infobutton/?mainSearchCriteria.v.c=G40.B&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&informationRecipient=PROV',
  );
  const main = page.locator('a.main-link');
  await expect(main).toHaveCount(1);
  await expect(main).toBeFocused();
  expect((await main.boundingBox())?.height).toBeGreaterThanOrEqual(76);
  expect(new URL(page.url()).pathname).toBe('/infobutton/');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/types/juvenile-myoclonic-epilepsy/#for-clinicians');
  await expect(page.locator('details#for-clinicians')).toHaveAttribute('open', '');
});

test('a patient is led to the page, not to the section for clinicians', async ({
  watched: page,
}) => {
  await page.goto(
    '/infobutton/?mainSearchCriteria.v.dn=Klonopin+0.5+MG+Oral+Tablet&informationRecipient=PAT',
  );
  await expect(page.locator('a.main-link')).toHaveAttribute('href', '/medications/clonazepam/');
  await expect(page.locator('[data-answer] a[href*="#for-clinicians"]')).toHaveCount(0);
});

test('what the guide has no page for gets a plain answer and ways on', async ({
  watched: page,
}) => {
  await page.goto('/infobutton/?mainSearchCriteria.v.dn=Fracture+of+femur');
  await page.locator(answered).waitFor();
  await expect(page.locator('[data-answer] h2')).toHaveText('No page fits what was sent');
  await expect(page.locator('[data-answer] a')).toHaveCount(2);
  await expect(page.locator('[data-answer]')).not.toContainText('femur');
});

test('when the codes cannot be loaded, the list still serves', async ({ page }) => {
  await page.route('**/infobutton.json', (route) => route.abort());
  await page.goto('/infobutton/?mainSearchCriteria.v.c=G25.3');
  await page.locator(answered).waitFor();
  await expect(page.locator('[data-answer] h2')).toHaveText('The codes could not be loaded');
  await expect(page.locator('[data-answer] a[href="#codes"]')).toBeVisible();
});

test('without a request the page explains itself and loads nothing more', async ({
  watched: page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/infobutton/');
  await expect(page.locator('[data-answer] h2')).toHaveText('No code was sent');
  expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
});

// Browsers slow down pages that change their address very often, hence many short rounds.
const ROUNDS = THOROUGH ? 10 : 2;
const EACH = 50;

for (let round = 0; round < ROUNDS; round += 1) {
  test(`hostile requests, round ${round + 1}: no error, no markup, a helpful page`, async ({
    watched: page,
  }) => {
    const random = seeded(1000 + round);
    const queries = Array.from({ length: EACH }, () => fuzzedQuery(random));
    await page.goto('/infobutton/');
    const faults = await page.evaluate(
      async ({ queries: all, paths }) => {
        const found: string[] = [];
        const known = new Set(paths);
        const blank = document.querySelector('infobutton-answer')?.cloneNode(true);
        for (const query of all) {
          const fresh = blank?.cloneNode(true) as HTMLElement;
          history.replaceState(null, '', `/infobutton/${query}`);
          document.querySelector('infobutton-answer')?.replaceWith(fresh);
          if (location.search !== '') found.push(`${query}: still in the address`);
          // A query that is only `?` asks nothing.
          if (query.length > 1)
            await new Promise<void>((done) => {
              const look = () => {
                if ('done' in fresh.dataset) done();
              };
              new MutationObserver(look).observe(fresh, { attributes: true });
              look();
            });
          const links = [...fresh.querySelectorAll('a')];
          const tags = [...fresh.querySelectorAll('*')].map((element) => element.localName);
          if (tags.some((tag) => !['section', 'h2', 'p', 'ul', 'li', 'a'].includes(tag)))
            found.push(`${query}: ${tags.join(' ')}`);
          if (links.length === 0) found.push(`${query}: no way on`);
          for (const { origin, pathname, href } of links)
            if (origin !== location.origin || !known.has(pathname)) found.push(`${query}: ${href}`);
          if ('hit' in globalThis) found.push(`${query}: script ran`);
        }
        return found;
      },
      { queries, paths: [...sitemapPaths(), '/infobutton.json'] },
    );
    expect(faults).toEqual([]);
  });
}

const DESK = sitemapPaths().filter((path) => path.startsWith('/clinicians/'));

test('each derived table of the desk fits the window in letters of 16 px', async ({ page }) => {
  const faults: string[] = [];
  let tables = 0;
  for (const path of DESK) {
    await page.goto(path);
    for (const width of [1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const sizes = await page.locator('.desk table').evaluateAll((all) =>
        all.map((table) => ({
          right: table.getBoundingClientRect().right,
          inner: table.scrollWidth - table.clientWidth,
          letters: Math.min(
            ...[...table.querySelectorAll('td')].map((cell) =>
              parseFloat(getComputedStyle(cell).fontSize),
            ),
          ),
        })),
      );
      tables += sizes.length;
      for (const { right, inner, letters } of sizes)
        if (right > width || inner > 0 || letters < 16)
          faults.push(`${path} at ${width}: to ${right} px, letters of ${letters} px`);
    }
  }
  expect(tables).toBeGreaterThan(40);
  expect(faults).toEqual([]);
});

test('on a phone each row of a table is a card, and each cell has the name of its column', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/clinicians/origin/');
  const cell = page.locator('.desk td:not(:empty)').first();
  await expect(cell).toHaveCSS('display', 'flow-root');
  expect(await cell.evaluate((td) => getComputedStyle(td, '::before').content)).toBe('"EMG burst"');
  await expect(page.getByRole('rowheader').first()).toBeVisible();
});
