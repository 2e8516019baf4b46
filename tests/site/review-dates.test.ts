import { expect, test } from '@playwright/test';
import { overdue } from '../../src/model/review.ts';
import { contentPages, frontOf } from '../support/site.ts';

/** The pages with their review dates, as the frontmatter has them. */
const pages = contentPages().map(({ id, source }) => {
  const data = frontOf<{ reviewBy: string }>(source);
  return { file: `src/content/docs/${id}.mdx`, reviewBy: new Date(data.reviewBy) };
});

test('a page past its day warns maintainers, and turns no other change red', () => {
  const warnings = overdue(pages, new Date());
  for (const warning of warnings) console.warn(`::warning::${warning}`);
  expect(pages.length).toBeGreaterThan(200);
});

test('a page past its day is named, with what to do', () => {
  const old = { file: 'src/content/docs/types/old.mdx', reviewBy: new Date('2020-01-31') };
  expect(overdue([old], new Date('2020-02-01'))).toEqual([
    'src/content/docs/types/old.mdx: reviewBy: 2020-01-31 has passed. Compare the page with its sources, then set checked to today and reviewBy to a later day',
  ]);
  expect(overdue([old], new Date('2020-01-31T12:00:00Z'))).toEqual([]);
});
