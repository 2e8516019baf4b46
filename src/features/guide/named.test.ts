import { expect, test } from '@playwright/test';
import { ranker } from '../../../tests/support/guide.ts';
import type { Answers } from '../../model/guide-questions.ts';
import type { CheckData, CheckMedicine } from '../medicines/check/types.ts';
import { readMedicineNames } from '../medicines/names/list.ts';
import { namesFor, readName, type NameChoice, type Names } from './medicine-names.ts';
import { isAboutMedicine, withMedicine, type Named } from './named.ts';
import { MAX_SCREENS, nextScreen } from './next-screen.ts';
import { urgencyOf } from './urgency.ts';

const medicine = (slug: string, title: string, names: string[], more = {}): CheckMedicine => ({
  slug,
  title,
  names: [title.toLowerCase(), ...names],
  groups: [],
  clashes: [],
  roles: [{ role: 'may-cause', types: ['Drug-induced myoclonus'], known: 'Reports on patients' }],
  ...more,
});
const names: Names = {
  data: {
    medicines: [
      medicine('fentanyl', 'Fentanyl', ['duragesic']),
      medicine('levetiracetam', 'Levetiracetam', ['keppra'], {
        roles: [{ role: 'treats', types: ['Cortical'], known: 'Trials' }],
      }),
      medicine('clonazepam', 'Clonazepam', ['klonopin', 'rivotril']),
      medicine('clozapine', 'Clozapine', ['clozaril']),
      medicine('paroxetine', 'Paroxetine', ['depress']),
      medicine('sertraline', 'Sertraline', ['depress']),
    ],
    noLinks: [{ id: 'paracetamol', title: 'Paracetamol', names: ['paracetamol'], note: 'A note.' }],
    groups: {},
  } satisfies CheckData,
  list: readMedicineNames(
    '@J01CA\namoxicillin|amoxil,fentamox\n@N02AB\nfentanyl|durogesic\n@B01AC\nclopidogrel|plavix\n',
  ),
};
const one = (found: Named | readonly NameChoice[]): Named => {
  if (!('title' in found)) throw new Error('asked, and not found');
  return found;
};
const titles = (found: readonly NameChoice[]) => found.map(({ named }) => named.title);

test('a name, or the brand of one, leads to its page and to what it does to jerks', () => {
  for (const typed of ['fentanyl', ' Duragesic ', 'durogesic']) {
    expect(one(readName(typed, names)), typed).toEqual({
      title: 'Fentanyl',
      facts: ['May cause: Drug-induced myoclonus.'],
      links: [{ href: '/medications/fentanyl/', text: 'Read about Fentanyl' }],
      hasPage: true,
    });
  }
  expect(one(readName('keppra', names)).facts).toEqual(['Treats: Cortical.']);
});

test('a medicine without a page says so, and leads to its class', () => {
  const { facts, links, hasPage } = one(readName('Amoxil', names));
  expect(hasPage).toBe(false);
  expect(facts.join()).toMatch(/We have no page on Amoxil\. That says nothing about its risks/);
  expect(links).toEqual([
    { href: '/causes/antibiotics/', text: 'Read about antibiotics, its class' },
  ]);
  expect(one(readName('paracetamol', names)).links[0]?.href).toBe(
    '/medications/#no-link-paracetamol',
  );
});

test('no name is taken for another: what is near is asked, and what is known is kept', () => {
  for (const [typed, near] of [
    ['clonazepan', 'Clonazepam'],
    ['clozapin', 'Clozapine'],
    ['fentanil', 'Fentanyl'],
  ] as const) {
    const found = readName(typed, names);
    if ('title' in found) throw new Error(`${typed} was taken for ${found.title}`);
    expect(titles(found)[0]).toBe(near);
    expect(found.at(-1)?.label).toBe(`None of these: keep “${typed}”`);
  }
  expect(one(readName('plavix', names)).title).toBe('Plavix');
  const several = readName('depress', names);
  if ('title' in several) throw new Error(`taken for ${several.title}`);
  expect(titles(several)).toEqual(['Paroxetine', 'Sertraline']);
});

test('names are offered by their first letters alone, those with a page first', () => {
  expect(titles(namesFor('fent', names))).toEqual(['Fentanyl', 'Fentamox']);
  expect(namesFor('dur', names).map(({ label }) => label)).toEqual(['Duragesic (Fentanyl)']);
  expect(namesFor('fe', names)).toEqual([]);
  expect(namesFor('zzz', names)).toEqual([]);
});

test('the name is asked right after the answer that a medicine was taken, and once', () => {
  const first = ['danger', 'age', 'onset', 'look'];
  for (const answer of ['new-medicine', 'dose-change', 'withdrawal'] as const) {
    const answers: Answers = { danger: ['none'], recent: [answer] };
    expect(nextScreen(ranker, answers, [...first, 'recent'])?.id).toBe('medicine');
    expect(nextScreen(ranker, answers, [...first, 'recent', 'medicine'])?.id).not.toBe('medicine');
    const full = [...first, 'body', 'when', 'trigger', 'recent'];
    expect(full).toHaveLength(MAX_SCREENS);
    expect(nextScreen(ranker, answers, full)).toBeUndefined();
  }
  const answers: Answers = { danger: ['none'], recent: ['infection', 'none'] };
  expect(nextScreen(ranker, answers, [...first, 'recent'])?.id).not.toBe('medicine');
});

test('a medicine that was named is an answer: types that a medicine causes may be shown', () => {
  const answers: Answers = { danger: ['none'], age: ['adult'], feel: ['jump'], recent: ['none'] };
  const shown = (all: Answers) => ranker.rank(all).map(({ id }) => id);
  expect(shown(answers)).not.toContain('drug-induced');
  const named = withMedicine(answers);
  expect(isAboutMedicine(named)).toBe(true);
  expect(named.recent).toEqual(['new-medicine']);
  expect(shown(named)).toContain('drug-induced');
  expect(urgencyOf(named).level).toBe('urgent');
  const told: Answers = { recent: ['withdrawal', 'infection'] };
  expect(withMedicine(told)).toBe(told);
});
