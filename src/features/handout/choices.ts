import { derived } from '../../model/content.ts';
import * as labels from '../../model/labels.ts';
import { layersOf } from '../../model/mdx.ts';
import { isReference, KINDS, type Entity, type Library, type Page } from '../../model/library.ts';
import { signPartOf, urlOf } from '../../model/relations.ts';
import { SECTIONS_OF_SITE } from '../../model/sections.ts';
import { isForHandout } from './selection.ts';

export interface Choice {
  /** `types/sleep` */
  readonly id: string;
  readonly title: string;
  /** Words for patients on the page, for the estimate of paper. */
  readonly words: number;
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** The box with facts at the top of a page has about so many words. */
const WORDS_OF_FACTS = 120;

/** Words of every text inside a part of the frontmatter, which a page prints as facts. */
function wordsInside(value: unknown): number {
  if (typeof value === 'string') return value.split(/\s+/).length;
  if (typeof value !== 'object' || value === null || isReference(value)) return 0;
  return Object.values(value).reduce<number>((sum, child) => sum + wordsInside(child), 0);
}

/** Words of the table of all types, which stand in no text of the page that prints it. */
const tableWords = ({ raw }: Library): number =>
  raw.types.reduce((sum, { data: { title, movement, spread, origins, reasons } }) => {
    const cells = [
      labels.movement[movement],
      ...spread.map((id) => labels.spread[id]),
      ...origins.map((id) => labels.origin[id]),
      ...reasons.map((id) => labels.reason[id]),
    ];
    return sum + wordsInside([title, ...cells]);
  }, 0);

/** Words of the types, signs or numbers that a page shows from their own collections. */
function derivedWords(entry: Entity | Page, library: Library): number {
  if (entry.body?.includes('<AxesTable')) return tableWords(library);
  const { raw } = library;
  const part = entry.collection === 'pages' ? entry.data.triage : undefined;
  if (!part) return 0;
  if (part === 'helplines')
    return raw.helplines.reduce((sum, { data }) => sum + wordsInside(data), 0);
  return raw.signs
    .filter((sign) => part === 'cards' || signPartOf(sign) === part)
    .reduce((sum, { data: { bold, rest, act, why, differs } }) => {
      const full = part === 'cards' ? [] : [act, why, differs];
      return sum + wordsInside([bold, rest, ...full]);
    }, 0);
}

function wordsOf(entry: Entity | Page, library: Library): number {
  const { body = '', collection } = entry;
  // A leaflet holds no text for clinicians.
  const own = layersOf(body).patient.reduce((sum, { text }) => sum + wordsInside(text), 0);
  const facts =
    entry.collection === 'medications'
      ? wordsInside(entry.data) - wordsInside(entry.data.aliases)
      : collection === 'pages'
        ? 0
        : WORDS_OF_FACTS;
  return own + facts + derivedWords(entry, library);
}

/** Everything that can be in a handout, by section. Most handouts begin with a type or a medicine. */
const ORDER = ['types', 'medications', 'living', 'symptoms', 'causes', 'treatments', 'tests'];

export const choiceGroups: () => Promise<ChoiceGroup[]> = derived((library: Library) => {
  const { raw } = library;
  const entries: (Entity | Page)[] = [
    ...KINDS.flatMap((kind): Entity[] => raw[kind]),
    ...raw.pages,
  ];
  const choices = entries
    .map((entry): Choice => ({
      id: urlOf(entry).slice(1, -1),
      title: entry.data.title,
      words: wordsOf(entry, library),
    }))
    .filter(({ id }) => isForHandout(id))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return ORDER.map((section) => ({
    label: SECTIONS_OF_SITE.find(({ id }) => id === section)?.label ?? section,
    choices: choices.filter(({ id }) => id.startsWith(`${section}/`)),
  }));
});
