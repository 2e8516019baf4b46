import type { Answers, Candidate, Clue } from './rank.ts';
import { rank } from './rank.ts';
import { fromFragment, TO_SHEET, toFragment } from './fragment.ts';
import { MOST_QUESTIONS, nextQuestion } from './next-question.ts';
import { answered, groupsOf, summaryOf } from './result.ts';
import { urgencyOf, type UrgencyRule } from './urgency.ts';
import { isQuestion, question, type QuestionId } from '../../model/guide-questions.ts';
import { drawResult, drawUrgency, type ResultView } from './view.ts';

/** A result is worth showing from this many answered questions on. */
const ENOUGH = 2;

/** What the guide does with the reader's answers. All it knows it reads from the page. */
export class Guide {
  private readonly root: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly candidates: readonly (Candidate & { row: HTMLTableRowElement })[];
  private asked: QuestionId[] = ['danger'];
  private current = 0;
  private finished = false;
  private before: Answers | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    const form = root.querySelector('form');
    if (!form) throw new Error('which-type: its markup has no form');
    this.form = form;
    this.candidates = [...document.querySelectorAll<HTMLTableRowElement>('[data-candidate]')].map(
      (row) => ({
        id: row.dataset['candidate'] ?? '',
        frequency: (row.dataset['frequency'] ?? 'uncommon') as Candidate['frequency'],
        clues: [...row.querySelectorAll<HTMLElement>('[data-clue]')].map(readClue),
        row,
      }),
    );
  }

  /** Answers in the form, as chosen now. */
  private answers(): Answers {
    const answers: { [Q in QuestionId]?: string[] } = {};
    for (const [id, value] of new FormData(this.form)) {
      if (isQuestion(id) && typeof value === 'string') (answers[id] ??= []).push(value);
    }
    return answers;
  }

  /** Shows what the answers mean now. Called after every change. */
  update(): void {
    const answers = this.answers();
    const urgency = urgencyOf(answers);
    const now = this.root.querySelector<HTMLElement>('[data-now]');
    const rules = urgency.rules.map(ruleItem);
    now?.replaceChildren(
      ...(urgency.level === 'emergency' ? [drawUrgency('emergency', rules)] : []),
    );
    const result = this.root.querySelector<HTMLElement>('[data-result]');
    if (!result) return;
    const show = answered(answers) >= ENOUGH || (this.finished && answered(answers) > 0);
    result.hidden = !show;
    if (!show) {
      result.replaceChildren();
      this.say(urgency.level === 'emergency' ? 'Read the advice at the top now.' : '');
      return;
    }
    const ranking = rank(this.candidates, answers);
    const view: ResultView = {
      level: urgency.level,
      // An emergency stands on top of the page already.
      rules: urgency.level === 'emergency' ? [] : rules,
      groups: groupsOf(ranking).map((group) =>
        group.map((match) => ({
          match,
          row: this.candidates.find((c) => c.id === match.id)?.row,
        })),
      ),
      summary: summaryOf(answers),
      sheet: `/living/appointment/${toFragment(answers, TO_SHEET)}`,
      answers: this.asked
        .filter((id) => answers[id]?.length)
        .map((id) => ({ id, label: question(id).label })),
    };
    result.replaceChildren(...drawResult(view));
    const count = view.groups.length;
    this.say(
      urgency.level === 'emergency'
        ? 'Read the advice at the top now.'
        : `${count === 1 ? 'One suggestion' : `${count} suggestions`} below your answers.`,
    );
  }

  /** The reader pressed "Next question". */
  next(): void {
    this.update();
    if (this.form.hasAttribute('data-all')) return this.finish();
    if (this.current < this.asked.length - 1) return this.show(this.current + 1);
    const id = nextQuestion(this.candidates, this.answers(), this.asked);
    if (!id) return this.finish();
    this.asked = [...this.asked, id];
    this.show(this.asked.length - 1);
  }

  /** The reader pressed one of the other buttons. */
  press(button: HTMLButtonElement): void {
    const data = button.dataset;
    if ('back' in data) this.show(Math.max(0, this.current - 1));
    else if ('all' in data) this.showAll(!this.form.hasAttribute('data-all'), button);
    else if (data['change']) this.change(data['change']);
    else if ('again' in data) this.startAgain();
    else if ('undo' in data) this.bringBack();
    else if ('print' in data) print();
    else if ('copy' in data) void this.copy(summaryOf(this.answers()).join('\n'));
    else if ('link' in data) {
      const { origin, pathname } = location;
      void this.copy(`${origin}${pathname}${toFragment(this.answers())}`);
    }
  }

  /** Takes answers from the address, or from a form that the browser kept. */
  resume(): void {
    const parsed = fromFragment(location.hash);
    if (parsed) {
      this.put(parsed.answers);
      this.askedFrom(parsed.answers);
      this.finished = true;
    }
    this.update();
    if (parsed && parsed.unknown > 0) {
      this.say('Part of the link could not be read and was left out. Please check the answers.');
    }
  }

  private show(index: number): void {
    this.current = index;
    const id = this.asked[index];
    for (const fieldset of this.form.querySelectorAll('fieldset')) {
      fieldset.toggleAttribute('data-current', fieldset.dataset['question'] === id);
    }
    const back = this.form.querySelector<HTMLElement>('[data-back]');
    if (back) back.hidden = index === 0;
    const last = index === this.asked.length - 1 && this.asked.length >= MOST_QUESTIONS;
    const submit = this.form.querySelector('[type=submit]');
    if (submit) submit.textContent = last ? 'Show the result' : 'Next question';
    this.form.querySelector<HTMLElement>('fieldset[data-current] legend')?.focus();
  }

  /** All questions at once, or one at a time again. */
  private showAll(all: boolean, button: HTMLButtonElement): void {
    this.form.toggleAttribute('data-all', all);
    button.textContent = all ? 'Show one question at a time' : 'Show all questions';
    if (!all) return this.show(this.current);
    const submit = this.form.querySelector('[type=submit]');
    if (submit) submit.textContent = 'Show the result';
    this.form.querySelector('legend')?.focus();
  }

  private change(id: string): void {
    const index = this.asked.findIndex((asked) => asked === id);
    if (this.form.hasAttribute('data-all')) {
      this.form.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"] legend`)?.focus();
    } else if (index >= 0) this.show(index);
  }

  private finish(): void {
    this.finished = true;
    this.update();
    this.root.querySelector<HTMLElement>('#result-title')?.focus();
  }

  private startAgain(): void {
    this.before = this.answers();
    this.form.reset();
    this.asked = ['danger'];
    this.finished = false;
    this.update();
    this.show(0);
    this.say('All answers are cleared.');
    const undo = document.createElement('button');
    undo.type = 'button';
    undo.dataset['undo'] = '';
    undo.textContent = 'Bring my answers back';
    this.root.querySelector('[data-now]')?.replaceChildren(undo);
  }

  private bringBack(): void {
    if (!this.before) return;
    this.put(this.before);
    this.askedFrom(this.before);
    this.finished = true;
    this.update();
    this.show(0);
  }

  private put(answers: Answers): void {
    this.form.reset();
    for (const input of this.form.querySelectorAll('input')) {
      input.checked = isQuestion(input.name) && Boolean(answers[input.name]?.includes(input.value));
    }
  }

  private askedFrom(answers: Answers): void {
    const ids = Object.keys(answers).filter(isQuestion);
    this.asked = ['danger', ...ids.filter((id) => id !== 'danger')];
  }

  private async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.say('Copied.');
    } catch {
      const area = document.createElement('textarea');
      area.readOnly = true;
      area.value = text;
      area.setAttribute('aria-label', 'Text to copy');
      this.root.querySelector('[data-copied]')?.replaceChildren(area);
      area.select();
      this.say('Copying is blocked here. The text is below, ready to be copied.');
    }
  }

  /** One polite announcement; the same words twice would be read twice. */
  private say(message: string): void {
    const status = this.root.querySelector('[data-status]');
    if (status && status.textContent !== message) status.textContent = message;
  }
}

function readClue(element: HTMLElement): Clue {
  const [id = '', answer = '', weight = '0', source = ''] = (element.dataset['clue'] ?? '').split(
    ' ',
  );
  if (!isQuestion(id)) throw new Error(`which-type: no question "${id}"`);
  return { question: id, answer, weight: Number(weight), source };
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
