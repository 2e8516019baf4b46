import { changes } from '../../search/query/changes.ts';
import { groupsOfAtc } from '../clashes.ts';
import { foldName } from '../names/fold.ts';
import type { CheckData, CheckMedicine, Chosen, NameList } from './types.ts';

export type Lookup =
  /** The name of one medicine, or of several in one box. */
  | { readonly kind: 'found'; readonly chosen: readonly Chosen[] }
  /** Not a name we know, or the name of several: only the reader can tell. */
  | { readonly kind: 'ask'; readonly choices: readonly Chosen[] };

/** Most medicines offered in place of a name that is not known. */
const MAX_CHOICES = 4;

/** Changes of a letter over which another name is offered. It is never taken without asking. */
const reach = (length: number): number => (length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3);

/** Groups whose members the first letters of an ATC code do not tell apart, by their substances. */
const GROUP_OF_SUBSTANCE: Readonly<Record<string, readonly string[]>> = {
  venlafaxine: ['snri'],
  desvenlafaxine: ['snri'],
  milnacipran: ['snri'],
  methylthioninium: ['linezolid-methylene-blue'],
  'methylene blue': ['linezolid-methylene-blue'],
  rifampicin: ['enzyme-inducer'],
  rifampin: ['enzyme-inducer'],
  rifabutin: ['enzyme-inducer'],
  domperidone: ['dopamine-blocking-antiemetic'],
  prochlorperazine: ['dopamine-blocking-antiemetic'],
  tryptophan: ['serotonin-supplement'],
  hypericum: ['serotonin-supplement'],
  'st johns wort': ['serotonin-supplement', 'enzyme-inducer'],
};

const page = (medicine: CheckMedicine): Chosen => ({ kind: 'page', medicine });

/** Groups of a medicine without a page. */
function groupsOf(
  name: string,
  atc: string,
  generics: readonly string[],
  data: CheckData,
): string[] {
  const substances = [name, ...generics].map(foldName);
  const named = substances.flatMap((substance) => [
    ...(GROUP_OF_SUBSTANCE[substance] ?? []),
    // A group of one substance has its name.
    ...(substance.replaceAll(' ', '-') in data.groups ? [substance.replaceAll(' ', '-')] : []),
  ]);
  return [...new Set([...named, ...(atc ? groupsOfAtc(atc) : [])])];
}

function exactly(name: string, data: CheckData): CheckMedicine[] {
  const key = foldName(name);
  const named = data.medicines.filter(({ names }) => names.includes(key));
  // A page that has the name as its own title comes before those that only mention it.
  const titled = named.filter(({ title }) => foldName(title) === key);
  return titled.length > 0 ? titled : named;
}

/**
 * The medicine that a name means. A name that is not known word for word is never taken for
 * another: the reader is asked.
 */
export function lookup(typed: string, data: CheckData, list?: NameList): Lookup {
  const name = typed.trim().replace(/\s+/g, ' ');
  const key = foldName(name);
  const own = exactly(name, data);
  if (own.length === 1) return { kind: 'found', chosen: own.map(page) };
  if (own.length > 1) return { kind: 'ask', choices: own.map(page) };

  const noLink = data.noLinks.find(({ names }) => names.includes(key));
  if (noLink) {
    const groups = groupsOf(noLink.title, list?.lookup(name)?.atc ?? '', [], data);
    return {
      kind: 'found',
      chosen: [{ kind: 'no-page', name: noLink.title, groups, noLink }],
    };
  }
  const listed = list?.lookup(name);
  if (listed) {
    const pages = listed.generics.map((generic) => exactly(generic, data)[0]);
    if (pages.length > 0 && pages.every((found) => found !== undefined))
      return { kind: 'found', chosen: pages.map(page) };
    const groups = groupsOf(name, listed.atc, listed.generics, data);
    return { kind: 'found', chosen: [{ kind: 'no-page', name, groups }] };
  }
  const unknown: Chosen = { kind: 'no-page', name, groups: groupsOf(name, '', [], data) };
  const near = nearest(key, data);
  return near.length > 0 && unknown.groups.length === 0
    ? { kind: 'ask', choices: [...near.map(page), unknown] }
    : { kind: 'found', chosen: [unknown] };
}

function nearest(key: string, data: CheckData): CheckMedicine[] {
  const limit = reach(key.length);
  return data.medicines
    .map((medicine) => ({
      medicine,
      steps: Math.min(
        ...medicine.names
          .filter((name) => Math.abs(name.length - key.length) <= limit)
          .map((name) => changes(key, name)),
      ),
    }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps || a.medicine.title.localeCompare(b.medicine.title, 'en'))
    .slice(0, MAX_CHOICES)
    .map(({ medicine }) => medicine);
}
