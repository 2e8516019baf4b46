import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';

/** A point, and how far a press on it slides before it is let go. */
export interface Aim {
  readonly x: number;
  readonly y: number;
  readonly slide?: readonly [number, number];
}

/** How long a press stays down, in seconds. */
const HOLD = 0.04;

/**
 * Chromium does not always answer for a press that leads to another page, and the page goes on. Longer
 * than a busy machine takes, and far less than a test may.
 */
const MAX_ANSWER_MS = 5_000;

/** Waits until the page has had all parts of a press, but not forever. */
async function taken(parts: readonly Promise<unknown>[]): Promise<void> {
  await Promise.race([Promise.all(parts), wait(MAX_ANSWER_MS, undefined, { ref: false })]);
}

/**
 * Input at times of our own, in seconds since 1970: the page is told these, however busy the machine
 * is. All parts of a press are sent at once, or waiting for the page would make a long press of it.
 */
export async function touchAt(session: CDPSession, aim: Aim, time: number): Promise<void> {
  const { x, y, slide } = aim;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number, far = 0) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [{ x: x + (slide?.[0] ?? 0) * far, y: y + (slide?.[1] ?? 0) * far }],
      timestamp: time + at * HOLD,
    });
  await taken([
    send('touchStart', 0),
    ...(slide ? [send('touchMove', 0.4, 0.5), send('touchMove', 0.8, 1)] : []),
    send('touchEnd', 1),
  ]);
}

export async function clickAt(session: CDPSession, aim: Aim, time: number): Promise<void> {
  const { x, y, slide } = aim;
  const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', at: number, far = 0) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: x + (slide?.[0] ?? 0) * far,
      y: y + (slide?.[1] ?? 0) * far,
      button: at === 0 ? 'none' : 'left',
      buttons: type === 'mouseMoved' && at > 0 ? 1 : 0,
      clickCount: type === 'mouseMoved' ? 0 : 1,
      timestamp: time + at * HOLD,
    });
  await taken([
    send('mouseMoved', 0),
    send('mousePressed', 0.1),
    ...(slide ? [send('mouseMoved', 0.4, 0.5), send('mouseMoved', 0.8, 1)] : []),
    send('mouseReleased', 1, 1),
  ]);
}

/** The keys that tests press: which key code each has, and what it types. */
const KEYS = {
  Enter: { code: 13, text: '\r' },
  ' ': { code: 32, text: ' ' },
  '/': { code: 191, text: '/' },
  l: { code: 76, text: 'l' },
  ArrowDown: { code: 40, text: '' },
} as const;

export async function keyAt(
  session: CDPSession,
  key: keyof typeof KEYS,
  time: number,
): Promise<void> {
  const { code, text } = KEYS[key];
  const common = { key, windowsVirtualKeyCode: code };
  await session.send('Input.dispatchKeyEvent', {
    ...common,
    type: text ? 'keyDown' : 'rawKeyDown',
    ...(text && { text }),
    timestamp: time,
  });
  await session.send('Input.dispatchKeyEvent', {
    ...common,
    type: 'keyUp',
    timestamp: time + HOLD,
  });
}
