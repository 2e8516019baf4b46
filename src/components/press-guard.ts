/**
 * Hands that jerk press twice without meaning to. A second press on the same control within
 * PRESS_MS, or the same key within KEY_MS, does nothing. Listens before any other script.
 */
const PRESS_MS = 500;
const KEY_MS = 200;

const CONTROLS = 'button, summary, label, input, select, a[href]';
const KEYED = 'button, summary, a[href], input[type="checkbox"], input[type="radio"]';

let lastControl: Element | null = null;
let lastPress = -Infinity;
/** The input whose own click the browser sends after a press on its label. */
let followUp: Element | null = null;
let lastKey = '';
let lastKeyed: Element | null = null;
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
    if (control === lastControl && event.timeStamp - lastPress < PRESS_MS) {
      cancel(event);
      return;
    }
    lastControl = control;
    lastPress = event.timeStamp;
    followUp = labelled;
  },
  { capture: true },
);

addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (!(event.target instanceof Element) || !event.target.matches(KEYED)) return;
    const again =
      event.key === lastKey && event.target === lastKeyed && event.timeStamp - lastKeyTime < KEY_MS;
    if (event.repeat || again) cancel(event);
    lastKey = event.key;
    lastKeyed = event.target;
    lastKeyTime = event.timeStamp;
  },
  { capture: true },
);
