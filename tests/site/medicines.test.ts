import { expect, test } from '@playwright/test';
import { mainOf, textOf } from '../support/html.ts';
import { contentPages, frontOf, htmlOf } from '../support/site.ts';

/** Medicines with the strongest evidence of causing jerks (rissardo-2025). */
const STRONGEST = [
  ...['etomidate', 'ceftazidime', 'cefepime', 'ciprofloxacin'],
  ...['citalopram', 'escitalopram', 'paroxetine', 'sertraline', 'amitriptyline'],
  ...['amantadine', 'clozapine', 'quetiapine', 'fentanyl', 'morphine', 'bismuth', 'lithium'],
  ...['carbamazepine', 'oxcarbazepine', 'phenytoin', 'gabapentin', 'pregabalin', 'valproate'],
];

interface Medicine {
  title: string;
  roles: { role: string }[];
  warnings: { stopping: { dangerous: boolean; text: string } };
}

const medicines = new Map(
  contentPages()
    .filter(({ id }) => id.startsWith('medications/') && id !== 'medications/check')
    .map(({ id, source }) => [id.slice('medications/'.length), frontOf<Medicine>(source)]),
);

test('all 22 medicines with the strongest evidence have a page that says they may cause jerks', () => {
  expect(STRONGEST).toHaveLength(22);
  const silent = STRONGEST.filter(
    (slug) =>
      !medicines.get(slug)?.roles.some((r) => r.role === 'may-cause' || r.role === 'may-worsen'),
  );
  expect(silent).toEqual([]);
});

test('a page shows each role of its medicine, and so does the table of all', () => {
  const table = mainOf(htmlOf('/clinicians/medicines/'));
  const words: Record<string, string> = {
    treats: 'Treats',
    'may-cause': 'May cause',
    'may-worsen': 'May worsen',
  };
  const order = Object.keys(words);
  const faults: string[] = [];
  for (const [slug, { title, roles }] of medicines) {
    const page = textOf(mainOf(htmlOf(`/medications/${slug}/`)));
    const row = table.split(/<tr\b/).find((r) => r.includes(`/medications/${slug}/`)) ?? '';
    const cells = [...row.matchAll(/<td\b[^>]*>(.*?)<\/td>/gs)].map((m) => m[1] !== '');
    for (const [i, role] of order.entries()) {
      const has = roles.some((r) => r.role === role);
      if (has && !page.includes(words[role] ?? '')) faults.push(`${title}: page without ${role}`);
      if (has !== cells[i]) faults.push(`${title}: table and page differ on ${role}`);
    }
  }
  expect(medicines.size).toBeGreaterThanOrEqual(45);
  expect(faults).toEqual([]);
});

test('a page of a medicine whose sudden stop does harm says not to stop it', () => {
  const silent = [...medicines]
    .filter(([, { warnings }]) => warnings.stopping.dangerous)
    .filter(
      ([slug]) =>
        !/(do not|don[’']t|never) (stop|change|cut|end)|take the whole course/i.test(
          textOf(mainOf(htmlOf(`/medications/${slug}/`))),
        ),
    );
  expect(silent.map(([slug]) => slug)).toEqual([]);
});
