/**
 * What hands that jerk do besides what they mean, as plain numbers: which presses and keys reach the
 * page, where and when. A seed gives the same jerks on every run.
 */

import type { Aim } from './timed-input.ts';

/** How often each fault happens, as a share of presses or keys. */
export interface Faults {
  /** Farthest that a press lands from where it is aimed, in CSS px. */
  readonly scatter: number;
  /** A press that slides away before it is let go. */
  readonly drift: number;
  /** An unwanted second tap after the meant one. */
  readonly secondTap: number;
  /** A tap beside the target, before or after the meant one. */
  readonly stray: number;
  readonly doubledKey: number;
}

/** Far more than most people with myoclonus have, so that a few hundred runs meet every fault often. */
export const JERKING: Faults = {
  scatter: 14,
  drift: 0.12,
  secondTap: 0.3,
  stray: 0.12,
  doubledKey: 0.15,
};
/** A hand without a fault: how many acts a task takes at least. */
export const STEADY: Faults = { scatter: 0, drift: 0, secondTap: 0, stray: 0, doubledKey: 0 };

const DRIFT = [6, 40] as const;
const SECOND_AFTER = [80, 400] as const;
const STRAY_AWAY = [20, 50] as const;
/** Time from the first tap of a plan to the meant one, when a stray tap comes first. */
const STRAY_BEFORE = [150, 400] as const;
const KEY_AGAIN_AFTER = [30, 180] as const;

/** One touch or click, this many milliseconds after the first one. */
export interface Tap extends Aim {
  readonly at: number;
}

type Random = () => number;

const between = (random: Random, [low, high]: readonly [number, number]): number =>
  low + random() * (high - low);

/** A way of the given length in any direction. */
function away(random: Random, length: number): [number, number] {
  const angle = random() * 2 * Math.PI;
  return [Math.cos(angle) * length, Math.sin(angle) * length];
}

/** Everything that reaches the page when a hand means to press at one point, in order of time. */
export function planPress(random: Random, x: number, y: number, faults: Faults): Tap[] {
  const near = (at: number, distance: number): Tap => {
    const [dx, dy] = away(random, distance);
    return { at, x: x + dx, y: y + dy };
  };
  // The root spreads presses evenly over the whole disk, so that large misses are common.
  const scatter = (): number => faults.scatter * Math.sqrt(random());
  const strays = random() < faults.stray;
  const strayFirst = random() < 0.5;
  const meantAt = strays && strayFirst ? between(random, STRAY_BEFORE) : 0;
  const meant = near(meantAt, scatter());
  const taps: Tap[] = [
    random() < faults.drift ? { ...meant, slide: away(random, between(random, DRIFT)) } : meant,
  ];
  if (random() < faults.secondTap) {
    taps.push(near(meantAt + between(random, SECOND_AFTER), scatter()));
  }
  if (strays) {
    taps.push(
      near(strayFirst ? 0 : meantAt + between(random, SECOND_AFTER), between(random, STRAY_AWAY)),
    );
  }
  return taps.sort((a, b) => a.at - b.at);
}

/** Keys that reach the page when a hand means to press these, each with the wait before it. */
export function planKeys(
  random: Random,
  keys: readonly string[],
  faults: Faults,
): { key: string; wait: number }[] {
  return keys.flatMap((key) => {
    const once = { key, wait: 0 };
    return random() < faults.doubledKey
      ? [once, { key, wait: between(random, KEY_AGAIN_AFTER) }]
      : [once];
  });
}
