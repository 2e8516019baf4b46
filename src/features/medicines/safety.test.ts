import { expect, test } from '@playwright/test';
import { gradeFor } from './clashes.ts';
import { medicineFiles, namesIn, type MedicineFile } from './content.fixture.ts';

/*
 * What the pages must say, written from labels and regulators and not from the pages: what is
 * dropped from a page, or softened there, is missed here.
 */

/** Words of the US boxed warnings, by class of medicine and by medicine. */
const BOXED: readonly (readonly [slugs: string, ...words: RegExp[]])[] = [
  // FDA 2020: with opioids, misuse, withdrawal.
  [
    'alprazolam clobazam clonazepam diazepam lorazepam midazolam',
    /opioids/,
    /addiction/,
    /sudden stop/,
  ],
  // The class warning of all antidepressants, from 2004 on.
  [
    'amitriptyline bupropion citalopram clomipramine duloxetine escitalopram fluoxetine imipramine ' +
      'mirtazapine nortriptyline paroxetine sertraline trazodone venlafaxine',
    /suicid/,
  ],
  ['aripiprazole quetiapine', /dementia/, /suicid/],
  ['clozapine haloperidol olanzapine risperidone', /dementia/],
  ['clozapine', /white blood cells/, /seizures/, /heart muscle/],
  [
    'fentanyl hydromorphone meperidine methadone morphine oxycodone tramadol',
    /breathing/,
    /addiction/,
    /child/,
    /[Nn]ewborn/,
  ],
  ['meperidine', /MAO/],
  ['methadone', /heart rhythm/],
  ['codeine', /breathing/, /[Cc]hildren/],
  ['buprenorphine', /addiction/, /breathing/],
  ['baclofen', /pump/, /sudden stop/, /death/],
  ['botulinum-toxin', /spread/, /breathing/],
  ['bupivacaine', /childbirth/, /hearts/],
  ['busulfan chlorambucil ifosfamide', /marrow/],
  ['carbamazepine', /HLA-B\*1502/, /skin/, /marrow/],
  ['ciprofloxacin levofloxacin', /[Tt]endons/, /myasthenia/],
  ['cyclosporine tacrolimus', /infections/, /cancer/],
  ['isoniazid', /hepatitis/],
  ['lamotrigine', /rash/, /valproate/],
  ['lithium', /[Pp]oisoning/, /levels?/],
  ['metoclopramide', /tardive dyskinesia/],
  ['metronidazole', /cancer/],
  ['perampanel', /hostility|aggression/],
  ['phenytoin', /heart rhythm/],
  ['sodium-oxybate', /breathing/, /REMS/],
  ['tetrabenazine', /suicid/, /Huntington/],
  ['tranexamic-acid', /spine/, /seizures/],
  ['valproate', /liver/, /unborn/, /pancreas/],
  ['vigabatrin', /sight/],
];

/** Labels and leaflets say to come off these slowly: a sudden stop does harm. */
const STOP_SLOWLY =
  'alprazolam clobazam clonazepam diazepam lorazepam midazolam phenobarbital primidone ' +
  'amantadine baclofen levodopa trihexyphenidyl lithium quetiapine clozapine ' +
  'brivaracetam gabapentin lamotrigine levetiracetam perampanel phenytoin piracetam pregabalin valproate ' +
  'buprenorphine fentanyl hydromorphone methadone morphine oxycodone ' +
  'amitriptyline citalopram duloxetine fluoxetine paroxetine sertraline venlafaxine';

const BENZODIAZEPINES = 'alprazolam clobazam clonazepam diazepam lorazepam midazolam';
const OPIOIDS =
  'buprenorphine codeine fentanyl hydromorphone meperidine methadone morphine oxycodone tramadol';

