import { expect, test } from '@playwright/test';
import { jsonLd } from './json-ld.ts';

const PAGE = { url: 'https://guide.example/living/driving/', title: 'Driving', description: 'D.' };

/** A page of the content, as far as its description for programs goes. */
const entry = (data: object) =>
  ({
    collection: 'pages',
    data: {
      clinical: true,
      checked: new Date('2026-02-03'),
      reviewBy: new Date('2027-04-05'),
      ...data,
    },
  }) as unknown as Parameters<typeof jsonLd>[1];

test('the date of a page is the day on which its facts were checked', () => {
  expect(jsonLd(PAGE, entry({}))).toMatchObject({ dateModified: '2026-02-03' });
});

test('a review is told only where a clinician made one', () => {
  expect(Object.keys(jsonLd(PAGE, entry({})))).not.toContain('reviewedBy');
  const reviewedBy = { name: 'Example', role: 'Neurologist', date: new Date('2026-03-04') };
  expect(jsonLd(PAGE, entry({ reviewedBy }))).toMatchObject({
    lastReviewed: '2026-03-04',
    reviewedBy: { name: 'Example', jobTitle: 'Neurologist' },
  });
});
