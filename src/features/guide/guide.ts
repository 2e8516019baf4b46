import {
  given,
  isQuestion,
  question,
  WHO,
  wordsFor,
  type Answers,
  type QuestionId,
  type Who,
} from '../../model/guide-questions.ts';
import type { Outcome } from './candidates.ts';
import { DATA_URL, unpack } from './data.ts';
import { fromFragment, toFragment } from './fragment.ts';
import { handOver } from './hand-over.ts';
import { MAX_SCREENS, nextScreen } from './next-screen.ts';
import { createRanker, type Ranker } from './rank.ts';
import { adviceOf, linesOf, shownOf, summaryOf } from './result.ts';
import { choicesOf, SCREENS } from './screens.ts';
import { urgencyOf, type Urgency, type UrgencyRule } from './urgency.ts';
import { renderAdvice, renderResult } from './view.ts';

/** With all questions in view, a result is worth showing from this many answered ones on. */
const MIN_ANSWERED = 2;

const SHEET_URL = '/living/appointment/';

/** What the guide does with the reader's answers. */
export class Guide {
  private readonly root: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly outcomes: ReadonlyMap<string, Outcome>;
  private readonly ranker: Ranker;
  private asked: readonly string[] = ['danger'];
  private current = 0;
  private finished = false;
  private before: Answers | undefined;

  constructor(root: HTMLElement, outcomes: readonly Outcome[]) {
    this.root = root;
    this.form = this.find('form');
    this.outcomes = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    this.ranker = createRanker(outcomes);
  }

  /** @throws where the network gives no data. */
  static async load(root: HTMLElement): Promise<Guide> {
    const response = await fetch(DATA_URL);
    if (!response.ok) throw new Error(`${DATA_URL}: ${response.status}`);
    return new Guide(root, unpack((await response.json()) as Parameters<typeof unpack>[0]));
  }

