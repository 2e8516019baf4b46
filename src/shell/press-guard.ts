/**
 * Hands that jerk press twice without meaning to, and what lies under the finger may have changed in
 * between. So for PRESS_MS after a press the same control does not answer, nor does what came to lie
 * at the place of the press, also on a page that a link led to. What was there already is a neighbor
 * and answers. A press that was ignored is shown, and the press after it counts: so a slip is undone
 * at once. The same key within KEY_MS does nothing where the first press left the focus. Readers can
 * switch this off (press-choice.ts). Listens before any other script.
 */
import { everyPressCounts } from './press-choice.ts';

const PRESS_MS = 500;
const PRESS_PX = 40;
const KEY_MS = 200;

const CONTROLS = 'button, summary, label, input, select, a[href]';
const RADIO = 'input[type="radio"]';
const KEYED = `button, summary, a[href], input[type="checkbox"], ${RADIO}`;
/** How a window's name begins while it carries the place of a press to the page of a link. */
const CARRIED = 'pressed ';

let lastControl: Element | null = null;
let lastX = NaN;
let lastY = NaN;
let lastPress = -Infinity;
/** Controls that were near the last press when it was made. */
let neighbors = new Set<Element>();
/** The input whose own click the browser sends after a press on its label. */
let followUp: Element | null = null;
/** What shows that a press on it was ignored. */
let shown: HTMLElement | null = null;

let lastKey = '';
let lastKeyed: EventTarget | null = null;
/** Where the focus is once the last key has done its work. */
let landed: EventTarget | null = null;
let lastKeyTime = -Infinity;

// A page's time starts when the link to it is pressed. The name of a window stays with it from page
// to page of one site and no further, and lives in memory: it is emptied here.
if (window.name.startsWith(CARRIED)) {
  [lastX = NaN, lastY = NaN] = window.name.slice(CARRIED.length).split(' ').map(Number);
  window.name = '';
  if (document.referrer) lastPress = 0;
}

const cancel = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** The control that a press on an element presses. */
function controlOf(element: Element | null): { pressed: Element; control: Element } | undefined {
  const pressed = element?.closest(CONTROLS);
  if (!pressed) return undefined;
  return { pressed, control: (pressed instanceof HTMLLabelElement && pressed.control) || pressed };
}

function controlsNear(x: number, y: number): Set<Element> {
  const found = new Set<Element>();
  for (const dx of [-PRESS_PX, -PRESS_PX / 2, 0, PRESS_PX / 2, PRESS_PX])
    for (const dy of [-PRESS_PX, -PRESS_PX / 2, 0, PRESS_PX / 2, PRESS_PX]) {
      const near = controlOf(document.elementFromPoint(x + dx, y + dy));
      if (near) found.add(near.control);
    }
  return found;
}

/** Whether a press opens another page of this site in this window. */
const leadsOn = (control: Element): boolean =>
  control instanceof HTMLAnchorElement &&
  control.origin === location.origin &&
  control.pathname !== location.pathname &&
  !control.target &&
  !control.download;

/** Shows by a broken line, and tells a screen reader, that a press was ignored. */
function showIgnored(control: Element): void {
  shown = control.closest<HTMLElement>('label') ?? (control as HTMLElement);
  shown.style.outline = '3px dashed';
  let status = document.querySelector('[data-ignored-press]');
  if (!status) {
    status = document.createElement('p');
    status.setAttribute('role', 'status');
    status.setAttribute('data-ignored-press', '');
    status.className = 'sr-only';
    document.body.append(status);
  }
  status.textContent = 'A second press was ignored. Press again if you meant it.';
}

function clearIgnored(): void {
  shown?.style.removeProperty('outline');
  shown = null;
  document.querySelector('[data-ignored-press]')?.replaceChildren();
}

addEventListener(
  'click',
  (event) => {
    const found = controlOf(event.target instanceof Element ? event.target : null);
    if (!found || !event.isTrusted || everyPressCounts()) return;
    const { pressed, control } = found;
    if (pressed === followUp) {
      followUp = null;
      return;
    }
    // Keys and assistive technology press a control, not a place, and have a guard of their own.
    const byHand = event.detail > 0;
    const near = Math.hypot(event.clientX - lastX, event.clientY - lastY) <= PRESS_PX;
    const again = control === lastControl || (near && !neighbors.has(control));
    if (byHand && again && shown === null && event.timeStamp - lastPress < PRESS_MS) {
      cancel(event);
      showIgnored(control);
      return;
    }
    clearIgnored();
    lastControl = byHand ? control : null;
    lastPress = event.timeStamp;
    lastX = byHand ? event.clientX : NaN;
    lastY = event.clientY;
    neighbors = byHand ? controlsNear(lastX, lastY) : new Set();
    followUp = control === pressed ? null : control;
    if (!byHand) return;
    lastKey = '';
    if (leadsOn(control)) window.name = `${CARRIED}${lastX} ${lastY}`;
  },
  { capture: true },
);

addEventListener(
  'keydown',
  (event) => {
    const { key, target, timeStamp } = event;
    if (!(target instanceof Element) || everyPressCounts()) return;
    const arrow = key.startsWith('Arrow');
    if (arrow ? !target.matches(RADIO) : !['Enter', ' ', '/'].includes(key)) {
      lastKey = '';
      return;
    }
    const again =
      event.repeat || (key === lastKey && target === landed && timeStamp - lastKeyTime < KEY_MS);
    // The same letter twice in one text field is how words are spelled.
    if (again && (target.matches(KEYED) || target !== lastKeyed)) cancel(event);
    else lastKeyed = target;
    lastKey = key;
    landed = target;
    lastKeyTime = timeStamp;
  },
  { capture: true },
);

/** Not by a timer: on a slow device the next key comes before it. */
const land = (): void => void (landed = document.activeElement);
addEventListener('keyup', land);
// The space bar presses after its key is let go, and the press may move the focus.
addEventListener('click', ({ detail }) => detail === 0 && land());
