import { expect, test } from '@playwright/test';
import { QUESTIONS } from '../../model/guide-questions.ts';
import { SCREENS } from '../guide/screens.ts';
import { BODY_SIZE, bodyMarks, REGIONS } from './body.ts';
import { discAt, ELECTRODES, HEAD } from './electrodes.ts';
import { originMarks, originWords, PLACES, WAY } from './origin.ts';
import { FILMS, signalPath } from './film.ts';
import { LOOKS, lookShapes } from './looks.ts';
import { byLength } from './overview.ts';
import { sprite } from './sprite.ts';
import { beats, lengthBar, LONG_SCALE, shortestAndLongest, windowSeconds } from './time.ts';
import { SCENES } from './visit.ts';

const clue = (answer: string, weight: number) => ({
  question: 'body' as const,
  answer,
  weight,
  source: { collection: 'sources' as const, id: 'any' },
});

test('every answer about the body has a region with a shape, and the picture holds it', () => {
  expect(Object.keys(REGIONS).sort()).toEqual(Object.keys(QUESTIONS.body.answers).sort());
  for (const { path, at } of Object.values(REGIONS)) {
    const numbers = [...path.matchAll(/-?\d+/g)].map((m) => Number(m[0]));
    expect(numbers.length).toBeGreaterThan(2);
    expect(numbers.every((n) => n >= -10 && n <= BODY_SIZE.height)).toBe(true);
    expect(at[1]).toBeLessThan(BODY_SIZE.height);
  }
});

test('hallmark and typical places are solid, places that fit are dotted, others are not drawn', () => {
  const marks = bodyMarks({
    clues: [clue('arm', 3), clue('leg', 2), clue('face', 1), clue('trunk', -2)],
    spread: ['focal'],
  });
  expect(new Set(marks.most)).toEqual(new Set(['arm', 'leg']));
  expect(marks.some).toEqual(['face']);
});

test('a spread over the whole body shows as possible unless a clue speaks of it', () => {
  const spread = ['generalized' as const];
  expect(bodyMarks({ clues: [clue('arm', 2)], spread }).some).toEqual(['whole-body']);
  expect(bodyMarks({ clues: [clue('whole-body', -2)], spread })).toEqual({ most: [], some: [] });
  expect(bodyMarks({ clues: [clue('whole-body', 3)], spread }).most).toEqual(['whole-body']);
});

test('origins without a place are said in words', () => {
  expect(WAY).toEqual(['cortical', 'thalamocortical', 'brainstem', 'spinal', 'peripheral']);
  expect(PLACES.functional).toBeUndefined();
  expect(originMarks(['unknown'])).toEqual({ at: [], nowhere: true });
  expect(originMarks(['spinal', 'functional'])).toEqual({ at: ['spinal'], nowhere: true });
  expect(originMarks(['spinal'])).toEqual({ at: ['spinal'], nowhere: false });
  expect(originWords(['unknown'])).toBe('not known');
  expect(originWords(['spinal', 'unknown'])).toBe('spinal cord or a place not known');
});

test('bars run from the shortest to the longest time, each step ten times the one before', () => {
  expect(lengthBar({ minMs: 10, maxMs: 100 })).toBe('M0 0H100V10H0z');
  expect(lengthBar({ minMs: 100, maxMs: 1000 })).toBe('M100 0H200V10H100z');
  expect(lengthBar({ minMs: 10, maxMs: 10 })).toBe('M0 0H2V10H0z');
});

test('on the long scale a second lies at 2 of 4.78 steps, and ten minutes at the end', () => {
  expect(lengthBar({ minMs: 10, maxMs: 1000 }, LONG_SCALE)).toBe('M0 0H83.7V10H0z');
  expect(lengthBar({ minMs: 1000, maxMs: 600_000 }, LONG_SCALE)).toBe('M83.7 0H200V10H83.7z');
  expect(() => lengthBar({ minMs: 10, maxMs: 600_001 }, LONG_SCALE)).toThrow(RangeError);
});

test('every shape that a visit is drawn with is in the file of shapes', () => {
  const ids = new Set([...sprite().matchAll(/<g id="([^"]+)"/g)].map((m) => m[1]));
  const used = Object.values(SCENES).flatMap(({ shapes }) => shapes.map(({ id }) => id));
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((id) => !ids.has(id))).toEqual([]);
});

