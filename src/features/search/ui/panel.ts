import { loadMedicineNames } from '../../medicines/names/index.ts';
import { answerQuery, type Answer } from '../query/answer.ts';
import { nearestTerms } from '../query/correct.ts';
import { pinnedFor } from '../query/pinned-door.ts';
import { counted, kindOf } from '../query/lines.ts';
import { NO_READING } from '../query/read.ts';
import { textWords } from '../query/text-rank.ts';
import { plainText, wordsIn } from '../query/words.ts';
import {
  choices,
  hitLink,
  noPageLine,
  paragraph,
  pinnedCard,
  suggestion,
  textGroup,
  textLink,
} from './draw.ts';
import { loadFirstFile, within, type FirstFile } from './files.ts';
import { CANNOT_START } from './messages.ts';
import { searchParts } from './parts.ts';
import styles from './results.css?url';
import { findTexts, type TextHit } from './text-search.ts';

/** Most hits by name; the reader adds a word rather than scrolls on. */
const MAX_HITS = 6;
/** Longer queries are cut: nobody types more, and a paste must not stop the page. */
const MAX_LETTERS = 200;
/** How long an answer waits for the list of medicine names, and for texts when there is nothing else. */
const MAX_WAIT = { danger: 1_500, names: 1_500, texts: 6_000 };

const pageOf = (url: string): string => url.split('#')[0] ?? url;

/** The search dialog at work: what is typed leads to what is shown. Made when search is first opened. */
export class SearchPanel {
  private readonly input: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly danger: HTMLElement;
  private readonly notice: HTMLElement;
  private readonly list: HTMLElement;
  private readonly examples: HTMLElement;
  private readonly nothing: HTMLElement;
  /** The words that the reader wants searched as typed. */
  private exactly = '';
  private latest = 0;
  private active = -1;

  private readonly dialog: HTMLDialogElement;

  constructor(dialog: HTMLDialogElement) {
    this.dialog = dialog;
    const parts = document.createElement('div');
    parts.append(...searchParts());
    // Shown when they have their looks, or at once where these cannot be had.
    parts.hidden = true;
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
    link.onload = link.onerror = () => (parts.hidden = false);
    // What a try without a connection left there goes.
    dialog.querySelector('[data-status] ~ p')?.remove();
    dialog.append(link, parts);
    const part = <T extends HTMLElement>(selector: string): T => {
      const found = dialog.querySelector<T>(selector);
      if (!found) throw new Error(`search: its markup has no ${selector}`);
      return found;
    };
    this.input = part('input[name="q"]');
    this.status = part('[data-status]');
    this.danger = part('[data-danger]');
    this.notice = part('[data-notice]');
    this.list = part('[data-results]');
    this.examples = part('[data-examples]');
    this.nothing = part('[data-nothing]');
  }

