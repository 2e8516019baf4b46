import { queryOrThrow } from '../../../shell/dom.ts';
import { render, renderAnswers, row } from './render.ts';
import { clashFindings, keyOf, summaryOf, titleOf } from './findings.ts';
import { lookup, lookupOwn } from './lookup.ts';
import { clashGrade } from '../../../model/labels.ts';
import { handOver } from '../../appointment/hand-over.ts';
import type { CheckData, Chosen, NameList } from './types.ts';

/** Most medicines of one list: more would hide what matters, and nobody takes as many. */
const MAX_MEDICINES = 40;

const SHEET_URL = '/living/appointment/';

/** Each medicine of the list with its row, which stays in place when it is taken out. */
interface Row {
  readonly chosen: Chosen;
  readonly item: HTMLElement;
  removed: boolean;
}

/** What the reader does with the check, and what it answers. Nothing leaves the page's memory. */
export class Check {
  private readonly root: HTMLElement;
  private readonly data: CheckData;
  /** Loads the list of all medicine names, which is looked in after our own. */
  private readonly loadNames: () => Promise<NameList>;
  /** Names are taken one after the other, also where one waits for the list. */
  private last: Promise<void> = Promise.resolve();
  private rows: Row[] = [];
  private choices: readonly Chosen[] = [];

  constructor(root: HTMLElement, data: CheckData, loadNames: () => Promise<NameList>) {
    this.root = root;
    this.data = data;
    this.loadNames = loadNames;
  }

  private part<E extends HTMLElement>(name: string): E {
    return queryOrThrow<E>(this.root, `[data-part="${name}"]`);
  }

  private get field(): HTMLInputElement {
    return queryOrThrow<HTMLInputElement>(this.root, 'input[name="medicine"]');
  }

  private get list(): Chosen[] {
    return this.rows.filter(({ removed }) => !removed).map(({ chosen }) => chosen);
  }

  /** Adds the medicine of a name, or asks which one it is. */
  add(name: string): Promise<void> {
    const now = (): Promise<void> => this.addNow(name.trim());
    this.last = this.last.then(now, now);
    return this.last;
  }

  private async addNow(typed: string): Promise<void> {
    this.closeQuestion();
    if (typed === '') return this.say('Type the name of a medicine first.');
    const found = lookupOwn(typed, this.data) ?? lookup(typed, this.data, await this.names());
    if (found.kind === 'found') return this.take(found.chosen);
    this.ask(typed, found.choices);
  }

  /** The list of all names; without it the check still knows its own. */
  private async names(): Promise<NameList | undefined> {
    try {
      return await this.loadNames();
    } catch {
      return undefined;
    }
  }

  press(button: HTMLButtonElement): void {
    const { act, at = '' } = button.dataset;
    if (act === 'choose') {
      const chosen = this.choices[Number(at)];
      // Kept where they are, so that nothing moves under the finger.
      for (const other of this.part('ask').querySelectorAll('button')) other.disabled = true;
      if (chosen) this.take([chosen]);
    } else if (act === 'remove') this.toggle(button);
    else if (act === 'print') print();
    else if (act === 'sheet') this.toSheet();
  }

  private toSheet(): void {
    handOver('medicines', summaryOf(this.list).join('\n'));
    location.assign(SHEET_URL);
  }

  private ask(typed: string, choices: readonly Chosen[]): void {
    this.choices = choices;
    const area = this.part('ask');
    // The name as typed comes last, where it is not one of several that we know.
    const kept = choices.at(-1);
    const isUnknown = kept?.kind === 'no-page' && kept.name === typed;
    const question = isUnknown
      ? `We do not know “${typed}”. Do you mean one of these?`
      : `“${typed}” is in more than one medicine. Which one do you take?`;
    const words = document.createElement('p');
    words.textContent = question;
    area.replaceChildren(
      words,
      ...choices.map((choice, i) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset['act'] = 'choose';
        button.dataset['at'] = String(i);
        button.textContent =
          isUnknown && choice === kept ? `None of these: keep “${typed}”` : titleOf(choice);
        return button;
      }),
    );
    area.hidden = false;
    this.say(question);
  }

  private closeQuestion(): void {
    this.part('ask').hidden = true;
    this.part('ask').replaceChildren();
    this.choices = [];
  }

  private take(chosen: readonly Chosen[]): void {
    // Rows that were taken out go when the list is next added to.
    for (const { item } of this.rows.filter(({ removed }) => removed)) item.remove();
    this.rows = this.rows.filter(({ removed }) => !removed);
    const known = new Set(this.rows.map((r) => keyOf(r.chosen)));
    const fresh = chosen.filter((one) => !known.has(keyOf(one)));
    if (fresh.length === 0) return this.say(`${chosen.map(titleOf).join(', ')} is in the list.`);
    if (this.rows.length + fresh.length > MAX_MEDICINES)
      return this.say('The list is full. Take one out first.');
    for (const one of fresh) {
      const item = row(one);
      this.part('list').append(item);
      this.rows.push({ chosen: one, item, removed: false });
    }
    this.field.focus({ preventScroll: true });
    this.show(`${fresh.map(titleOf).join(', ')} added.`);
  }

  /** Takes a medicine out or puts it back; its row and button stay where they are. */
  private toggle(button: HTMLButtonElement): void {
    const found = this.rows.find(({ item }) => item.contains(button));
    if (!found) return;
    found.removed = !found.removed;
    found.item.toggleAttribute('data-removed', found.removed);
    const key = keyOf(found.chosen);
    if (found.chosen.kind === 'page') {
      if (found.removed) delete found.item.dataset['chosen'];
      else found.item.dataset['chosen'] = key;
    } else if (found.removed) delete found.item.dataset['noPage'];
    else found.item.dataset['noPage'] = found.chosen.name;
    const name = titleOf(found.chosen);
    button.textContent = found.removed ? 'Put back' : 'Take out';
    button.setAttribute('aria-label', `${button.textContent} ${name}`);
    this.show(`${name} ${found.removed ? 'taken out' : 'put back'}.`);
  }

  private show(done: string): void {
    const { list } = this;
    render(this.part('findings'), list, this.data);
    this.renderRisks();
    this.part('after').hidden = list.length === 0;
    const clashes = clashFindings(list);
    const [first] = clashes;
    this.say(
      first
        ? `${done} ${clashGrade[first.grade ?? 'watch']}: ${first.titles.join(' and ')}. ${clashes.length > 1 ? `${clashes.length} warnings in all, below.` : 'Read the warning below.'}`
        : done,
    );
  }

  /** What the pages say about each risk that the reader ticked. */
  renderRisks(): void {
    renderAnswers(this.part('risks'), this.list);
  }

  private say(words: string): void {
    this.part('status').textContent = words;
  }
}
