import { given, type Answers } from '../../model/guide-questions.ts';
import { queryOrThrow } from '../../shell/dom.ts';
import { handOver } from '../appointment/hand-over.ts';
import { AdviceBar, say } from './advice-bar.ts';
import { copyText } from './copy.ts';
import { DATA_URL, unpack } from './data.ts';
import { AnswerForm } from './form.ts';
import { fromFragment, toFragment } from './fragment.ts';
import { MedicineField } from './medicine-field.ts';
import { isAboutMedicine, withMedicine, type Named } from './named.ts';
import { MAX_SCREENS, nextScreen } from './next-screen.ts';
import type { Outcome } from './outcomes.ts';
import { createRanker, type Ranker } from './rank.ts';
import { linesOn, shownOf, summaryOf, type Line } from './result.ts';
import { choicesOf, MEDICINE, SCREENS, type Screen } from './screens.ts';
import { loadStyles } from './styles.ts';
import { urgencyOf, type Urgency } from './urgency.ts';
import { renderResult } from './view.ts';

/** With all questions in view, a result is worth showing from this many answered ones on. */
const MIN_ANSWERED = 2;

const SHEET_URL = '/living/appointment/';

/** What the guide does with the reader's answers. */
export class Guide {
  private readonly root: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly chosen: AnswerForm;
  private readonly medicine: MedicineField;
  private readonly advice: AdviceBar;
  private readonly outcomes: ReadonlyMap<string, Outcome>;
  private readonly ranker: Ranker;
  private asked: readonly string[] = ['danger'];
  private current = 0;
  private finished = false;
  private before: { readonly answers: Answers; readonly named: Named | undefined } | undefined;

  constructor(root: HTMLElement, outcomes: readonly Outcome[]) {
    this.root = root;
    this.form = this.find('form');
    this.chosen = new AnswerForm(this.form);
    this.medicine = new MedicineField(this.find(`[data-screen="${MEDICINE}"]`), () =>
      this.update(),
    );
    this.advice = new AdviceBar(
      this.find('[data-advice]'),
      this.find('[data-alert]'),
      this.find('[data-heard]'),
    );
    this.outcomes = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
    this.ranker = createRanker(outcomes);
  }

  /** @throws where the network gives no data. */
  static async load(root: HTMLElement): Promise<Guide> {
    const [response] = await Promise.all([fetch(DATA_URL), loadStyles()]);
    if (!response.ok) throw new Error(`${DATA_URL}: ${response.status}`);
    return new Guide(root, unpack((await response.json()) as Parameters<typeof unpack>[0]));
  }

  /** The reader chose or took back an answer. */
  change(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement) {
      if (target.name === 'who') this.chosen.reword();
      else if (target.name === 'medicine') this.medicine.clear();
      else if (target.checked) this.chosen.exclude(target);
    }
    this.update();
  }

  /** The reader pressed "Next". */
  async next(): Promise<void> {
    const isAsked = this.isAll() || this.asked[this.current] === MEDICINE;
    if (isAsked && this.medicine.isOpen && !(await this.medicine.settle())) return;
    this.goOn();
  }

  private goOn(): void {
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
    else if ('skip' in data) this.goOn();
    else if ('finish' in data) this.finish();
    else if ('all' in data) this.showAll(!this.isAll());
    else if (data['change']) this.changeScreen(data['change']);
    else if ('again' in data) this.startAgain();
    else if ('undo' in data) this.bringBack();
    else if ('print' in data) print();
    else if (data['pick']) this.medicine.pick(Number(data['pick']));
    else if ('copy' in data) void this.copy(this.summary());
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
    this.fill(parsed.answers);
    this.finish();
    if (parsed.unknown > 0) {
      this.announce(
        'Part of the link could not be read and was left out. Please check the answers.',
      );
    }
  }

  private find<E extends HTMLElement>(selector: string): E {
    return queryOrThrow<E>(this.root, selector);
  }

  private isAll(): boolean {
    return this.form.hasAttribute('data-all');
  }

  /** The answers as chosen now; a medicine that was named is one. */
  private answers(): Answers {
    const answers = this.chosen.answers();
    return this.medicine.named ? withMedicine(answers) : answers;
  }

  /** What was said about the name of the medicine, where one was taken. */
  private medicineLine(answers: Answers): Line[] {
    const { says } = this.medicine;
    if (!says && !isAboutMedicine(answers)) return [];
    return [{ asks: 'Which medicine was it?', says: says ?? 'Not named' }];
  }

  private summary(): string {
    return summaryOf(this.answers(), this.chosen.who(), this.medicineLine(this.answers()));
  }

  /** Shows what the answers mean now. Called after every change. */
  private update(): void {
    const answers = this.answers();
    const urgency = urgencyOf(answers);
    this.chosen.markPlaces(answers);
    const answered = Object.keys(answers).length;
    const live = this.isAll() && answered >= MIN_ANSWERED;
    const result = this.find('[data-result]');
    const shown = this.finished ? answered > 0 : live;
    result.hidden = !shown;
    result.replaceChildren(...(shown ? this.render(answers, urgency) : []));
    const screen = SCREENS.find(({ id }) => id === this.asked[this.current]);
    this.advice.show(urgency, shown, this.isAll() ? undefined : screen?.hint);
  }

  private render(answers: Answers, urgency: Urgency): Node[] {
    return renderResult({
      level: urgency.level,
      rules: urgency.rules,
      named: this.medicine.named,
      shown: shownOf(this.ranker.rank(answers)),
      outcomes: this.outcomes,
      changes: SCREENS.flatMap((screen) =>
        this.linesFor(screen, answers).map((line) => ({ screen: screen.id, line })),
      ),
    });
  }

  /** What was answered on one screen. */
  private linesFor(screen: Screen, answers: Answers): readonly Line[] {
    if (screen.id === MEDICINE) return this.medicineLine(answers);
    return linesOn(screen, answers, this.chosen.who());
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
    this.chosen.put({ danger: ['none'] }, ['danger']);
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
    this.before = { answers: this.chosen.answers(), named: this.medicine.named };
    this.form.reset();
    this.medicine.clear();
    this.chosen.reword();
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
    this.fill(this.before.answers);
    this.medicine.restore(this.before.named);
    this.announce('');
    this.finish();
  }

  /** Fills in answers, as if the screens that hold them had been asked. */
  private fill(answers: Answers): void {
    this.chosen.put(answers);
    const answered = SCREENS.filter((screen) =>
      choicesOf(screen).some((c) => given(answers, c.question).includes(c.answer)),
    );
    this.asked = ['danger', ...answered.map(({ id }) => id).filter((id) => id !== 'danger')];
    this.current = 0;
  }

  private toSheet(): void {
    handOver('guide', this.summary());
    location.assign(SHEET_URL);
  }

  private async copy(text: string): Promise<void> {
    this.announce(await copyText(text, this.find('[data-copied]')));
  }

  /** Brings the heading of what is shown now to the top of the window, and the focus to it. */
  private settle(heading: string): void {
    const target = this.find(heading);
    target.focus({ preventScroll: true });
    const top = this.form.hidden || this.isAll() ? target : this.find('[data-step]');
    top.scrollIntoView();
  }

  private announce(message: string): void {
    say(this.find('[data-status]'), message);
  }
}
