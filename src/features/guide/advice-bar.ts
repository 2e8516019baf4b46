import { adviceOf } from './result.ts';
import type { Urgency } from './urgency.ts';
import { renderAdvice } from './view.ts';

/** Fills a live region; the same words twice would be read twice. */
export function say(region: Element, message: string): void {
  if (region.textContent !== message) region.textContent = message;
}

/** The words to act on, in view while the reader answers, and heard. */
export class AdviceBar {
  private readonly bar: HTMLElement;
  private readonly alert: HTMLElement;
  private readonly heard: HTMLElement;

  /**
   * @param bar Where the words stand.
   * @param alert Heard at once.
   * @param heard Heard when there is a pause.
   */
  constructor(bar: HTMLElement, alert: HTMLElement, heard: HTMLElement) {
    this.bar = bar;
    this.alert = alert;
    this.heard = heard;
  }

  /**
   * @param inResult True when the result shows the level: it stands on the page once.
   * @param hint What to know before choosing, while nothing presses.
   */
  show({ level, rules }: Urgency, inResult: boolean, hint?: string): void {
    const { bar } = this;
    const rule = rules[0];
    const pressing = level === 'emergency' || level === 'urgent' ? level : undefined;
    const [first, rest] = rule && pressing ? adviceOf(rule) : ['', ''];
    const words = `${first} ${rest}`.trim();
    say(this.alert, pressing === 'emergency' ? words : '');
    say(this.heard, pressing === 'urgent' ? words : '');
    delete bar.dataset['urgency'];
    delete bar.dataset['level'];
    if (!pressing) {
      bar.replaceChildren(hint ?? 'Choose what fits, then press Next. You can skip any question.');
      return;
    }
    bar.dataset['level'] = pressing;
    if (!inResult) bar.dataset['urgency'] = pressing;
    bar.replaceChildren(...renderAdvice(first, rest, pressing));
  }
}
