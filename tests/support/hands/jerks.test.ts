import { expect, test } from '@playwright/test';
import { seeded } from '../guide.ts';
import { JERKING, planKeys, planPress, STEADY } from './jerks.ts';

const plans = (seed: number, faults = JERKING) => {
  const random = seeded(seed);
  return Array.from({ length: 2_000 }, () => planPress(random, 100, 100, faults));
};
const far = ({ x, y }: { x: number; y: number }): number => Math.hypot(x - 100, y - 100);

test('the same seed gives the same jerks, another seed others', () => {
  expect(plans(1)).toEqual(plans(1));
  expect(plans(1)).not.toEqual(plans(2));
});

test('a steady hand presses once, where it aims', () => {
  expect(
    plans(1, STEADY).every((taps) => taps.length === 1 && taps.every((tap) => far(tap) === 0)),
  ).toBe(true);
});

test('aims scatter up to 14 px, and every fault is as common as said', () => {
  const all = plans(3);
  const meant = all.flatMap((taps) => (taps.length === 1 ? taps : []));
  expect(Math.max(...meant.map(far))).toBeLessThanOrEqual(14);
  expect(Math.max(...meant.map(far))).toBeGreaterThan(13);
  const share = (is: (taps: (typeof all)[number]) => boolean): number =>
    all.filter(is).length / all.length;
  expect(share((taps) => taps.some((tap) => tap.slide))).toBeCloseTo(JERKING.drift, 1);
  expect(share((taps) => taps.some((tap) => far(tap) > 14))).toBeCloseTo(JERKING.stray, 1);
});

test('second taps come 80 to 400 ms after the meant one', () => {
  const noStrays = plans(4, { ...JERKING, stray: 0 }).filter((taps) => taps.length === 2);
  const waits = noStrays.map(([first, second]) => (second?.at ?? 0) - (first?.at ?? 0));
  expect(noStrays.length / 2_000).toBeCloseTo(JERKING.secondTap, 1);
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(80);
  expect(Math.max(...waits)).toBeLessThanOrEqual(400);
});

test('doubled keys come within the time in which the site ignores them', () => {
  const keys = planKeys(seeded(5), [...'myoclonus'.repeat(200)], JERKING);
  const doubled = keys.filter(({ wait }) => wait > 0);
  expect(doubled.length / 1_800).toBeCloseTo(JERKING.doubledKey, 1);
  expect(Math.max(...doubled.map(({ wait }) => wait))).toBeLessThan(200);
});
