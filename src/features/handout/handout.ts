import { queryOrThrow } from '../../shell/dom.ts';
import { announceCopy } from './copy.ts';
import { loadPage, patientLayer, SourceNumbers } from './leaflet.ts';
import {
  fragmentOf,
  MAX_PAGES,
  readSelection,
  sheetsOf,
  sidesFor,
  type Selection,
} from './selection.ts';

const line = (text: string): HTMLParagraphElement => {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
};
const heading = (text: string): HTMLHeadingElement => {
  const made = document.createElement('h2');
  made.textContent = text;
  return made;
};
const button = (text: string, press: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
};
const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** What a reader should know about a link that does not fit. */
function wordsAbout({ ids, unknown, left }: Selection): string {
  if (ids.length === 0)
    return 'The link names no page of this guide. It may be cut or misspelled. Choose the pages below.';
  return [
    unknown > 0 &&
      `${count(unknown, 'name')} in the link ${unknown === 1 ? 'is' : 'are'} of no page of this guide.`,
    left > 0 &&
      `A handout holds at most ${MAX_PAGES} pages, so ${count(left, 'page')} did not fit.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The picker, or the leaflet of the pages that the address names. Nothing is kept. */
export class HandoutMaker {
  private readonly root: HTMLElement;
  private readonly boxes: HTMLInputElement[];
  private readonly known: ReadonlySet<string>;
  private readonly loaded = new Map<string, Promise<Document>>();
  private readonly heading1 = document.querySelector('h1');
  private readonly ownTitle = this.heading1?.textContent ?? '';
  /** Pages in the order in which they were chosen. */
  private chosen: string[] = [];

  constructor(root: HTMLElement) {
    this.root = root;
    this.boxes = [...root.querySelectorAll<HTMLInputElement>('input[name=page]')];
    this.known = new Set(this.boxes.map(({ value }) => value));
    this.find('[data-copy]').addEventListener('click', () => void this.copy());
    this.find('[data-show-code]').addEventListener('click', () => void this.showCode());
  }

  private find<E extends HTMLElement>(selector: string): E {
    return queryOrThrow<E>(this.root, selector);
  }

  /** Shows what the address asks for. */
  open(): void {
    if (location.hash.length < 2) return this.pick([]);
    const selection = readSelection(location.hash, this.known);
    if (selection.ids.length > 0) void this.show(selection);
    else this.pick([], wordsAbout(selection));
  }

  /** Shows the picker, with pages that are chosen already. */
  private pick(ids: readonly string[], notice = ''): void {
    this.toggle(false);
    this.chosen = [...ids];
    for (const box of this.boxes) box.checked = ids.includes(box.value);
    for (const group of this.root.querySelectorAll('details'))
      group.open ||= group.querySelector('input:checked') !== null;
    const said = this.find('[data-told]');
    said.textContent = notice;
    said.hidden = notice === '';
    if (notice) said.focus();
    this.update();
  }

  private toggle(leaflet: boolean): void {
    this.find('[data-leaflet]').hidden = !leaflet;
    this.find('[data-picker]').hidden = leaflet;
    document.documentElement.toggleAttribute('data-handout', leaflet);
    if (this.heading1) this.heading1.textContent = leaflet ? 'Your leaflet' : this.ownTitle;
  }

  choose({ value, checked }: HTMLInputElement): void {
    this.chosen = this.chosen.filter((id) => id !== value);
    if (checked) this.chosen.push(value);
    this.update();
  }

  private titleOf(id: string): string {
    return this.box(id)?.parentElement?.textContent?.trim() ?? '';
  }

  private box(id: string): HTMLInputElement | undefined {
    return this.boxes.find(({ value }) => value === id);
  }

  private update(): void {
    const { chosen } = this;
    const sides = sidesFor(chosen.map((id) => Number(this.box(id)?.dataset['words'])));
    this.find('[data-size]').textContent =
      chosen.length === 0
        ? 'No page is chosen yet.'
        : chosen.length > MAX_PAGES
          ? `${chosen.length} pages are chosen, and a handout holds ${MAX_PAGES}. Take some out.`
          : `${count(chosen.length, 'page')} chosen. Printed on both sides, this is about ${count(sheetsOf(sides), 'sheet')} of paper (${count(sides, 'side')}).`;
    this.find('[data-chosen]').replaceChildren(
      ...chosen.map((id, at) => {
        const item = document.createElement('li');
        item.append(this.titleOf(id));
        if (at > 0) item.append(' ', this.upButton(id, at));
        return item;
      }),
    );
    const link = this.link();
    this.find('[data-give]').hidden = chosen.length === 0 || chosen.length > MAX_PAGES;
    this.find<HTMLAnchorElement>('[data-open]').setAttribute('href', fragmentOf(chosen));
    this.find<HTMLInputElement>('[data-link]').value = link;
    this.find('[data-copied]').textContent = '';
    this.find('[data-code]').replaceChildren();
  }

  private upButton(id: string, at: number): HTMLButtonElement {
    const made = button('Move up', () => {
      this.chosen.splice(at, 1);
      this.chosen.splice(at - 1, 0, id);
      this.update();
      const buttons = this.root.querySelectorAll<HTMLButtonElement>('[data-chosen] button');
      [...buttons].find(({ dataset }) => dataset['id'] === id)?.focus();
    });
    made.dataset['id'] = id;
    made.ariaLabel = `Move up: ${this.titleOf(id)}`;
    return made;
  }

  /** The address that others open: that of the site, also when this is a copy of it. */
  private link(): string {
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    return `${page ?? `${location.origin}${location.pathname}`}${fragmentOf(this.chosen)}`;
  }

  private async copy(): Promise<void> {
    const field = this.find<HTMLInputElement>('[data-link]');
    this.find('[data-copied]').textContent = await announceCopy(field);
  }

  private async showCode(): Promise<void> {
    const { drawCode } = await import('./code.ts');
    this.find('[data-code]').replaceChildren(drawCode(this.link()));
  }

  private load(id: string): Promise<Document> {
    const page = this.loaded.get(id) ?? loadPage(`/${id}/`);
    this.loaded.set(id, page);
    page.catch(() => this.loaded.delete(id));
    return page;
  }

  private async show(selection: Selection): Promise<void> {
    const { ids } = selection;
    this.toggle(true);
    const leaflet = this.find('[data-leaflet]');
    leaflet.replaceChildren(line('The leaflet is being put together.'));
    delete leaflet.dataset['done'];
    const pages = await Promise.allSettled(ids.map((id) => this.load(id)));
    // Another leaflet may have been asked for in the meantime.
    if (readSelection(location.hash, this.known).ids.join() !== ids.join()) return;
    const sources = new SourceNumbers();
    const dates = new Set<string>();
    const reviews = new Set<string>();
    const parts = pages.map((page, at) => {
      const id = ids[at] ?? '';
      if (page.status === 'rejected')
        return line(`“${this.titleOf(id)}” could not be loaded. Open this leaflet again later.`);
      const { article, checked, review } = patientLayer(page.value, `/${id}/`, at + 1, sources);
      dates.add(checked);
      reviews.add(review);
      return article;
    });
    leaflet.replaceChildren(this.tools(ids), ...parts, ...this.end(sources, dates, reviews));
    if (leaflet.querySelector('table'))
      void import('../../shell/table-roles.ts').then(({ nameTables }) => nameTables(leaflet));
    const about = wordsAbout(selection);
    if (about) leaflet.firstElementChild?.append(line(about));
    leaflet.dataset['done'] = '';
    leaflet.dataset['of'] = ids.join(',');
    this.heading1?.setAttribute('tabindex', '-1');
    this.heading1?.focus();
  }

  /** What can be done with the leaflet; it is not printed. */
  private tools(ids: readonly string[]): HTMLDivElement {
    const tools = document.createElement('div');
    tools.className = 'handout-tools';
    tools.append(
      button('Print', () => print()),
      button('Add or remove pages', () => {
        history.replaceState(null, '', location.pathname);
        this.pick(ids);
        this.root.querySelector('summary')?.focus();
      }),
    );
    return tools;
  }

  private end(
    sources: SourceNumbers,
    dates: ReadonlySet<string>,
    reviews: ReadonlySet<string>,
  ): HTMLElement[] {
    const today = new Date().toLocaleDateString('en-US', { dateStyle: 'long' });
    return [
      heading('Sources'),
      sources.list(),
      line(
        `From the Myoclonus Guide, ${new URL(this.link()).host}, opened on ${today}. ` +
          `Facts checked: ${[...dates].join('; ')}. ${[...reviews].join(' ')} ` +
          'It explains and does not diagnose. It does not replace your doctor.',
      ),
    ];
  }
}
