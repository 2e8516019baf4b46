import type { Entity } from '../../model/library.ts';
import { urlOf } from '../../model/relations.ts';

/** One piece of a fact: words, perhaps a link, perhaps the sources that carry it. */
export interface FactItem {
  readonly text: string;
  readonly href?: string | undefined;
  readonly sources?: readonly { id: string }[] | undefined;
}

/** One line of "At a glance". */
export interface FactRow {
  readonly label: string;
  readonly items: readonly FactItem[];
}

/** A row, or nothing when there is nothing to say. */
export const row = (label: string, items: readonly FactItem[]): FactRow[] =>
  items.length > 0 ? [{ label, items }] : [];

/** A row made of one cited statement. */
export const cited = (
  label: string,
  fact: { text: string; sources: readonly { id: string }[] } | undefined,
): FactRow[] => (fact ? [{ label, items: [{ text: fact.text, sources: fact.sources }] }] : []);

export const linkTo = (entry: Entity): FactItem => ({ text: entry.data.title, href: urlOf(entry) });