/** Pairs that labels forbid, or keep for those with no other choice. Both pages must say so. */
const NEVER_TOGETHER: readonly (readonly [ones: string, others: string])[] = [
  // FDA 2016 and 2020: sleep so deep that people stop breathing.
  [OPIOIDS, `${BENZODIAZEPINES} sodium-oxybate`],
  ['sodium-oxybate', BENZODIAZEPINES],
  // FDA 2011 and 2012: linezolid blocks monoamine oxidase.
  [
    'linezolid',
    'amitriptyline citalopram clomipramine duloxetine escitalopram fluoxetine imipramine meperidine ' +
      'mirtazapine nortriptyline paroxetine sertraline trazodone venlafaxine',
  ],
  // Carbapenems take away the protection of valproate within days.
  ['valproate', 'ertapenem imipenem meropenem'],
  // The marrow of the bones.
  ['clozapine', 'carbamazepine'],
  ['duloxetine', 'ciprofloxacin'],
  ['levodopa', 'haloperidol metoclopramide'],
  ['tacrolimus', 'cyclosporine'],
];

/** Pairs that need a doctor's plan. */
const ASK_FIRST: readonly (readonly [ones: string, others: string])[] = [
  // The dose of lamotrigine is halved: its boxed warning is about rash with valproate.
  ['lamotrigine', 'valproate'],
  [OPIOIDS, 'gabapentin pregabalin'],
  ['linezolid', 'fentanyl methadone tramadol'],
  ['isoniazid', 'carbamazepine phenytoin'],
];

/** Names that two medicines share: combinations, older brands, and words for a whole group. */
const SHARED: Readonly<Record<string, string>> = {
  auvelity: 'bupropion dextromethorphan',
  carbapenem: 'ertapenem imipenem meropenem',
  dph: 'diphenhydramine phenytoin',
  floxed: 'ciprofloxacin levofloxacin',
  namzaric: 'donepezil memantine',
  sominex: 'diphenhydramine promethazine',
  symbyax: 'fluoxetine olanzapine',
};

const files = new Map(medicineFiles.map((file) => [file.slug, file]));

function fileOf(slug: string): MedicineFile {
  const file = files.get(slug);
  if (!file) throw new Error(`the table names ${slug}, which has no page`);
  return file;
}

/** Pairs of which a page does not give one of the grades for the other medicine. */
const unwarned = (
  pairs: readonly (readonly [ones: string, others: string])[],
  grades: readonly string[],
): string[] =>
  pairs.flatMap(([ones, others]) =>
    ones.split(' ').flatMap((one) =>
      others.split(' ').flatMap((other) =>
        (
          [
            [one, other],
            [other, one],
          ] as const
        ).flatMap(([page, about]) => {
          const grade = gradeFor(fileOf(page), fileOf(about));
          return grades.includes(grade ?? '') ? [] : [`${page} on ${about}: ${grade ?? 'nothing'}`];
        }),
      ),
    ),
  );

test('each medicine whose US label has a boxed warning says what it warns of', () => {
  const silent = BOXED.flatMap(([slugs, ...words]) =>
    slugs.split(' ').flatMap((slug) => {
      const { boxedWarning } = fileOf(slug) as { boxedWarning?: { text?: string } };
      return words
        .filter((word) => !word.test(boxedWarning?.text ?? ''))
        .map((word) => `${slug}: nothing of ${word.source}`);
    }),
  );
  expect(silent).toEqual([]);
});

test('each medicine that must be stopped slowly is marked so, in words', () => {
  const unmarked = STOP_SLOWLY.split(' ').filter((slug) => {
    const { stopping } = fileOf(slug)['warnings'] as {
      stopping: { dangerous: boolean; text: string };
    };
    return !stopping.dangerous || stopping.text.length < 10;
  });
  expect(unmarked).toEqual([]);
});

test('what must never be taken together is said on both pages', () => {
  expect(unwarned(NEVER_TOGETHER, ['avoid'])).toEqual([]);
});

test('what needs a plan is said on both pages', () => {
  expect(unwarned(ASK_FIRST, ['avoid', 'ask-first'])).toEqual([]);
});

test('a name belongs to one medicine, but for those that are known to belong to several', () => {
  const owners = new Map<string, Set<string>>();
  for (const file of medicineFiles) {
    for (const name of namesIn(file)) {
      const key = name.toLowerCase();
      owners.set(key, (owners.get(key) ?? new Set()).add(file.slug));
    }
  }
  const shared = [...owners].filter(([, slugs]) => slugs.size > 1);
  expect(Object.fromEntries(shared.map(([name, slugs]) => [name, [...slugs].join(' ')]))).toEqual(
    SHARED,
  );
});
