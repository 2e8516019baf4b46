import type { Entity, Library, Page } from './library.ts';
import { KINDS } from './library.ts';

export interface Section {
  /** First part of the address, and the id of the section's index page. */
  readonly id: string;
  readonly label: string;
}

/** The rooms of the site, in the order in which menus show them. */
export const SECTIONS_OF_SITE: readonly Section[] = [
  { id: 'which-type', label: 'Which type?' },
  { id: 'symptoms', label: 'Symptoms' },
  { id: 'types', label: 'Types' },
  { id: 'causes', label: 'Causes' },
  { id: 'tests', label: 'Tests' },
  { id: 'treatments', label: 'Treatments' },
  { id: 'medications', label: 'Medicines' },
  { id: 'living', label: 'Living with it' },
  { id: 'clinicians', label: 'For clinicians' },
  { id: 'about', label: 'About' },
];

/** Pages at the top of the site that belong to another section. */
const SECTION_OF: Readonly<Record<string, string>> = {
  faq: 'about',
  glossary: 'about',
  search: 'about',
  sources: 'about',
  code: 'clinicians',
  infobutton: 'clinicians',
};

export function sectionOf(pageId: string): Section | undefined {
  const folder = pageId.split('/')[0] ?? '';
  const first = SECTION_OF[folder] ?? folder;
  return SECTIONS_OF_SITE.find((section) => section.id === first);
}

/** Pages of a section without its index, in menu order. */
export function pagesOf(section: Section, library: Library): (Entity | Page)[] {
  const kind = KINDS.find((k) => k === section.id);
  const order = (page: Page) => page.data.sidebar.order ?? Infinity;
  const pages = library.raw.pages
    .filter((page) => page.id !== section.id && sectionOf(page.id) === section)
    .sort((a, b) => order(a) - order(b));
  return kind ? [...pages, ...library.raw[kind]] : pages;
}

/** Most links a sidebar shows, so that a page's size does not grow with its section. */
const SIDEBAR_LINKS = 30;

/** Medicines stand by their names alone, and the A to Z of them is one press away. */
const SIDEBAR_MEDICINES = 12;

export const sidebarLinks = (section: Section): number =>
  section.id === 'medications' ? SIDEBAR_MEDICINES : SIDEBAR_LINKS;

/** The part of a long list around one index; the whole list when it is short. */
export function windowAround<T>(
  list: readonly T[],
  index: number,
  size = SIDEBAR_LINKS,
): readonly T[] {
  if (list.length <= size) return list;
  const start = Math.min(Math.max(0, index - Math.floor(size / 2)), list.length - size);
  return list.slice(start, start + size);
}
