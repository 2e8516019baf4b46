import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../../../tests/support/site.ts';
import { genericNamesOf, medicineFiles, namesIn } from '../content.fixture.ts';
import { clashesBetween } from '../clashes.ts';
import { foldName } from '../names/fold.ts';
import {
  clashFindings,
  findingsOf,
  NOT_COVERED_HERE,
  riskAnswers,
  stoppingOf,
  summaryOf,
  titleOf,
} from './findings.ts';
import { data, medicines, names, page, withoutPage } from './check.fixture.ts';
import { lookup } from './lookup.ts';
import type { Chosen } from './types.ts';
import { THOROUGH } from '../../../../tests/support/shapes.ts';

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

test('beside the gravest warning of a pair, a weaker one never says what may be done', () => {
  const weaker = medicineFiles.flatMap((one, i) =>
    medicineFiles
      .slice(i + 1)
      .flatMap((other) => clashFindings([page(one.slug), page(other.slug)]))
      .flatMap(({ grade, also = [] }) => also.filter((other) => other.grade !== grade)),
  );
  expect(weaker.length).toBeGreaterThan(100);
  expect(weaker.filter(({ act }) => act)).toEqual([]);
});

test('no warning tells what to do about a pair that a graver one is about', () => {
  const faults = new Set<string>();
  let told = 0;
  medicineFiles.forEach((one, i) => {
    for (const [j, other] of medicineFiles.entries()) {
      // Every list of three would take a minute; a third medicine joins what is said of two.
      const third = medicineFiles[(7 * i + 13 * j) % medicineFiles.length];
      if (j <= i || !third || third === one || third === other) continue;
      const list = [one, other, third];
      const all = clashFindings(list.map(({ slug }) => page(slug)));
      for (const { text, act, medicines: keys, href } of all.flatMap((f) => [
        f,
        ...(f.also ?? []),
      ])) {
        if (!act) continue;
        told++;
        const owner = list.find(({ slug }) => href.includes(`/${slug}/`));
        const row = owner?.clashes.find((clash) => clash.what === text && clash.act === act);
        for (const met of list) {
          if (!owner || met === owner || !keys.includes(met.slug)) continue;
          const gravest = clashesBetween(owner, met)[0]?.clash.grade;
          if (row?.grade !== gravest) faults.add(`${owner.slug} + ${met.slug}: ${act}`);
        }
      }
    }
  });
  expect(told).toBeGreaterThan(2_000);
  expect([...faults]).toEqual([]);
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

test('what goes to the appointment says once not to stop a medicine, where one clashes', () => {
  const said = (...slugs: string[]): string[] =>
    summaryOf(slugs.map(page)).filter((line) => /do not stop a medicine on your own/i.test(line));
  expect(said('linezolid', 'sertraline', 'fentanyl')).toHaveLength(1);
  expect(said('linezolid')).toEqual([]);
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

test('a brand of a medicine with a page leads to the page, and no other does', () => {
  for (const [brand, slug] of [
    ['Klonodex', 'clonazepam'],
    ['Orfiril', 'valproate'],
  ] as const) {
    const list = {
      words: [],
      lookup: () => ({
        name: brand,
        generics: [brand === 'Orfiril' ? 'valproic acid' : 'clonazepam'],
        atc: '',
      }),
    };
    expect(lookup(brand, data, list)).toMatchObject({
      kind: 'found',
      chosen: [{ kind: 'page', medicine: { slug } }],
    });
  }
});

test('no name of the list of all medicines is taken for another medicine', () => {
  const faults: string[] = [];
  for (const name of names.words) {
    const found = lookup(name, data, names);
    if (found.kind === 'ask') {
      // Several pages of ours have the very name; nothing else may be asked.
      if (found.choices.some((one) => one.kind !== 'page' || !one.medicine.names.includes(name)))
        faults.push(`${name} is asked about`);
      continue;
    }
    const generics = (names.lookup(name)?.generics ?? []).map(foldName);
    for (const one of found.chosen) {
      if (one.kind !== 'page') continue;
      const own = [name, ...generics].some((known) => one.medicine.names.includes(known));
      if (!own) faults.push(`${name} is taken for ${one.medicine.slug}`);
    }
  }
  expect(names.words.length).toBeGreaterThan(8_000);
  expect(faults).toEqual([]);
});

/** Pages that cover more than one medicine, and names that are sold with another one elsewhere. */
const COVERED: Readonly<Record<string, readonly string[]>> = {
  'calcium-channel-blockers': ['amlodipine', 'nifedipine'],
  bismuth: ['attapulgite'],
  'botulinum-toxin': ['botulinum toxin type b'],
  oxycodone: ['benzoyl peroxide'],
  penicillin: ['benzathine benzylpenicillin'],
  promethazine: ['diphenhydramine'],
};

test('what readers type for a page is not the name of another medicine', () => {
  const faults: string[] = [];
  for (const file of medicineFiles) {
    const own = [file.title, ...genericNamesOf(file)].map(foldName);
    for (const alias of file.aliases ?? []) {
      const generics = (names.lookup(alias)?.generics ?? []).map(foldName);
      const isOwn = generics.some(
        (generic) =>
          own.some((name) => name.startsWith(generic) || generic.startsWith(name)) ||
          COVERED[file.slug]?.includes(generic),
      );
      if (generics.length > 0 && !isOwn)
        faults.push(`${file.slug}: ${alias} is ${generics.join()}`);
    }
  }
  expect(faults).toEqual([]);
});

test('a medicine without a page is checked by its class, and its class page is named', () => {
  for (const [name, group, classPage] of [
    ['fluvoxamine', 'ssri', 'antidepressants'],
    ['hydrocodone', 'opioid', 'opioids'],
    ['naproxen', 'nsaid', undefined],
    ['tizanidine', 'tizanidine', 'muscle relaxants'],
    ['phenelzine', 'maoi', 'antidepressants'],
    // Their codes in the lists are those of eye drops and creams.
    ['gentamicin', 'aminoglycoside', 'antibiotics'],
    ['prednisone', 'steroid', undefined],
    ['erythromycin', 'macrolide', 'antibiotics'],
    // In a box with another substance, which alone would tell nothing.
    ['vytorin', 'statin', undefined],
    // A list takes it for tramadol; its label, and its code, say perindopril.
    ['aceon', 'ace-inhibitor-or-arb', 'blood pressure medicines'],
  ] as const) {
    const chosen = withoutPage(name);
    expect(chosen.groups, name).toContain(group);
    expect(chosen.listed?.classPage?.name, name).toBe(classPage);
  }
  for (const [name, other, grade] of [
    ['fluvoxamine', 'linezolid', 'avoid'],
    ['hydrocodone', 'diazepam', 'avoid'],
    ['naproxen', 'lithium', 'ask-first'],
    ['tizanidine', 'ciprofloxacin', 'avoid'],
    ['phenelzine', 'sertraline', 'avoid'],
    // Barred by name, though other antipsychotics may be taken with care.
    ['pimozide', 'citalopram', 'avoid'],
    ['thioridazine', 'fluoxetine', 'avoid'],
    ['ziprasidone', 'methadone', 'avoid'],
  ] as const) {
    expect(clashFindings([withoutPage(name), page(other)])[0]?.grade, `${name} + ${other}`).toBe(
      grade,
    );
  }
});

test('of a box with two medicines, the page of the one and the rest are both checked', () => {
  const list = {
    words: [],
    lookup: () => ({ name: 'co-codamol', generics: ['codeine', 'paracetamol'], atc: 'N02AJ' }),
  };
  expect(lookup('Co-codamol 8', data, list)).toMatchObject({
    kind: 'found',
    chosen: [
      { kind: 'page', medicine: { slug: 'codeine' } },
      { kind: 'no-page', listed: { substances: ['paracetamol'] } },
    ],
  });
});

test('near names of the list are offered beside those with a page, and none is taken', () => {
  const found = lookup('fluvoxamin', data, names);
  const titles = found.kind === 'ask' ? found.choices.map(titleOf) : [];
  expect(titles).toContain('fluvoxamine');
  expect(titles.at(-1)).toBe('fluvoxamin');
});

test('every group that a clash names can be met by a medicine', () => {
  const named = new Set(
    medicineFiles.flatMap(({ clashes }) =>
      clashes.flatMap((clash) => clash.with.filter((name) => !name.includes('/'))),
    ),
  );
  const met = new Set(medicineFiles.flatMap(({ groups }) => groups));
  for (const name of names.words) {
    const found = lookup(name, data, names);
    for (const one of found.kind === 'found' ? found.chosen : [])
      if (one.kind === 'no-page') for (const group of one.groups) met.add(group);
  }
  expect([...named].filter((group) => !met.has(group))).toEqual([]);
});

test(`${LISTS} random lists: the check never throws and never calls one safe`, () => {
  const random = generator(14);
  const pool: Chosen[] = [
    ...medicines.map((medicine): Chosen => ({ kind: 'page', medicine })),
    ...names.words.flatMap((name): Chosen[] => {
      const found = lookup(name, data, names);
      return found.kind === 'found' ? found.chosen.filter(({ kind }) => kind === 'no-page') : [];
    }),
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
    expect(words).not.toMatch(/\bsafe(ly|ty)?\b|no clash|no interaction|fine to take/i);
    stoppingOf(list);
    riskAnswers(list, 'kidneys');
  }
  expect(NOT_COVERED_HERE).toContain('there can still be one');
});

test('what the check says of itself has no word of comfort', () => {
  const own = ['render.ts', 'check.ts', 'findings.ts', 'lookup.ts', 'MedicineCheck.astro']
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
