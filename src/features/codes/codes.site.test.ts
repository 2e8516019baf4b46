import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { codeOfSlug, codeSlug } from './list.ts';
import { answerRequest, isSure, type InfobuttonAnswer } from './infobutton/answer.ts';
import type { InfobuttonData } from './infobutton/data.ts';
import { parseRequest } from './infobutton/request.ts';
import { codesInContent, FORMS, fronts, fuzzedQuery, OIDS } from './codes.fixture.ts';
import { seeded } from '../../../tests/support/guide.ts';
import { fileFor, linksOf, mainOf, textOf } from '../../../tests/support/html.ts';
import { DIST, htmlOf, sitemapPaths } from '../../../tests/support/site.ts';

const json = <T>(name: string): T => JSON.parse(readFileSync(join(DIST, name), 'utf8')) as T;
const data = json<InfobuttonData>('infobutton.json');
const answer = (query: string): InfobuttonAnswer => answerRequest(parseRequest(query), data);
const pathOf = ({ system, code }: { system: string; code: string }): string =>
  `/code/${system}/${codeSlug(code)}/`;

test('every code has a page that names it and leads to all its pages', () => {
  const faults: string[] = [];
  for (const entry of codesInContent) {
    const path = pathOf(entry);
    if (!existsSync(fileFor(path))) {
      faults.push(`${path} is missing`);
      continue;
    }
    const main = mainOf(htmlOf(path));
    const links = new Set(linksOf(main));
    if (!textOf(/<h1.*?<\/h1>/s.exec(main)?.[0] ?? '').startsWith(`${entry.code} (`))
      faults.push(`${path} has another heading`);
    for (const page of entry.pages) if (!links.has(page)) faults.push(`${path} without ${page}`);
  }
  expect(codesInContent.length).toBeGreaterThan(450);
  expect(faults).toEqual([]);
});

test('every medicine has a code of ATC and one of RxNorm', () => {
  const medicines = [...fronts].filter(
    ([url, { genericNames }]) => url.startsWith('/medications/') && genericNames,
  );
  const without = (system: string): string[] =>
    medicines
      .filter(([, { codes = [] }]) => !codes.some((code) => code.system === system))
      .map(([url]) => url.split('/')[2] ?? '');
  expect(medicines.length).toBeGreaterThan(90);
  expect(without('atc')).toEqual([]);
  expect(without('rxnorm')).toEqual([]);
});

test('no two codes share an address, and the way from address to code is certain', () => {
  const paths = codesInContent.map(pathOf);
  expect(new Set(paths).size).toBe(paths.length);
  const astray = codesInContent.filter(({ code }) => codeOfSlug(codeSlug(code)) !== code);
  expect(astray).toEqual([]);
});

test('there is no page for a code that no page carries', () => {
  const known = new Set(codesInContent.map(pathOf));
  const built = sitemapPaths().filter((path) => /^\/code\/.+\/.+\/$/.test(path));
  expect(built.filter((path) => !known.has(path))).toEqual([]);
});

test('/code/ leads to a page of each system, and these to every code', () => {
  const systems = linksOf(mainOf(htmlOf('/code/'))).filter((path) =>
    /^\/code\/[^/]+\/$/.test(path),
  );
  const links = new Set(systems.flatMap((path) => linksOf(mainOf(htmlOf(path)))));
  expect(systems.length).toBeGreaterThan(5);
  expect(codesInContent.map(pathOf).filter((path) => !links.has(path))).toEqual([]);
});

test('/infobutton/ lists every code without a script', () => {
  const links = new Set(linksOf(mainOf(htmlOf('/infobutton/'))));
  expect(codesInContent.map(pathOf).filter((path) => !links.has(path))).toEqual([]);
});

test('pages of codes stay out of the search index', () => {
  const indexed = sitemapPaths()
    .filter((path) => path.startsWith('/code/') || path === '/infobutton/')
    .filter((path) => htmlOf(path).includes('data-pagefind-body'));
  expect(indexed).toEqual([]);
});

