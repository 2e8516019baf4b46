/**
 * Hands that jerk press twice without meaning to, and what lies under the finger may have changed in
 * between. So for PRESS_MS after a press the same control, and whatever is now at the same place, does
 * not answer; nor does a page that a link led to, counted from the press on that link. The same key
 * within KEY_MS does nothing where the first press left the focus. Listens before any other script.
 */
const PRESS_MS = 500;
const PRESS_PX = 40;
const KEY_MS = 200;

const CONTROLS = 'button, summary, label, input, select, a[href]';
const RADIO = 'input[type="radio"]';
const KEYED = `button, summary, a[href], input[type="checkbox"], ${RADIO}`;

let lastControl: Element | null = null;
let lastX = NaN;
let lastY = NaN;
/** A page's time starts when the link to it is pressed. Pages opened in other ways have no referrer. */
let lastPress = document.referrer ? 0 : -Infinity;
let arrived = lastPress === 0;
/** The input whose own click the browser sends after a press on its label. */
let followUp: Element | null = null;

let lastKey = '';
let lastKeyed: EventTarget | null = null;
/** Where the focus is once the last key has done its work. */
let landed: EventTarget | null = null;
let lastKeyTime = -Infinity;

const cancel = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

addEventListener(
  'click',
  (event) => {
    const pressed = event.target instanceof Element ? event.target.closest(CONTROLS) : null;
    if (!pressed || !event.isTrusted) return;
    if (pressed === followUp) {
      followUp = null;
      return;
    }
    const labelled = pressed instanceof HTMLLabelElement ? pressed.control : null;
    const control = labelled ?? pressed;
    // Keys and assistive technology press a control, not a place: their clicks count none.
    const byHand = event.detail > 0;
    const near =
      byHand && (arrived || Math.hypot(event.clientX - lastX, event.clientY - lastY) <= PRESS_PX);
    if ((control === lastControl || near) && event.timeStamp - lastPress < PRESS_MS) {
      cancel(event);
      return;
    }
    lastControl = control;
    lastPress = event.timeStamp;
    lastX = byHand ? event.clientX : NaN;
    lastY = event.clientY;
    arrived = false;
    followUp = labelled;
  },
  { capture: true },
);

addEventListener(
  'keydown',
  (event) => {
    const { key, target, timeStamp } = event;
    if (!(target instanceof Element)) return;
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

addEventListener('keyup', () => {
  landed = document.activeElement;
});
