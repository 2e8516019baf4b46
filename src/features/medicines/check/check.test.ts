import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../../../tests/support/site.ts';
import { medicineFiles, namesIn } from '../content.fixture.ts';
import { foldName } from '../names/fold.ts';
import {
  clashFindings,
  findingsOf,
  NOT_COVERED_HERE,
  riskAnswers,
  stoppingOf,
  summaryOf,
} from './findings.ts';
import { fromFragment, MEDICINES_TO_SHEET, toSheet } from './fragment.ts';
import { lookup } from './lookup.ts';
import type { CheckData, CheckMedicine, Chosen } from './types.ts';
import { THOROUGH } from '../../../../tests/support/shapes.ts';

const medicines = medicineFiles.map((file): CheckMedicine => ({
  slug: file.slug,
  title: file.title,
  names: [...new Set(namesIn(file).map(foldName))],
  groups: file.groups,
  clashes: file.clashes,
  roles: file.roles.map(({ role, types }) => ({
    role: role as 'treats',
    types,
    known: 'Reports on patients',
  })),
}));
const data: CheckData = {
  medicines,
  noLinks: [
    { id: 'propranolol', title: 'Propranolol', names: ['propranolol', 'inderal'], note: 'None.' },
  ],
  groups: { tizanidine: 'tizanidine', opioid: 'opioids' },
};
const page = (slug: string): Chosen => {
  const medicine = medicines.find((m) => m.slug === slug);
  if (!medicine) throw new Error(`no medicine ${slug}`);
  return { kind: 'page', medicine };
};

/** How many lists of medicines, made at random, are looked at. */
const LISTS = THOROUGH ? 10_000 : 1_000;

test('every clash in the data is found in a list of its two medicines', () => {
  const missed: string[] = [];
  for (const file of medicineFiles) {
    for (const clash of file.clashes) {
      for (const name of clash.with) {
        const others: Chosen[] = name.startsWith('medications/')
          ? [page(name.slice('medications/'.length))]
          : [{ kind: 'no-page', name: 'stranger', groups: [name] }];
        for (const other of others) {
          const found = clashFindings([other, page(file.slug)]);
          const told = found.flatMap((f) => [f, ...(f.also ?? [])]);
          if (!told.some(({ text }) => text === clash.what)) missed.push(`${file.slug} + ${name}`);
        }
      }
    }
  }
  expect(missed).toEqual([]);
});

test('grave pairs that every pharmacist knows are found', () => {
  for (const [one, other] of [
    ['linezolid', 'sertraline'],
    ['fentanyl', 'diazepam'],
    ['valproate', 'meropenem'],
    ['meperidine', 'linezolid'],
  ] as const) {
    expect(clashFindings([page(one), page(other)])[0]?.grade, `${one} + ${other}`).toBe('avoid');
  }
});

test('a name on the site finds its own medicine, or asks among those that share it', () => {
  const faults: string[] = [];
  for (const file of medicineFiles) {
    for (const name of namesIn(file)) {
      const { kind, ...found } = lookup(name, data);
      const list = 'chosen' in found ? found.chosen : found.choices;
      if (!list.some((one) => one.kind === 'page' && one.medicine.slug === file.slug))
        faults.push(`${name}: ${kind}, without ${file.slug}`);
    }
  }
  expect(faults).toEqual([]);
});

test('a name that is not known is never taken for another medicine', () => {
  for (const name of ['trazadol', 'clonazepan', 'propanolol', 'zzzz', 'Viagra', 'sertralina']) {
    const found = lookup(name, data);
    const taken = found.kind === 'found' ? found.chosen : [];
    expect(
      taken.filter((one) => one.kind === 'page' && !one.medicine.names.includes(foldName(name))),
      name,
    ).toEqual([]);
  }
});

test('a list of names answers for what the site has no page on', () => {
  const list = {
    lookup: (name: string) =>
      ({
        klonodex: { generics: ['clonazepam'], atc: 'N03AE' },
        vicodin: { generics: ['hydrocodone', 'paracetamol'], atc: 'N02AJ' },
        sirdalud: { generics: ['tizanidine'], atc: 'M03BX' },
      })[name.toLowerCase()],
  };
  expect(lookup('Klonodex', data, list)).toMatchObject({
    kind: 'found',
    chosen: [{ kind: 'page', medicine: { slug: 'clonazepam' } }],
  });
  expect(lookup('Vicodin', data, list)).toMatchObject({
    chosen: [{ kind: 'no-page', groups: ['opioid'] }],
  });
  const found = lookup('Sirdalud', data, list);
  const tizanidine = 'chosen' in found ? found.chosen[0] : undefined;
  expect(tizanidine).toMatchObject({ kind: 'no-page' });
  expect(clashFindings([tizanidine as Chosen, page('ciprofloxacin')])[0]?.grade).toBe('avoid');
});

test(`${LISTS} random lists: the check never throws and never calls one safe`, () => {
  const random = generator(14);
  const pool: Chosen[] = [
    ...medicines.map((medicine): Chosen => ({ kind: 'page', medicine })),
    { kind: 'no-page', name: 'Viagra', groups: [] },
    { kind: 'no-page', name: 'Vicodin', groups: ['opioid'] },
  ];
  const ownText = new Set(
    medicineFiles.flatMap(({ clashes }) => clashes.flatMap(({ what, act }) => [what, act])),
  );
  for (let n = 0; n < LISTS; n++) {
    const list = Array.from(
      { length: 1 + Math.floor(random() * 9) },
      () => pool[Math.floor(random() * pool.length)] as Chosen,
    );
    const told = findingsOf(list).flatMap(({ text, act = '' }) => [text, act]);
    const words = [
      ...told.filter((text) => !ownText.has(text)),
      ...summaryOf(list).filter((line) => ![...ownText].some((text) => line.includes(text))),
    ].join(' ');
    expect(words).not.toMatch(/\bsafe|no clash|no interaction|fine to take/i);
    stoppingOf(list);
    riskAnswers(list, 'kidneys');
  }
  expect(NOT_COVERED_HERE).toContain('there can still be one');
});

test('a list goes to the appointment sheet and comes back the same', () => {
  const list = [page('clonazepam'), page('5-htp')];
  const address = toSheet([...list, { kind: 'no-page', name: 'Viagra 50', groups: [] }]);
  const back = fromFragment(address.slice(address.indexOf('#')), data);
  expect(back).toEqual([...list, { kind: 'no-page', name: 'viagra 50', groups: [] }]);
  expect(fromFragment(`${MEDICINES_TO_SHEET}%E0%A4%A+`, data)).toEqual([]);
});

test('what the check says of itself has no word of comfort', () => {
  const own = ['render.ts', 'check.ts', 'findings.ts', 'MedicineCheck.astro']
    .map((name) => readFileSync(join(ROOT, 'src/features/medicines/check', name), 'utf8'))
    .join('\n');
  expect(own).not.toMatch(/\bsafe(ly|ty)?\b|all clear|no clashes found/i);
});

/** The same numbers at every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
