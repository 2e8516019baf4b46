import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, ElementHandle, Page } from '@playwright/test';
import { planKeys, planPress, type Faults } from './jerks.ts';
import { clickAt, touchAt } from './timed-input.ts';

export type Device = 'touch' | 'mouse' | 'keyboard';

/** Tabs that a reader tries before giving up on reaching a control. */
const MAX_TABS = 6;

/** Drives one page as hands that jerk do, by touch, mouse or keyboard. */
export class JerkingHand {
  readonly device: Device;
  private readonly page: Page;
  private readonly session: CDPSession;
  private readonly random: () => number;
  private readonly faults: Faults;

  constructor(
    page: Page,
    session: CDPSession,
    device: Device,
    random: () => number,
    faults: Faults,
  ) {
    this.page = page;
    this.session = session;
    this.device = device;
    this.random = random;
    this.faults = faults;
  }

  /** Means to press the first control that fits a selector, if one is there. */
  async press(selector: string): Promise<void> {
    const [control] = await this.page.locator(selector).elementHandles();
    if (!control) return;
    if (this.device === 'keyboard') return this.pressByKey(control);
    const aim = await control.evaluate(bringIntoView);
    if (!aim) return;
    const started = Date.now();
    for (const tap of planPress(this.random, aim[0], aim[1], this.faults)) {
      const ahead = started + tap.at - Date.now();
      if (ahead > 0) await wait(ahead);
      // The page is told the planned time: a busy machine must not make the jerks slower.
      const time = (started + tap.at) / 1000;
      await (this.device === 'touch' ? touchAt : clickAt)(this.session, tap, time);
    }
  }

  /** Means to press one key. */
  async key(name: string): Promise<void> {
    await this.keys([name]);
  }

  /** Means to have a word, and nothing else, in a field. */
  async type(selector: string, text: string): Promise<void> {
    if (!(await this.hasFocus(selector))) await this.press(selector);
    if (!(await this.hasFocus(selector))) return;
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Delete');
    await this.keys([...text]);
  }

  /** Moves the keyboard to a control and means to press a key there. */
  async keyOn(selector: string, name: string): Promise<void> {
    await this.page.locator(selector).focus();
    await this.key(name);
  }

  /** The browser's own way back, which no page can make easier or harder. */
  async back(): Promise<void> {
    await this.page.goBack();
  }

  /** Picks from the list that a phone or computer opens for a `select`, once that is pressed. */
  async pick(selector: string, value: string): Promise<void> {
    await this.press(selector);
    if (await this.hasFocus(selector)) await this.page.locator(selector).selectOption(value);
  }

  /** Asked of the page and not of the field: a stray press may have led to a page without one. */
  private hasFocus(selector: string): Promise<boolean> {
    return this.page.evaluate((field) => document.activeElement?.matches(field) ?? false, selector);
  }

  private async keys(names: readonly string[]): Promise<void> {
    for (const { key, wait: before } of planKeys(this.random, names, this.faults)) {
      if (before > 0) await wait(before);
      await this.page.keyboard.press(key);
    }
  }

  /** Comes to a control with Tab, corrects when Tab went too far, and presses it. */
  private async pressByKey(control: ElementHandle): Promise<void> {
    const key = await control.evaluate(focusAndKey);
    if (!key) return;
    await this.page.keyboard.press('Shift+Tab');
    for (let tabs = 0; tabs < MAX_TABS; tabs++) {
      const place = await control.evaluate(placeOfFocus);
      if (place === 0) break;
      await this.key(place > 0 ? 'Shift+Tab' : 'Tab');
    }
    // Tab passes by radios that are not chosen; readers come to those in other ways.
    await control.evaluate(focusAndKey);
    await this.key(key);
  }
}

/** Middle of a control, scrolled to where a reader would have it. Runs in the page. */
function bringIntoView(element: Element): [number, number] | undefined {
  if (!element.checkVisibility({ visibilityProperty: true })) return undefined;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getClientRects()[0];
  return box && [box.x + box.width / 2, box.y + box.height / 2];
}

/** Focuses a control, and tells which key presses it. Runs in the page. */
function focusAndKey(element: Element): 'Enter' | 'Space' | undefined {
  const control = element instanceof HTMLLabelElement ? element.control : element;
  if (!(control instanceof HTMLElement) || !element.checkVisibility()) return undefined;
  control.focus();
  return control instanceof HTMLAnchorElement && control.role !== 'button' ? 'Enter' : 'Space';
}

/** Whether the focus is on a control (0), before it (-1) or after it (1). Runs in the page. */
function placeOfFocus(element: Element): number {
  const control = element instanceof HTMLLabelElement ? element.control : element;
  const focused = document.activeElement;
  if (!control || !focused || focused === control) return 0;
  return control.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
}
