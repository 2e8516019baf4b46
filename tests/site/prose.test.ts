import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { claimsOf } from '../../src/features/claims/claims.ts';
import { hasFigure, isCited, sentencesOf, shinglesOf, wordsOf } from '../../src/model/prose.ts';
import { layersOf } from '../../src/model/mdx.ts';
import { smog } from '../support/smog.ts';
import { CONTENT, contentPages, filesBelow, frontOf, ROOT } from '../support/site.ts';

interface Front {
  title: string;
  clinical?: boolean;
  alsoCalled?: string[];
  genericNames?: { us: string; international: string };
}

const front = (source: string): Front => frontOf<Front>(source);

const pages = contentPages().map(({ id, source }) => ({
  id,
  source,
  front: front(source),
  ...layersOf(source),
}));
const clinical = pages.filter((page) => page.front.clinical !== false);

/** Words that the site explains or that are names: they do not count as hard. */
const known = new Set<string>();
function know(text: string): void {
  for (const word of wordsOf(text)) {
    known.add(word.toLowerCase());
    for (const part of word.toLowerCase().split('-')) known.add(part);
  }
}
for (const page of pages) {
  know(page.front.title);
  page.front.alsoCalled?.forEach(know);
  if (page.front.genericNames) know(Object.values(page.front.genericNames).flat().join(' '));
}
for (const file of filesBelow(join(CONTENT, 'glossary'))) {
  const { term, forms = [] } = frontOf<{
    term: string;
    forms?: string[];
  }>(readFileSync(file, 'utf8'));
  [term, ...forms].forEach(know);
}

/** Sentences of the patient layer, without headings and tables. */
const patientSentences = (page: (typeof pages)[number]) =>
  page.patient
    .filter((block) => block.kind === 'paragraph' || block.kind === 'item')
    .flatMap((block) => sentencesOf(block.text).map((text) => ({ text, line: block.line })));

test('no sentence for patients has more than 25 words', () => {
  const long = pages.flatMap((page) =>
    patientSentences(page)
      .filter(({ text }) => wordsOf(text).length > 25)
      .map(({ text, line }) => `${page.id}:${line}: ${text}`),
  );
  expect(long).toEqual([]);
});

test('no paragraph for patients has more than three sentences', () => {
  const long = pages.flatMap((page) =>
    page.patient
      .filter((block) => block.kind === 'paragraph' && sentencesOf(block.text).length > 3)
      .map((block) => `${page.id}:${block.line}: ${block.text.slice(0, 80)}`),
  );
  expect(long).toEqual([]);
});

test('the text for patients has a SMOG grade of 9 or less on every page', () => {
  const grades = clinical
    .map((page) => ({
      id: page.id,
      grade: smog(
        patientSentences(page).map((s) => s.text),
        known,
      ),
    }))
    .sort((a, b) => b.grade - a.grade);
  const mean = grades.reduce((sum, g) => sum + g.grade, 0) / grades.length;
  console.log(
    `SMOG: mean ${mean.toFixed(1)}, hardest ${grades[0]?.id} ${grades[0]?.grade.toFixed(1)}`,
  );
  expect(grades.filter((g) => g.grade > 9).map((g) => `${g.id} ${g.grade.toFixed(2)}`)).toEqual([]);
});

test('every sentence with a figure cites a source, in both layers', () => {
  const bare = clinical.flatMap((page) =>
    [...page.patient, ...page.clinician]
      .filter((block) => block.kind !== 'heading')
      .flatMap((block) =>
        (block.kind === 'row' ? [block.text] : sentencesOf(block.text))
          .filter((text) => hasFigure(text) && !isCited(text))
          .map((text) => `${page.id}:${block.line}: ${text}`),
      ),
  );
  expect(bare).toEqual([]);
});

test('no paragraph stands on two pages', () => {
  // Danger signs and the line before them are worded alike on purpose: a reader learns them once.
  const danger = /911|112|999|more than 5 minutes|seizure|drooping face|baby (goes|with)/i;

  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const page of pages) {
    for (const block of [...page.patient, ...page.clinician]) {
      if (block.kind === 'heading' || wordsOf(block.text).length < 8) continue;
      if (sentencesOf(block.text).length === 1 && danger.test(block.text)) continue;
      const key = wordsOf(block.text).join(' ').toLowerCase();
      const other = seen.get(key);
      if (other && other !== page.id)
        twice.push(`${page.id}:${block.line} = ${other}: ${block.text}`);
      seen.set(key, page.id);
    }
  }
  expect(twice).toEqual([]);
});

test('no eight words in a row come from the article the guide started from', () => {
  // Only fingerprints of the article are kept here, so that none of its text is in the project.
  const fingerprints = new Set(
    readFileSync(join(ROOT, 'tests/support/seed-fingerprints.txt'), 'utf8').trim().split('\n'),
  );
  const fingerprint = (run: string) => createHash('sha256').update(run).digest('hex').slice(0, 12);
  const shared: string[] = [];
  for (const file of filesBelow(CONTENT)) {
    for (const run of shinglesOf(readFileSync(file, 'utf8'))) {
      if (fingerprints.has(fingerprint(run))) shared.push(`${file}: ${run}`);
    }
  }
  expect(fingerprints.size).toBeGreaterThan(1500);
  expect(shared).toEqual([]);
});

test('what is marked as not verified is not published', () => {
  const marks = pages.filter((page) =>
    /UNVERIFIED|INFERENCE|\(checked\)|\(ed\.\)/.test(page.source),
  );
  expect(marks.map((page) => page.id)).toEqual([]);
});

test('every source is cited somewhere, and no work is listed twice', () => {
  const all = filesBelow(join(CONTENT, 'sources'));
  const texts = filesBelow(CONTENT)
    .filter((file) => !file.startsWith(join(CONTENT, 'sources')))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const named = new Set(texts.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));
  const orphans = all.map((file) => basename(file, '.yaml')).filter((id) => !named.has(id));
  expect(orphans).toEqual([]);
  const works = all.map((file) => {
    const { doi, pmid, pmcid, url } = parse(readFileSync(file, 'utf8')) as Record<string, string>;
    return (doi ?? pmid ?? pmcid ?? url ?? file).toLowerCase();
  });
  expect(works.filter((work, i) => works.indexOf(work) !== i)).toEqual([]);
  expect(all.length).toBeGreaterThanOrEqual(150);
});

test('every fact for patients names a source, by the rule of claim-kinds.ts', () => {
  const bare = clinical.flatMap(({ id, source }) =>
    claimsOf(id, source)
      .filter(({ layer, kind }) => layer === 'patient' && kind === 'unsourced')
      .map(({ line, text }) => `${id}:${line}: ${text}`),
  );
  expect(bare, 'cite it, mark it as our advice, or leave it out').toEqual([]);
});
