import { nearestTerms } from '../query/correct.ts';
import type { Answer } from '../query/answer.ts';
import { counted } from '../query/lines.ts';
import type { FirstFile } from './files.ts';
import { CANNOT_START } from './messages.ts';
import {
  choices,
  hitLink,
  noPageLine,
  paragraph,
  pinnedCard,
  suggestion,
  textGroup,
  textLink,
} from './render.ts';
import type { TextHit } from './text-search.ts';

/** A part of the dialog. Not from shell/dom.ts, which would be one more request before the first answer. */
export function partOf<E extends HTMLElement>(dialog: HTMLElement, selector: string): E {
  const found = dialog.querySelector<E>(selector);
  if (!found) throw new Error(`search: its markup has no ${selector}`);
  return found;
}

const pageOf = (url: string): string => url.split('#')[0] ?? url;

/** What the search dialog shows: advice, notices, hits, and which of them is chosen by key. */
export class PanelView {
  private readonly input: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly danger: HTMLElement;
  private readonly notice: HTMLElement;
  private readonly list: HTMLElement;
  private readonly examples: HTMLElement;
  private readonly nothing: HTMLElement;
  /** Place of the hit chosen with the arrow keys; -1 is the field itself. */
  private active = -1;

  constructor(dialog: HTMLElement) {
    this.input = partOf(dialog, 'input[name="q"]');
    this.status = partOf(dialog, '[data-status]');
    this.danger = partOf(dialog, '[data-danger]');
    this.notice = partOf(dialog, '[data-notice]');
    this.list = partOf(dialog, '[data-results]');
    this.examples = partOf(dialog, '[data-examples]');
    this.nothing = partOf(dialog, '[data-nothing]');
  }

  clear(): void {
    this.danger.replaceChildren();
    this.notice.replaceChildren();
    this.list.replaceChildren();
    this.status.textContent = '';
    this.examples.hidden = false;
    this.nothing.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.select(-1);
  }

  /** Advice that must be read first. */
  showPinned(pinned: readonly Parameters<typeof pinnedCard>[0][]): void {
    this.danger.replaceChildren(...pinned.map(pinnedCard));
  }

  /** While texts are looked for, a test or a screen reader can tell that more may come. */
  expectTexts(): void {
    this.list.setAttribute('aria-busy', 'true');
  }

  showNames(
    answer: Answer,
    typed: string,
    hits: Answer['hits'],
    first: FirstFile,
    more: boolean,
  ): void {
    const nothing = hits.length === 0 && !more;
    const asks = answer.correction.kind === 'ask';
    const isKnown = answer.noPage.length > 0 || asks;
    this.examples.hidden = true;
    this.nothing.hidden = !nothing || isKnown;
    this.notice.replaceChildren(...notices(answer, typed, first, nothing));
    this.notice.toggleAttribute('data-asks', asks);
    this.list.replaceChildren(...hits.map(hitLink));
    this.status.textContent =
      !nothing || isKnown
        ? counted(hits.length)
        : answer.unknownCode
          ? 'There is no such code here.'
          : 'Nothing on this site fits these words.';
    this.prepareOptions();
  }

  /** Hits by their text alone, where the file of names cannot be had; undefined where texts cannot either. */
  showTextsOnly(texts: readonly TextHit[] | undefined): void {
    this.examples.hidden = true;
    this.notice.replaceChildren();
    this.list.replaceChildren();
    this.nothing.hidden = (texts?.length ?? 0) > 0;
    this.status.textContent = texts ? counted(0) : CANNOT_START;
    this.showTexts(texts ?? [], []);
  }

  showTexts(texts: readonly TextHit[], hits: Answer['hits']): void {
    this.list.removeAttribute('aria-busy');
    const shown = new Set(hits.map(({ doc }) => pageOf(doc.url)));
    const more = texts.filter(({ url }) => !shown.has(pageOf(url)));
    if (more.length === 0) return;
    this.list.append(textGroup(more.map(textLink)));
    this.status.textContent = counted(this.options().length);
    this.prepareOptions();
  }

  tellThatTextsFailed(count: number): void {
    this.status.textContent = `${counted(count)} Only names were searched: the full text cannot be loaded here.`;
  }

  private options(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll<HTMLAnchorElement>('a[data-result]')];
  }

  private prepareOptions(): void {
    const options = this.options();
    for (const [i, option] of options.entries()) option.id = `search-result-${i}`;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    this.select(-1);
  }

  private select(next: number): void {
    this.active = next;
    const options = this.options();
    for (const [i, option] of options.entries())
      option.setAttribute('aria-selected', String(i === next));
    const chosen = options[next];
    if (!chosen) return this.input.removeAttribute('aria-activedescendant');
    this.input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  }

  /** Moves the choice by one, up or down. */
  move(step: 1 | -1): boolean {
    const all = this.options();
    // Above the first option is the field itself.
    if (all.length > 0) this.select(Math.min(Math.max(this.active + step, -1), all.length - 1));
    return all.length > 0;
  }

  /** Opens the chosen hit; without a choice the advice, or the first hit. */
  openChosen(): void {
    const all = this.options();
    const pinned = this.danger.querySelector<HTMLAnchorElement>('a[data-result]');
    // Where the reader is asked, nothing is chosen for them.
    const asked = this.notice.hasAttribute('data-asks');
    (all[this.active] ?? pinned ?? (asked ? undefined : all[0]))?.click();
  }
}

/** What is said above the hits: a correction, a question, a medicine without a page, near words. */
function notices(
  answer: Answer,
  typed: string,
  { vocabulary }: FirstFile,
  nothing: boolean,
): Node[] {
  const { correction } = answer;
  const made: Node[] = [];
  if (correction.kind === 'corrected') {
    made.push(
      paragraph(`Nothing is called “${typed}” here. These are results for:`),
      choices(suggestion(correction.query), suggestion(typed, `Search for “${typed}” as typed`)),
    );
  } else if (correction.kind === 'ask') {
    const several = correction.queries.length > 1;
    made.push(
      paragraph(
        several
          ? 'Did you mean one of these? They are different medicines.'
          : 'Did you mean this medicine?',
      ),
      choices(...correction.queries.map((query) => suggestion(query))),
    );
  }
  if (answer.reading.foreign && !nothing)
    made.push(paragraph('This site is in English. These pages fit best:'));
  made.push(...answer.noPage.map(noPageLine));
  if (nothing && !answer.unknownCode && correction.kind === 'none' && answer.noPage.length === 0) {
    const near = nearestTerms(typed, vocabulary);
    if (near.length > 0)
      made.push(
        paragraph('The nearest words here are:'),
        choices(...near.map((term) => suggestion(term))),
      );
  }
  return made;
}
