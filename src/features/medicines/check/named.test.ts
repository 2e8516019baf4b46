import { expect, test } from '@playwright/test';
import { genericNamesOf, medicineFiles, namesIn } from '../content.fixture.ts';
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

/** Names of substances in a text, of one word or two. */
function substancesIn(text: string): string[] {
  const words = foldName(text.replaceAll(/acetaminophen/gi, 'paracetamol')).split(' ');
  const pairs = words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`);
  return [...new Set([...words, ...pairs])].filter(
    (name) =>
      (name.length > 3 && names.lookup(name)?.generics.some((one) => foldName(one) === name)) ||
      medicineFiles.some((file) => genericNamesOf(file).map(foldName).includes(name)),
  );
}

test('the check meets every medicine that a warning names, and no less gravely', () => {
  const order = ['avoid', 'ask-first', 'watch'];
  let met = 0;
  const missed: string[] = [];
  for (const file of medicineFiles) {
    const own = namesIn(file).map(foldName);
    for (const { what, grade } of file.clashes) {
      for (const name of substancesIn(what)) {
        if (own.includes(name) || IN_THE_BODY.has(name) || TOLD_OF[file.slug]?.includes(name))
          continue;
        const found = lookup(name, data, names);
        const others = found.kind === 'found' ? found.chosen : [];
        const gravest = clashFindings([...others, page(file.slug)])[0]?.grade ?? 'nothing';
        if (order.includes(gravest) && order.indexOf(gravest) <= order.indexOf(grade)) met++;
        else missed.push(`${file.slug} + ${name}: ${gravest}, ${grade} on the page: ${what}`);
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
    const own = namesIn(file).map(foldName);
    const { text = '' } = file['whoMustNot'] as { text?: string };
    for (const name of substancesIn(text)) {
      if (own.includes(name) || IN_THE_BODY.has(name) || NO_PARTNERS.has(name)) continue;
      const found = lookup(name, data, names);
      const others = found.kind === 'found' ? found.chosen : [];
      if (clashFindings([...others, page(file.slug)]).length > 0) met++;
      else missed.push(`${file.slug} + ${name}: ${text}`);
    }
  }
  expect(met).toBeGreaterThan(40);
  expect(missed).toEqual([]);
});