  start(): void {
    this.input.addEventListener('input', () => void this.update());
    this.dialog.addEventListener('change', (event) => {
      if (event.target !== this.input) void this.update();
    });
    this.dialog.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button[value]') : null;
      if (button instanceof HTMLButtonElement) this.search(button.value);
    });
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    // Ready by the first key; if it cannot be had now, the key asks again.
    void loadFirstFile().catch(() => undefined);
    void this.update();
  }

  /** Searches for other words than were typed, and these as they are. */
  private search(query: string): void {
    this.exactly = query;
    this.input.value = query;
    this.input.focus();
    void this.update();
  }

  private kind(): string {
    return (
      this.dialog.querySelector<HTMLInputElement>('input[name="search-kind"]:checked')?.value ?? ''
    );
  }

  private options(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll<HTMLAnchorElement>('a[data-result]')];
  }

  private async update(): Promise<void> {
    const ticket = ++this.latest;
    const isLatest = () => ticket === this.latest;
    const typed = this.input.value.slice(0, MAX_LETTERS).trim();
    if (plainText(typed) === '') return this.clear();
    const pinned = (await within(pinnedFor(typed), MAX_WAIT.danger)) ?? [];
    if (!isLatest()) return;
    this.danger.replaceChildren(...pinned.map(pinnedCard));
    const first = await loadFirstFile().catch(() => undefined);
    if (!isLatest()) return;
    if (!first) return this.searchTextsOnly(typed, isLatest);
    const answer = await this.answer(typed, first);
    if (!isLatest()) return;
    const hits = this.hitsOf(answer);
    const texts = this.texts(answer, first);
    // While texts are looked for, a test or a screen reader can tell that more may come.
    if (texts) this.list.setAttribute('aria-busy', 'true');
    const isToldAlready = pinned.length > 0 || answer.noPage.length > 0 || answer.unknownCode;
    if (hits.length === 0 && !isToldAlready && answer.correction.kind !== 'ask') {
      // Nothing stands there that could move, so what the texts have may come first.
      const found = texts && (await within(texts, MAX_WAIT.texts));
      if (!isLatest()) return;
      this.showNames(answer, [], first, (found?.length ?? 0) > 0);
      if (texts && !found) this.tellThatTextsFailed(0);
      return this.showTexts(found ?? [], new Set());
    }
    this.showNames(answer, hits, first, pinned.length > 0);
    const shown = new Set(hits.map(({ doc }) => pageOf(doc.url)));
    const found = await texts?.catch(() => undefined);
    if (!isLatest()) return;
    if (texts && !found) this.tellThatTextsFailed(hits.length);
    this.showTexts(found ?? [], shown);
  }

  /** The answer of the first file; where a word may be a medicine, of the list of names too. */
  private async answer(typed: string, { index, vocabulary }: FirstFile): Promise<Answer> {
    const exactly = typed === this.exactly;
    const answer = answerQuery(typed, index, vocabulary, { exactly });
    if (!answer.needsNames) return answer;
    const names = await within(loadMedicineNames(), MAX_WAIT.names);
    return names ? answerQuery(typed, index, vocabulary, { exactly, names }) : answer;
  }

  /** The first file cannot be had: the texts may still answer. */
  private async searchTextsOnly(typed: string, isLatest: () => boolean): Promise<void> {
    const words = textWords({ ...NO_READING, words: wordsIn(typed) }, undefined);
    const query = { words, phrases: [], strict: false, kind: this.kind() };
    const texts = await findTexts(query).catch(() => undefined);
    if (!isLatest()) return;
    this.examples.hidden = true;
    this.notice.replaceChildren();
    this.list.replaceChildren();
    this.nothing.hidden = (texts?.length ?? 0) > 0;
    this.status.textContent = texts ? counted(0) : CANNOT_START;
    this.showTexts(texts ?? [], new Set());
  }

  private hitsOf(answer: Answer): Answer['hits'] {
    const kind = this.kind();
    return answer.hits
      .filter(({ doc }) => kind === '' || kindOf(doc.kind) === kind)
      .slice(0, MAX_HITS);
  }

  /** Texts that fit; none for what the texts cannot answer. */
  private texts(answer: Answer, { index }: FirstFile): Promise<TextHit[]> | undefined {
    const { reading, noPage } = answer;
    if (answer.unknownCode || answer.correction.kind === 'ask') return undefined;
    // Only a medicine without a page was asked for, and that has been told.
    const told = noPage.flatMap(({ medicine }) => medicine.name.split(' ')).length;
    if (noPage.length > 0 && reading.words.length <= told) return undefined;
    if (reading.foreign || reading.words.length === 0) return undefined;
    const strict = answer.nothing;
    // Several words that only texts have are another topic; one may be a thing that no name has.
    if (strict && reading.words.length > 1 && reading.phrases.length === 0) return undefined;
    const words = strict ? reading.words.map(({ text }) => text) : textWords(reading, index);
    const query = { words, phrases: reading.phrases, strict, kind: this.kind() };
    return findTexts(query).then((texts) =>
      // A page on one medicine is no answer to another, nor to words that only stand in its text.
      noPage.length > 0 || answer.nothing ? texts.filter(({ kind }) => kind !== 'Medicine') : texts,
    );
  }

  private clear(): void {
    this.danger.replaceChildren();
    this.notice.replaceChildren();
    this.list.replaceChildren();
    this.status.textContent = '';
    this.examples.hidden = false;
    this.nothing.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.select(-1);
  }

  private showNames(answer: Answer, hits: Answer['hits'], first: FirstFile, more: boolean): void {
    const nothing = hits.length === 0 && !more;
    const asks = answer.correction.kind === 'ask';
    const isKnown = answer.noPage.length > 0 || asks;
    this.examples.hidden = true;
    this.nothing.hidden = !nothing || isKnown;
    this.notice.replaceChildren(...this.notices(answer, first, nothing));
    this.notice.toggleAttribute('data-asks', asks);
    this.list.replaceChildren(...hits.map(hitLink));
    this.status.textContent =
      !nothing || isKnown
        ? counted(hits.length)
        : answer.unknownCode
          ? 'There is no such code here.'
          : 'Nothing on this site fits these words.';
    this.readied();
  }

  private notices(answer: Answer, { vocabulary }: FirstFile, nothing: boolean): Node[] {
    const typed = this.input.value.slice(0, MAX_LETTERS).trim();
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
    if (
      nothing &&
      !answer.unknownCode &&
      correction.kind === 'none' &&
      answer.noPage.length === 0
    ) {
      const near = nearestTerms(typed, vocabulary);
      if (near.length > 0)
        made.push(
          paragraph('The nearest words here are:'),
          choices(...near.map((term) => suggestion(term))),
        );
    }
    return made;
  }

  private showTexts(texts: readonly TextHit[], shown: ReadonlySet<string>): void {
    this.list.removeAttribute('aria-busy');
    const more = texts.filter(({ url }) => !shown.has(pageOf(url)));
    if (more.length === 0) return;
    this.list.append(textGroup(more.map(textLink)));
    this.status.textContent = counted(this.options().length);
    this.readied();
  }

  private tellThatTextsFailed(count: number): void {
    this.status.textContent = `${counted(count)} Only names were searched: the full text cannot be loaded here.`;
  }

  private readied(): void {
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

  private onKey(event: KeyboardEvent): void {
    const all = this.options();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && all.length > 0) {
      event.preventDefault();
      // Above the first option is the field itself.
      this.select(Math.min(Math.max(this.active + step, -1), all.length - 1));
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const pinned = this.danger.querySelector<HTMLAnchorElement>('a[data-result]');
    // Where the reader is asked, nothing is chosen for them.
    const asked = this.notice.hasAttribute('data-asks');
    (all[this.active] ?? pinned ?? (asked ? undefined : all[0]))?.click();
  }
}
