import { changes, mayBeWithin } from '../../search/query/changes.ts';
import { groupsOfAtc } from '../clashes.ts';
import { classPageOf } from '../names/class-pages.ts';
import { foldName } from '../names/fold.ts';
import type { ListedMedicine } from '../names/list.ts';
import { groupsOfSubstance } from './substances.ts';
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

const page = (medicine: CheckMedicine): Chosen => ({ kind: 'page', medicine });

/** Groups of a medicine without a page. */
const groupsOf = (substances: readonly string[], atc: string, data: CheckData): string[] => [
  ...new Set([
    ...substances.flatMap((substance) => groupsOfSubstance(foldName(substance), data.groups)),
    ...(atc ? groupsOfAtc(atc) : []),
  ]),
];

function exactly(name: string, data: CheckData): CheckMedicine[] {
  const key = foldName(name);
  const named = data.medicines.filter(({ names }) => names.includes(key));
  // A page that has the name as its own title comes before those that only mention it.
  const titled = named.filter(({ title }) => foldName(title) === key);
  return titled.length > 0 ? titled : named;
}

/** The answer of the site's own pages, which needs no list of names. */
export function lookupOwn(typed: string, data: CheckData): Lookup | undefined {
  const own = exactly(typed, data);
  if (own.length === 0) return undefined;
  return own.length === 1
    ? { kind: 'found', chosen: own.map(page) }
    : { kind: 'ask', choices: own.map(page) };
}

/** A medicine that the list of all names holds: its pages here, or what is known without one. */
function chosenOf(name: string, { generics, atc }: ListedMedicine, data: CheckData): Chosen[] {
  const pages = generics.map((generic) => exactly(generic, data)[0]);
  const found = pages.filter((medicine) => medicine !== undefined).map(page);
  if (generics.length > 0 && found.length === generics.length) return found;
  const others = generics.filter((_, i) => pages[i] === undefined);
  const substances = others.filter((generic) => foldName(generic) !== foldName(name));
  // Of a box with a medicine that has a page, the class is that of the whole: the page speaks for it.
  const ownAtc = found.length > 0 ? '' : atc;
  const classPage = ownAtc ? classPageOf(ownAtc) : undefined;
  return [
    ...found,
    {
      kind: 'no-page',
      name,
      groups: groupsOf([name, ...others], ownAtc, data),
      listed: { substances, ...(classPage && { classPage }) },
    },
  ];
}

/**
 * The medicine that a name means. A name that is not known word for word is never taken for
 * another: the reader is asked.
 */
export function lookup(typed: string, data: CheckData, list?: NameList): Lookup {
  const name = typed.trim().replace(/\s+/g, ' ');
  const key = foldName(name);
  const own = lookupOwn(name, data);
  if (own) return own;

  const noLink = data.noLinks.find(({ names }) => names.includes(key));
  const listed = list?.lookup(name);
  if (noLink) {
    const groups = groupsOf([noLink.title], listed?.atc ?? '', data);
    return { kind: 'found', chosen: [{ kind: 'no-page', name: noLink.title, groups, noLink }] };
  }
  if (listed) return { kind: 'found', chosen: chosenOf(name, listed, data) };

  const unknown: Chosen = {
    kind: 'no-page',
    name,
    groups: groupsOf([name], '', data),
    ...(list && { unlisted: true }),
  };
  const near = unknown.groups.length > 0 ? [] : nearest(key, data, list);
  return near.length > 0
    ? { kind: 'ask', choices: [...near, unknown] }
    : { kind: 'found', chosen: [unknown] };
}

/** Medicines whose names are near, those with a page first among equals. */
function nearest(key: string, data: CheckData, list: NameList | undefined): Chosen[] {
  const limit = reach(key.length);
  const steps = (name: string): number =>
    mayBeWithin(name, key, limit) ? changes(key, name) : Number.POSITIVE_INFINITY;
  const pages = data.medicines.map((medicine) => ({
    chosen: page(medicine),
    title: medicine.title,
    steps: Math.min(...medicine.names.map(steps)),
  }));
  const listed = (list?.words ?? []).flatMap((word) => {
    const near = steps(word);
    if (near > limit) return [];
    const found = lookup(word, data, list);
    const [chosen, ...more] = found.kind === 'found' ? found.chosen : [];
    return chosen?.kind === 'no-page' && more.length === 0
      ? [{ chosen, title: chosen.name, steps: near }]
      : [];
  });
  return [...pages, ...listed]
    .filter((one) => one.steps <= limit)
    .sort((a, b) => a.steps - b.steps)
    .slice(0, MAX_CHOICES)
    .map(({ chosen }) => chosen);
}