for (const { name, query, fits = () => true } of FORMS) {
  test(`a request for any code is answered: ${name}`, () => {
    const faults: string[] = [];
    let asked = 0;
    for (const { system, code, pages } of codesInContent) {
      const oid = OIDS[system];
      if (!oid || !fits(system, code)) continue;
      asked += 1;
      if (!parseRequest(query(code, oid)).asked.some((one) => one.system === system))
        faults.push(`${system} ${code}: the system is not understood`);
      const found = answer(query(code, oid)).found.filter((group) => group.code);
      const urls = new Set(found.flatMap((group) => group.pages.map((page) => page.url)));
      const own = found.every(({ how }) => how === 'code' || how === 'partial');
      if (!own || found[0]?.code?.code !== code || urls.size !== pages.size)
        faults.push(`${system} ${code}: ${JSON.stringify(found[0])}`);
      for (const page of pages) if (!urls.has(page)) faults.push(`${system} ${code}: no ${page}`);
    }
    expect(asked).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
}

test('a code without its system is found too', () => {
  const faults: string[] = [];
  for (const { code, pages } of codesInContent) {
    const { found } = answer(`?mainSearchCriteria.v.c=${code}`);
    const urls = new Set(found.flatMap((group) => group.pages.map((page) => page.url)));
    for (const page of pages) if (!urls.has(page)) faults.push(`${code}: no ${page}`);
  }
  expect(faults).toEqual([]);
});

test('a medicine is found by its names when its code is not known', () => {
  const faults: string[] = [];
  let asked = 0;
  for (const [url, { title, genericNames, brands = [] }] of fronts) {
    if (!url.startsWith('/medications/') || !genericNames) continue;
    for (const name of [
      genericNames.us,
      `${genericNames.international.toUpperCase()} 10 MG Oral Tablet`,
      ...brands.flatMap((brand) => brand.names),
    ]) {
      asked += 1;
      const { found } = answer(
        `?taskContext.c.c=MLREV&mainSearchCriteria.v.c=999999999&mainSearchCriteria.v.cs=${OIDS['rxnorm']}&mainSearchCriteria.v.dn=${encodeURIComponent(name)}`,
      );
      if (!found.some((group) => isSure(group) && group.pages.some((page) => page.url === url)))
        faults.push(`${title}: ${name}`);
    }
  }
  expect(asked).toBeGreaterThan(150);
  expect(faults).toEqual([]);
});

test('a condition is found by what its code stands for when no code was sent', () => {
  const { found } = answer('?mainSearchCriteria.v.dn=MYOCLONUS');
  expect(found[0]).toMatchObject({ how: 'name', pages: [{ url: '/symptoms/' }] });
  const lafora = answer('?mainSearchCriteria.v.dn=Lafora%20disease');
  expect(lafora.found[0]?.pages[0]?.url).toBe('/types/progressive-myoclonus-epilepsy/');
});

test('500 hostile or broken requests neither fail nor bring more than they may', () => {
  const random = seeded(7);
  const known = new Set(data.pages.map((page) => page.url));
  const faults: string[] = [];
  for (let i = 0; i < 500; i += 1) {
    const query = fuzzedQuery(random);
    const request = parseRequest(query);
    const { found } = answer(query);
    if (request.asked.length > 10 || found.length > 60) faults.push(query);
    for (const { pages } of found)
      for (const page of pages) if (!known.has(page.url)) faults.push(`${query}: ${page.url}`);
  }
  expect(faults).toEqual([]);
});

test.describe('requests as record systems send them, judged by hand', () => {
  const { requests } = JSON.parse(
    readFileSync(join(import.meta.dirname, 'infobutton/judged-requests.json'), 'utf8'),
  ) as { requests: { sent: string; right: string[] }[] };
  const answers = requests.map(({ sent, right }) => ({ sent, right, found: answer(sent).found }));
  const onTopic = answers.filter(({ right }) => right.length > 0);

  test('no page is given for this patient that is not for this patient', () => {
    const wrong = answers.flatMap(({ sent, right, found }) =>
      found
        .filter(isSure)
        .flatMap(({ pages }) => pages.filter(({ url }) => !right.includes(url)))
        .map(({ url }) => `${sent}: ${url}`),
    );
    expect(requests.length).toBeGreaterThanOrEqual(250);
    expect(wrong).toEqual([]);
  });

  test('the right page is among the first for at least 95 of 100', () => {
    const missed = onTopic.filter(
      ({ right: [best], found: [first] }) => !first?.pages.some(({ url }) => url === best),
    );
    expect(onTopic.length).toBeGreaterThanOrEqual(250);
    expect(missed.length / onTopic.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
  });
});

test('a thyroid, a low potassium and a ringing ear lead nobody to a frightening page', () => {
  for (const query of [
    '?mainSearchCriteria.v.c=E06.3&mainSearchCriteria.v.dn=Autoimmune+thyroiditis',
    '?mainSearchCriteria.v.c=E87.6&mainSearchCriteria.v.dn=Hypokalemia',
    '?mainSearchCriteria.v.c=H93.19&mainSearchCriteria.v.dn=Tinnitus%2C+unspecified+ear',
    '?mainSearchCriteria.v.dn=Sodium',
  ])
    expect(answer(query).found, query).toEqual([]);
});