  /** The reader chose or took back an answer. */
  change(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement) {
      if (target.name === 'who') this.reword();
      else if (target.checked) this.exclude(target);
    }
    this.update();
  }

  /** The reader pressed "Next" or "Skip". */
  next(): void {
    if (this.isAll()) return this.finish();
    if (this.current < this.asked.length - 1) return this.show(this.current + 1);
    const screen = nextScreen(this.ranker, this.answers(), this.asked);
    if (!screen) return this.finish();
    this.asked = [...this.asked, screen.id];
    this.show(this.asked.length - 1);
  }

  /** The reader pressed one of the other buttons. */
  press(button: HTMLButtonElement): void {
    const data = button.dataset;
    if ('none' in data) this.answerNone();
    else if ('list' in data) this.showList();
    else if ('back' in data) this.back();
    else if ('skip' in data) this.next();
    else if ('finish' in data) this.finish();
    else if ('all' in data) this.showAll(!this.isAll());
    else if (data['change']) this.changeScreen(data['change']);
    else if ('again' in data) this.startAgain();
    else if ('undo' in data) this.bringBack();
    else if ('print' in data) print();
    else if ('copy' in data) void this.copy(summaryOf(this.answers(), this.who()));
    else if ('sheet' in data) this.toSheet();
    else if ('link' in data) {
      const { origin, pathname } = location;
      void this.copy(`${origin}${pathname}${toFragment(this.answers())}`);
    }
  }

  /** Takes answers from the address, or from a form that the browser kept. */
  resume(): void {
    const parsed = fromFragment(location.hash);
    if (!parsed) return this.update();
    this.put(parsed.answers);
    this.finish();
    if (parsed.unknown > 0) {
      this.announce(
        'Part of the link could not be read and was left out. Please check the answers.',
      );
    }
  }

  private find<E extends HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`which-type: its markup has no ${selector}`);
    return found;
  }

  private isAll(): boolean {
    return this.form.hasAttribute('data-all');
  }

  /** Answers in the form, as chosen now. */
  private answers(): Answers {
    const answers: { [Q in QuestionId]?: string[] } = {};
    for (const [id, value] of new FormData(this.form)) {
      if (isQuestion(id) && typeof value === 'string') (answers[id] ??= []).push(value);
    }
    return answers as Answers;
  }

  private who(): Who {
    const who = new FormData(this.form).get('who');
    return WHO.find((known) => known === who) ?? 'other';
  }

  /** "None of these" goes with no other answer. */
  private exclude({ name, value }: HTMLInputElement): void {
    for (const other of this.form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      if (other.value !== value && (value === 'none' || other.value === 'none')) {
        other.checked = false;
      }
    }
  }

  /** Puts questions and answers into the words for who is meant. */
  private reword(): void {
    const who = this.who();
    for (const screen of SCREENS) {
      const box = this.find(`[data-screen="${screen.id}"]`);
      const legends = box.querySelectorAll('fieldset > legend[tabindex]');
      for (const [i, { label }] of screen.parts.entries()) {
        const legend = legends[i];
        if (legend) legend.textContent = wordsFor(label, who);
      }
      for (const { question: id, answer } of choicesOf(screen)) {
        const words = question(id).answers[answer]?.label ?? '';
        const span = box.querySelector(`[name="${id}"][value="${answer}"] + span`);
        if (span && words.includes('{')) span.textContent = wordsFor(words, who);
      }
    }
  }

  /** Shows what the answers mean now. Called after every change. */
  private update(): void {
    const answers = this.answers();
    const urgency = urgencyOf(answers);
    const answered = Object.keys(answers).length;
    const live = this.isAll() && answered >= MIN_ANSWERED;
    const result = this.find('[data-result]');
    const shown = this.finished ? answered > 0 : live;
    result.hidden = !shown;
    result.replaceChildren(...(shown ? this.render(answers, urgency) : []));
    this.advise(urgency, shown);
  }

  private render(answers: Answers, urgency: Urgency): Node[] {
    return renderResult({
      level: urgency.level,
      rules: urgency.rules.map(ruleItem),
      shown: shownOf(this.ranker.rank(answers)),
      outcomes: this.outcomes,
      changes: SCREENS.flatMap((screen) => {
        const ids = [...new Set(choicesOf(screen).map((c) => c.question))];
        const own = Object.fromEntries(
          ids.map((id) => [
            id,
            given(answers, id).filter((answer) =>
              choicesOf(screen).some((c) => c.question === id && c.answer === answer),
            ),
          ]),
        ) as Answers;
        return linesOf(own, this.who()).map((line) => ({ screen: screen.id, line }));
      }),
    });
  }

  /** The words to act on, in view while the reader answers, and heard. */
  private advise({ level, rules }: Urgency, inResult: boolean): void {
    const bar = this.find('[data-advice]');
    const rule = rules[0];
    const pressing = level === 'emergency' || level === 'urgent' ? level : undefined;
    const [first, rest] = rule && pressing ? adviceOf(rule) : ['', ''];
    const heard = `${first} ${rest}`.trim();
    this.say('[data-alert]', pressing === 'emergency' ? heard : '');
    this.say('[data-heard]', pressing === 'urgent' ? heard : '');
    delete bar.dataset['urgency'];
    delete bar.dataset['level'];
    if (!pressing) {
      bar.replaceChildren('Choose what fits, then press Next. You can skip any question.');
      return;
    }
    bar.dataset['level'] = pressing;
    // The level stands on the page once: in the result where there is one.
    if (!inResult) bar.dataset['urgency'] = pressing;
    bar.replaceChildren(...renderAdvice(first, rest, pressing));
  }

  private show(index: number): void {
    this.leaveResult();
    this.current = index;
    const id = this.asked[index];
    for (const box of this.form.querySelectorAll<HTMLElement>('[data-screen]')) {
      box.toggleAttribute('data-current', box.dataset['screen'] === id);
    }
    this.find('[data-step]').textContent = `Question ${index + 1} of up to ${MAX_SCREENS}`;
    this.form.toggleAttribute('data-start', false);
    this.update();
    this.settle('[data-current] legend[tabindex]');
  }

  private answerNone(): void {
    this.put({ danger: ['none'] }, ['danger']);
    this.current = 0;
    this.next();
  }

  private showList(): void {
    this.show(0);
  }

  private back(): void {
    if (this.current > 0) return this.show(this.current - 1);
    this.form.toggleAttribute('data-start', true);
    this.settle('.start .ask');
  }

  /** All questions at once, or one at a time again. */
  private showAll(all: boolean): void {
    this.leaveResult();
    this.form.toggleAttribute('data-all', all);
    this.form.toggleAttribute('data-start', false);
    this.find('[data-all][type]').textContent = all
      ? 'Show one question at a time'
      : 'Show all questions';
    this.find('[type=submit]').textContent = all ? 'Show the result' : 'Next';
    for (const more of this.form.querySelectorAll('details')) more.open = all;
    if (!all) return this.show(this.current);
    this.update();
    this.settle('legend[tabindex]');
  }

  private changeScreen(id: string): void {
    if (!this.asked.includes(id)) this.asked = [...this.asked, id];
    if (!this.isAll()) return this.show(this.asked.indexOf(id));
    this.leaveResult();
    this.update();
    this.settle(`[data-screen="${CSS.escape(id)}"] legend[tabindex]`);
  }

  private finish(): void {
    this.finished = true;
    this.update();
    const hasResult = !this.find('[data-result]').hidden;
    this.form.hidden = hasResult;
    this.find('.after').hidden = hasResult;
    if (hasResult) this.settle('#result-title');
    else this.announce('Choose at least one answer first.');
  }

  private leaveResult(): void {
    this.finished = false;
    this.form.hidden = false;
    this.find('.after').hidden = false;
  }

  private startAgain(): void {
    this.before = this.answers();
    this.form.reset();
    this.reword();
    this.asked = ['danger'];
    this.current = 0;
    this.leaveResult();
    this.form.toggleAttribute('data-start', !this.isAll());
    this.update();
    const undo = document.createElement('button');
    undo.type = 'button';
    undo.dataset['undo'] = '';
    undo.textContent = 'Bring my answers back';
    this.find('[data-status]').replaceChildren('All answers are cleared. ', undo);
    this.settle(this.isAll() ? 'legend[tabindex]' : '.start .ask');
  }

  private bringBack(): void {
    if (!this.before) return;
    this.put(this.before);
    this.announce('');
    this.finish();
  }

  /** Fills in answers; of all questions, or only of some. */
  private put(answers: Answers, only?: readonly QuestionId[]): void {
    for (const input of this.form.querySelectorAll('input')) {
      const { name, value } = input;
      if (!isQuestion(name) || (only && !only.includes(name))) continue;
      input.checked = given(answers, name).some((answer) => answer === value);
    }
    if (only) return;
    const answered = SCREENS.filter((screen) =>
      choicesOf(screen).some((c) => given(answers, c.question).includes(c.answer)),
    );
    this.asked = ['danger', ...answered.map(({ id }) => id).filter((id) => id !== 'danger')];
    this.current = 0;
  }

  private toSheet(): void {
    handOver(summaryOf(this.answers(), this.who()));
    location.assign(SHEET_URL);
  }

  private async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.announce('Copied.');
    } catch {
      const area = document.createElement('textarea');
      area.readOnly = true;
      area.value = text;
      area.setAttribute('aria-label', 'Text to copy');
      this.find('[data-copied]').replaceChildren(area);
      area.select();
      this.announce('Copying is blocked here. The text is below, ready to be copied.');
    }
  }

  /** Brings the heading of what is shown now to the top of the window, and the focus to it. */
  private settle(heading: string): void {
    const target = this.find(heading);
    target.focus({ preventScroll: true });
    const top = this.form.hidden || this.isAll() ? target : this.find('[data-step]');
    top.scrollIntoView();
  }

  private announce(message: string): void {
    this.say('[data-status]', message);
  }

  /** Fills a live region; the same words twice would be read twice. */
  private say(region: string, message: string): void {
    const element = this.find(region);
    if (element.textContent !== message) element.textContent = message;
  }
}

/** A sign with what to do, and the way to its reason and sources. */
function ruleItem({ bold, advice, href }: UrgencyRule): Node {
  const item = document.createElement('li');
  const [name, why] = [document.createElement('b'), document.createElement('a')];
  name.textContent = `${bold}.`;
  why.textContent = 'Why, and sources';
  why.href = href;
  item.append(name, ` ${advice} `, why);
  return item;
}
