import { expect, test } from '@playwright/test';
import { genericNamesOf, medicineFiles, namesIn, type MedicineFile } from '../content.fixture.ts';
import { foldName } from '../names/fold.ts';
import { data, names, page } from './check.fixture.ts';
import { clashFindings } from './findings.ts';
import { lookup } from './lookup.ts';

/** Words of warnings that are no medicine of the reader: made in the body, or told of for another reason. */
const TOLD_OF: Readonly<Record<string, readonly string[]>> = {
  ...{ codeine: ['morphine'], phenobarbital: ['primidone'] },
  // Nobody may hold back an epinephrine pen in an emergency.
  linezolid: ['epinephrine'],
  'piperacillin-tazobactam': ['penicillin'],
};
const IN_THE_BODY = new Set(['ammonia', 'dopamine', 'estrogen', 'potassium', 'sodium']);

/** Generic names of the medicines with a page. */
const GENERICS = new Set(medicineFiles.flatMap(genericNamesOf).map(foldName));

/** Names of substances in a text, of one word or two. */
function substancesIn(text: string): string[] {
  const words = foldName(text.replaceAll(/acetaminophen/gi, 'paracetamol')).split(' ');
  const pairs = words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`);
  return [...new Set([...words, ...pairs])].filter(
    (name) =>
      GENERICS.has(name) ||
      (name.length > 3 && names.lookup(name)?.generics.some((one) => foldName(one) === name)),
  );
}

/** Other medicines that a text of a page names, each with the gravest grade that the check gives for the pair. */
function pairsNamed(file: MedicineFile, text: string) {
  const own = namesIn(file).map(foldName);
  return substancesIn(text)
    .filter((name) => !own.includes(name) && !IN_THE_BODY.has(name))
    .map((name) => {
      const found = lookup(name, data, names);
      const others = found.kind === 'found' ? found.chosen : [];
      return { name, grade: clashFindings([...others, page(file.slug)])[0]?.grade };
    });
}

test('the check meets every medicine that a warning names, and no less gravely', () => {
  const order = ['avoid', 'ask-first', 'watch'];
  let met = 0;
  const missed: string[] = [];
  for (const file of medicineFiles) {
    for (const { what, grade } of file.clashes) {
      for (const pair of pairsNamed(file, what)) {
        if (TOLD_OF[file.slug]?.includes(pair.name)) continue;
        if (pair.grade && order.indexOf(pair.grade) <= order.indexOf(grade)) met++;
        else
          missed.push(`${file.slug} + ${pair.name}: ${pair.grade}, ${grade} on the page: ${what}`);
      }
    }
  }
  expect(met).toBeGreaterThan(300);
  expect(missed).toEqual([]);
});

/** Named among those who must not take a medicine for an allergy, an illness or an ingredient. */
const NO_PARTNERS = new Set([
  ...['piracetam', 'morphine', 'coal tar', 'fructose', 'lidocaine', 'eslicarbazepine'],
  ...['phenobarbital', 'paliperidone', 'sirolimus', 'urea'],
]);

test('the check meets every medicine with which another must not be taken', () => {
  let met = 0;
  const missed: string[] = [];
  for (const file of medicineFiles) {
    const { text = '' } = file['whoMustNot'] as { text?: string };
    for (const { name, grade } of pairsNamed(file, text)) {
      if (NO_PARTNERS.has(name)) continue;
      if (grade) met++;
      else missed.push(`${file.slug} + ${name}: ${text}`);
    }
  }
  expect(met).toBeGreaterThan(40);
  expect(missed).toEqual([]);
});
