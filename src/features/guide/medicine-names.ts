/** From the name of a medicine to what the site knows of it, as search and the check of a list know it. */
import { noPageWords, titleOf } from '../medicines/check/findings.ts';
import { lookup } from '../medicines/check/lookup.ts';
import type { CheckData, Chosen } from '../medicines/check/types.ts';
import { classPageOf } from '../medicines/names/class-pages.ts';
import { foldName } from '../medicines/names/fold.ts';
import type { MedicineNames } from '../medicines/names/list.ts';
import { capitalize } from '../../model/format.ts';
import { role as roleWords } from '../../model/labels.ts';
import type { Named } from './named.ts';

/** Most names offered while the reader types: as many as have room. */
const MAX_NAMES = 4;
/** Fewer letters begin too many names. */
const MIN_LETTERS = 3;

/** A name to choose, and what the reader sees of it. */
export interface NameChoice {
  readonly label: string;
  readonly named: Named;
}

export interface Names {
  readonly data: CheckData;
  readonly list: MedicineNames;
}

/** Names that begin with what is typed: first those of medicines with a page. */
export function namesFor(typed: string, names: Names): readonly NameChoice[] {
  const key = foldName(typed);
  if (key.length < MIN_LETTERS) return [];
  const own = names.data.medicines.flatMap((medicine) => {
    const title = foldName(medicine.title);
    const name = [title, ...medicine.names].find((one) => one.startsWith(key));
    return name ? [name] : [];
  });
  const listed = names.list.words.filter((name) => name.startsWith(key)).sort();
  const choices = new Map<string, NameChoice>();
  for (const name of [...own, ...listed]) {
    const found = lookup(name, names.data, names.list);
    // A name that several medicines have is asked about once it is typed in full.
    if (found.kind === 'ask') continue;
    const named = namedOf(found.chosen, names);
    if (!choices.has(named.title)) choices.set(named.title, { label: labelOf(name, named), named });
    if (choices.size === MAX_NAMES) break;
  }
  return [...choices.values()];
}

/** The medicine that a name means; or, where only the reader can tell, what it may be. */
export function readName(typed: string, names: Names): Named | readonly NameChoice[] {
  const found = lookup(typed, names.data, names.list);
  if (found.kind === 'found') return namedOf(found.chosen, names);
  return found.choices.map((chosen) => {
    const named = namedOf([chosen], names);
    const label = chosen.kind === 'page' ? named.title : `None of these: keep “${titleOf(chosen)}”`;
    return { label, named };
  });
}

function labelOf(name: string, { title }: Named): string {
  const typed = capitalize(name);
  return foldName(title).startsWith(name) ? title : `${typed} (${title})`;
}

/** What the site knows of each medicine in a box. */
export function namedOf(chosen: readonly Chosen[], { list }: Pick<Names, 'list'>): Named {
  return {
    title: chosen.map((one) => capitalize(titleOf(one))).join(' and '),
    facts: chosen.flatMap((one) => {
      const facts = factsOf(one);
      return chosen.length > 1 ? facts.map((fact) => `${titleOf(one)}. ${fact}`) : facts;
    }),
    links: chosen.flatMap((one) => linkOf(one, list)),
    hasPage: chosen.every(({ kind }) => kind === 'page'),
  };
}

/** Harm before help. */
const ROLES = ['may-cause', 'may-worsen', 'treats'] as const;

function factsOf(chosen: Chosen): string[] {
  if (chosen.kind === 'page') {
    return ROLES.flatMap((role) => {
      const roles = chosen.medicine.roles.filter((one) => one.role === role);
      const types = new Set(roles.flatMap((one) => one.types));
      return types.size > 0 ? [`${roleWords[role]}: ${[...types].join('; ')}.`] : [];
    });
  }
  return [
    chosen.noLink ? chosen.noLink.note : `${noPageWords(chosen.name)} Ask a pharmacist about it.`,
  ];
}

function linkOf(chosen: Chosen, list: MedicineNames): Named['links'] {
  if (chosen.kind === 'page') {
    const { slug, title } = chosen.medicine;
    return [{ href: `/medications/${slug}/`, text: `Read about ${title}` }];
  }
  if (chosen.noLink)
    return [{ href: `/medications/#no-link-${chosen.noLink.id}`, text: 'What was searched' }];
  const page = classPageOf(list.lookup(chosen.name)?.atc ?? '');
  // Its class as a cause of jerks is what was asked about.
  const href = page?.urls.find((url) => url.startsWith('/causes/')) ?? page?.urls[0];
  return page && href ? [{ href, text: `Read about ${page.name}, its class` }] : [];
}
