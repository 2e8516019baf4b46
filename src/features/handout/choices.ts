import { derived } from '../../model/content.ts';
import { KINDS, type Entity, type Library, type Page } from '../../model/library.ts';
import { urlOf } from '../../model/relations.ts';
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

/** Where the part for clinicians begins, which no leaflet holds. */
const FOR_CLINICIANS = '<ForClinicians';

/** The box with facts at the top of a page has about so many words. */
const WORDS_OF_FACTS = 120;

function wordsOf({ body = '', collection }: Entity | Page): number {
  const own = body
    .split(FOR_CLINICIANS, 1)[0]
    ?.replace(/^import .*$|<[^>]*>|\]\([^)]*\)|[#*|-]/gm, ' ')
    .split(/\s+/).length;
  return (own ?? 0) + (collection === 'pages' ? 0 : WORDS_OF_FACTS);
}

/** Everything that can be in a handout, by section. Most handouts begin with a type or a medicine. */
const ORDER = ['types', 'medications', 'living', 'symptoms', 'causes', 'treatments', 'tests'];

export const choiceGroups: () => Promise<ChoiceGroup[]> = derived(({ raw }: Library) => {
  const entries: (Entity | Page)[] = [
    ...KINDS.flatMap((kind): Entity[] => raw[kind]),
    ...raw.pages,
  ];
  const choices = entries
    .map((entry): Choice => ({
      id: urlOf(entry).slice(1, -1),
      title: entry.data.title,
      words: wordsOf(entry),
    }))
    .filter(({ id }) => isForHandout(id))
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return ORDER.map((section) => ({
    label: SECTIONS_OF_SITE.find(({ id }) => id === section)?.label ?? section,
    choices: choices.filter(({ id }) => id.startsWith(`${section}/`)),
  }));
});
