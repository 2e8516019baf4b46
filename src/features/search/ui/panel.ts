import { loadMedicineNames } from '../../medicines/names/index.ts';
import { answerQuery, type Answer } from '../query/answer.ts';
import { pinnedFor } from '../query/pinned-door.ts';
import { kindOf } from '../query/lines.ts';
import { NO_READING } from '../query/read.ts';
import { textWords } from '../query/text-rank.ts';
import { plainText, wordsIn } from '../query/words.ts';
import { loadCodes, loadFirstFile, within, type FirstFile } from './files.ts';
import { searchParts } from './parts.ts';
import styles from './results.css?url';
import { findTexts, type TextHit } from './text-search.ts';
import { PanelView, partOf } from './view.ts';

/** Most hits by name; the reader adds a word rather than scrolls on. */
const MAX_HITS = 6;
/** Longer queries are cut: nobody types more, and a paste must not stop the page. */
const MAX_LETTERS = 200;
/** How long an answer waits for the list of medicine names, and for texts when there is nothing else. */
const MAX_WAIT = { danger: 1_500, names: 1_500, texts: 6_000 };

/** The search dialog at work: what is typed leads to what is shown. Made when search is first opened. */
export class SearchPanel {
  private readonly dialog: HTMLDialogElement;
  private readonly input: HTMLInputElement;
  private readonly view: PanelView;
  /** The words that the reader wants searched as typed. */
  private exactly = '';
  /** Number of the newest search: what an older one finds is not shown any more. */
  private latest = 0;

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
    this.input = partOf(dialog, 'input[name="q"]');
    this.view = new PanelView(dialog);
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

  private async update(): Promise<void> {
    const ticket = ++this.latest;
    const isLatest = () => ticket === this.latest;
    const typed = this.input.value.slice(0, MAX_LETTERS).trim();
    if (plainText(typed) === '') return this.view.clear();
    const pinned = (await within(pinnedFor(typed), MAX_WAIT.danger)) ?? [];
    if (!isLatest()) return;
    this.view.showPinned(pinned);
    const first = await loadFirstFile().catch(() => undefined);
    if (!isLatest()) return;
    if (!first) return this.searchTextsOnly(typed, isLatest);
    const answer = await this.answer(typed, first);
    if (!isLatest()) return;
    const hits = this.hitsOf(answer);
    const texts = this.texts(answer, first);
    if (texts) this.view.expectTexts();
    const isToldAlready = pinned.length > 0 || answer.noPage.length > 0 || answer.unknownCode;
    if (hits.length === 0 && !isToldAlready && answer.correction.kind !== 'ask') {
      // Nothing stands there that could move, so what the texts have may come first.
      const found = texts && (await within(texts, MAX_WAIT.texts));
      if (!isLatest()) return;
      this.view.showNames(answer, typed, [], first, (found?.length ?? 0) > 0);
      if (texts && !found) this.view.tellThatTextsFailed(0);
      return this.view.showTexts(found ?? [], []);
    }
    this.view.showNames(answer, typed, hits, first, pinned.length > 0);
    const found = await texts?.catch(() => undefined);
    if (!isLatest()) return;
    if (texts && !found) this.view.tellThatTextsFailed(hits.length);
    this.view.showTexts(found ?? [], hits);
  }

  /** The answer of the first file; where a word may be a medicine, of the list of names too. */
  private async answer(typed: string, { index, vocabulary }: FirstFile): Promise<Answer> {
    const exactly = typed === this.exactly;
    const answer = answerQuery(typed, index, vocabulary, { exactly });
    const { needsNames, needsCodes } = answer;
    if (!needsNames && !needsCodes) return answer;
    const [names, codes] = await Promise.all([
      needsNames ? within(loadMedicineNames(), MAX_WAIT.names) : undefined,
      needsCodes ? within(loadCodes(), MAX_WAIT.names) : undefined,
    ]);
    return names || codes
      ? answerQuery(typed, index, vocabulary, { exactly, names, codes })
      : answer;
  }

  /** The first file cannot be had: the texts may still answer. */
  private async searchTextsOnly(typed: string, isLatest: () => boolean): Promise<void> {
    const words = textWords({ ...NO_READING, words: wordsIn(typed) }, undefined);
    const query = { words, phrases: [], strict: false, kind: this.kind() };
    const texts = await findTexts(query).catch(() => undefined);
    if (isLatest()) this.view.showTextsOnly(texts);
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

  private onKey(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (step && this.view.move(step)) event.preventDefault();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    this.view.openChosen();
  }
}
