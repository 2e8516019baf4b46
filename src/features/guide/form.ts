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
import { choicesOf, SCREENS } from './screens.ts';

/** The form of the guide: what is chosen in it, and the words and drawings that follow from it. */
export class AnswerForm {
  private readonly form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.form = form;
  }

  /** Answers as chosen now. */
  answers(): Answers {
    const answers: { [Q in QuestionId]?: string[] } = {};
    for (const [id, value] of new FormData(this.form)) {
      if (isQuestion(id) && typeof value === 'string') (answers[id] ??= []).push(value);
    }
    return answers as Answers;
  }

  /** Who the answers are about. */
  who(): Who {
    const who = new FormData(this.form).get('who');
    return WHO.find((known) => known === who) ?? 'other';
  }

  /** Fills in answers; of all questions, or only of some. */
  put(answers: Answers, only?: readonly QuestionId[]): void {
    for (const input of this.form.querySelectorAll('input')) {
      const { name, value } = input;
      if (!isQuestion(name) || (only && !only.includes(name))) continue;
      input.checked = given(answers, name).some((answer) => answer === value);
    }
  }

  /** "None of these" goes with no other answer. */
  exclude({ name, value }: HTMLInputElement): void {
    for (const other of this.form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
      if (other.value !== value && (value === 'none' || other.value === 'none')) {
        other.checked = false;
      }
    }
  }

  /** Puts questions and answers into the words for who is meant. */
  reword(): void {
    const who = this.who();
    for (const screen of SCREENS) {
      const box = this.form.querySelector(`[data-screen="${screen.id}"]`);
      const legends = box?.querySelectorAll('fieldset > legend[tabindex]');
      for (const [i, { label }] of screen.parts.entries()) {
        const legend = legends?.[i];
        if (legend) legend.textContent = wordsFor(label, who);
      }
      for (const { question: id, answer } of choicesOf(screen)) {
        const words = question(id).answers[answer]?.label ?? '';
        const span = box?.querySelector(`[name="${id}"][value="${answer}"] + span`);
        if (span && words.includes('{')) span.textContent = wordsFor(words, who);
      }
    }
  }

  /** Fills the places of the body that are chosen. */
  markPlaces(answers: Answers): void {
    const chosen: readonly string[] = given(answers, 'body');
    for (const place of this.form.querySelectorAll<SVGUseElement>('[data-place]')) {
      place.classList.toggle('on', chosen.includes(place.dataset['place'] ?? ''));
    }
  }
}
