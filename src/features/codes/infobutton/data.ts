import { kindOne } from '../../../model/labels.ts';
import type { Entity, Library, Page } from '../../../model/library.ts';
import { urlOf } from '../../../model/relations.ts';
import { codesOf } from '../list.ts';
import type { CodeSystem } from '../systems.ts';

export interface InfobuttonPage {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly kind: string;
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
}

/** The file `/infobutton.json`: every code, what it stands for and where it leads. */
export interface InfobuttonData {
  readonly version: 1;
  readonly pages: readonly InfobuttonPage[];
  readonly codes: readonly InfobuttonCode[];
}

const pageOf = (entry: Entity | Page): InfobuttonPage => {
  const page = {
    url: urlOf(entry),
    title: entry.data.title,
    description: entry.data.description,
    kind: kindOne[entry.collection],
  };
  return entry.collection === 'pages'
    ? page
    : { ...page, clinicians: `${page.url}#for-clinicians` };
};

export function infobuttonData(library: Library): InfobuttonData {
  const entries: (Entity | Page)[] = [];
  const placeOf = (entry: Entity | Page): number => {
    const at = entries.indexOf(entry);
    return at < 0 ? entries.push(entry) - 1 : at;
  };
  const codes = codesOf(library).map(({ system, code, label, means, url, pages }) => ({
    system,
    code,
    label,
    means,
    url,
    pages: pages.map(placeOf),
  }));
  return { version: 1, pages: entries.map(pageOf), codes };
}
