import { KINDS, type Entity, type Kind, type Library, type Page } from '../../../model/library.ts';
import { urlOf } from '../../../model/relations.ts';
import { codesOf } from '../list.ts';
import type { CodeSystem } from '../systems.ts';

export interface InfobuttonPage {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** What the page is about; `pages` for those about no single thing. */
  readonly collection: Kind | 'pages';
  /** Correct names of what the page is about, the title among them. */
  readonly names: readonly string[];
  /** Other words that people use for it, misspellings among them. */
  readonly words: readonly string[];
  /** Address of the section for clinicians, where the page has one. */
  readonly clinicians?: string;
}

export interface InfobuttonCode {
  readonly system: CodeSystem;
  readonly code: string;
  readonly label: string;
  readonly means: string;
  readonly url: string;
  /** Places in `pages`, the page that fits best first. */
  readonly pages: readonly number[];
  /** Those of the places whose page is about less than the code means. */
  readonly partial?: readonly number[];
}

/** The file `/infobutton.json`: every code, what it stands for and where it leads. */
export interface InfobuttonData {
  readonly version: 2;
  readonly pages: readonly InfobuttonPage[];
  readonly codes: readonly InfobuttonCode[];
}

/** What titles say beside the name of the thing: `Stroke and sudden jerks`. */
const NOT_THE_NAME = / (?:and (?:sudden )?jerks|and flapping hands|as a cause|for jerks)$/;

/** The names in a title: `MRI (magnetic resonance imaging)` has two, and is one itself. */
export function namesInTitle(title: string): string[] {
  const plain = title.replace(NOT_THE_NAME, '');
  const outside = plain.replace(/\s*\([^)]*\)/g, '').replace(NOT_THE_NAME, '');
  const inside = [...plain.matchAll(/\(([^)]*)\)/g)].flatMap(([, text = '']) => text.split(', '));
  return [title, plain, outside, ...inside];
}

function namesOf(entry: Entity | Page): string[] {
  const { title, alsoCalled } = entry.data;
  const names = [...namesInTitle(title), ...alsoCalled];
  if (entry.collection === 'medications') {
    const { us, international, other } = entry.data.genericNames;
    names.push(us, international, ...other, ...entry.data.brands.flatMap((brand) => brand.names));
  }
  return [...new Set(names)];
}

const pageOf = (entry: Entity | Page): InfobuttonPage => {
  const url = urlOf(entry);
  return {
    url,
    title: entry.data.title,
    description: entry.data.description,
    collection: entry.collection,
    names: namesOf(entry),
    words: entry.data.aliases,
    ...(entry.collection === 'pages' ? {} : { clinicians: `${url}#for-clinicians` }),
  };
};

export function infobuttonData(library: Library): InfobuttonData {
  const { raw } = library;
  const entries: (Entity | Page)[] = [
    ...KINDS.flatMap((kind): Entity[] => raw[kind]),
    ...raw.pages.filter(({ data }) => data.codes.length > 0),
  ];
  const places = new Map(entries.map((entry, at) => [entry, at]));
  const placesOf = (some: Iterable<Entity | Page>): number[] =>
    [...some].flatMap((entry) => places.get(entry) ?? []);
  const codes = codesOf(library).map(
    ({ system, code, label, means, url, pages, partial }): InfobuttonCode => ({
      system,
      code,
      label,
      means,
      url,
      pages: placesOf(pages),
      ...(partial.size > 0 ? { partial: placesOf(partial) } : {}),
    }),
  );
  return { version: 2, pages: entries.map(pageOf), codes };
}