test('a bar that does not fit the scale, or runs backwards, stops the build', () => {
  expect(() => lengthBar({ minMs: 10, maxMs: 1001 })).toThrow(RangeError);
  expect(() => lengthBar({ minMs: 9, maxMs: 50 })).toThrow(RangeError);
  expect(() => lengthBar({ minMs: 50, maxMs: 10 })).toThrow(RangeError);
});

test('beats stand where they fall, and the slowest rate is seen twice', () => {
  expect(beats(60, 2)).toBe('M0 0v10M1000 0v10M2000 0v10');
  for (const minPerMinute of [10, 18, 20, 60, 150]) {
    const seconds = windowSeconds({ minPerMinute, maxPerMinute: 420 });
    expect(beats(minPerMinute, seconds).match(/M/g)?.length).toBeGreaterThanOrEqual(2);
  }
});

test('a jerk is compared with the shortest and longest others, never with a pause', () => {
  const type = (id: string, maxMs: number, movement: 'positive' | 'negative' = 'positive') => ({
    id,
    data: { movement, burst: { minMs: 1, maxMs, sources: [] } },
  });
  const all = [type('c', 300), type('a', 50), type('b', 100), type('pause', 400, 'negative')];
  const ids = (own: string) => shortestAndLongest(all, type(own, 1)).map((t) => t.id);
  expect(ids('b')).toEqual(['a', 'c']);
  expect(ids('a')).toEqual(['c']);
  expect(shortestAndLongest([], type('x', 1))).toEqual([]);
});

test('types with a length come first, from short to long, and none is lost', () => {
  const type = (title: string, maxMs?: number, minMs = 1) => ({
    data: { title, burst: maxMs ? { minMs, maxMs } : undefined },
  });
  const all = [type('z'), type('b', 90), type('c', 20), type('a', 90, 50), type('d')];
  expect(byLength(all).map(({ data }) => data.title)).toEqual(['c', 'b', 'a', 'd', 'z']);
});

test('a muscle that is silent has a flat signal, one that fires a wave', () => {
  const { moments } = FILMS.jerk;
  expect(signalPath(moments).match(/h59/g)).toHaveLength(5);
  expect(signalPath(FILMS.lapse.moments).match(/h59/g)).toHaveLength(2);
});

test('the 19 electrodes have names of their own, mirror each other and do not overlap', () => {
  const places = ELECTRODES.map((electrode) => ({ name: electrode.name, ...discAt(electrode) }));
  expect(new Set(places.map((p) => p.name)).size).toBe(19);
  for (const [i, a] of places.entries()) {
    expect(places.some((b) => b.y === a.y && Math.abs(b.x + a.x - 2 * HEAD.x) <= 1)).toBe(true);
    for (const b of places.slice(i + 1)) {
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * HEAD.disc);
    }
  }
});

test('kinds of movement are told apart by when the muscle works, and none by words alone', () => {
  const asked = SCREENS.find(({ id }) => id === 'look')?.parts.flatMap(({ choices }) => choices);
  expect(Object.keys(LOOKS).sort()).toEqual(asked?.map(({ answer }) => answer).sort());
  const rhythms = new Set(Object.values(LOOKS).map(({ works }) => JSON.stringify(works)));
  expect(rhythms.size).toBe(Object.keys(LOOKS).length);
  for (const [id, look] of Object.entries(LOOKS)) {
    expect(sprite()).toContain(`<g id="look-${id}">${lookShapes(look)}</g>`);
    // In the order of time, within the line, with a gap that can be seen.
    const ends = look.works.flat();
    expect(ends.slice(1).every((end, i) => end - (ends[i] ?? 0) >= 2)).toBe(true);
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ends)).toBeLessThanOrEqual(56);
  }
});

test('the file of shapes has every shape once, with nothing that moves', () => {
  const ids = [...sprite().matchAll(/ id="([^"]+)"/g)].map((m) => m[1] ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  for (const name of [...Object.keys(REGIONS), ...WAY]) expect(ids).toContain(name);
  expect(sprite()).not.toMatch(/<(animate|set|script|style|foreignObject)|style=|NaN|undefined/);
});
