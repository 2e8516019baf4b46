import type { Seen } from './look.ts';
import { amissBut, press, recover, type Act, type MakeTask } from './tasks.ts';

const PATH = '/which-type/';

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

/** Answers the screens of the guide, one answer each, and then corrects one of them. */
export const answerGuide: MakeTask = (site, random, device) => {
  /** The answer meant to each question. It is made up when the question is first seen. */
  const meant = new Map<string, string>();
  let corrected = '';

  const mean = (seen: Seen, id: string): string => {
    const values = seen.choices[id] ?? [];
    const some = values[Math.floor(random() * values.length)] ?? '';
    const value = meant.get(id) ?? (id === 'danger' ? 'danger none' : some);
    meant.set(id, value);
    return value;
  };
  const given = (seen: Seen, id: string): readonly string[] => seen.answers[id] ?? [];
  const right = (seen: Seen, id: string): boolean => same(given(seen, id), [mean(seen, id)]);
  /** Questions that were shown and passed over. */
  const skipped = (seen: Seen): string[] =>
    seen.shown.filter((id) => given(seen, id).length === 0 && id !== seen.current);

  /** Presses what brings the answers to the question shown nearer to what is meant. */
  const answer = (seen: Seen): Act => {
    const id = seen.current;
    const value = mean(seen, id);
    const wrong = given(seen, id).find((other) => other !== value);
    const label = (of: string): string => {
      const [name, answer] = of.split(' ');
      return `[data-screen="${id}"] label:has(input[name="${name}"][value="${answer}"])`;
    };
    const checked = (of: string) => (now: Seen) => given(now, id).includes(of);
    const mends = wrong !== undefined && id !== corrected;
    if (seen.many && wrong !== undefined) {
      return press(`take back ${wrong}`, label(wrong), (now) => !checked(wrong)(now), mends);
    }
    if (seen.many || device !== 'keyboard') {
      return press(`answer ${value}`, label(value), checked(value), mends);
    }
    // One of several: the space bar takes the first answer, arrows go on from there.
    const values = seen.choices[id] ?? [];
    if (wrong === undefined) {
      return press(`answer ${values[0]}`, label(values[0] ?? ''), checked(values[0] ?? ''));
    }
    const step = values.indexOf(value) > values.indexOf(wrong) ? 1 : -1;
    return {
      what: step > 0 ? 'next answer' : 'answer before',
      act: (hand) => hand.keyOn(`${label(wrong)} input`, step > 0 ? 'ArrowDown' : 'ArrowUp'),
      worked: checked(values[values.indexOf(wrong) + step] ?? ''),
    };
  };

  return {
    start: PATH,
    next: (seen) => {
      const wrongPlace = recover(seen, site, PATH, []);
      if (wrongPlace) return wrongPlace;
      const { current } = seen;
      if (seen.canBringBack) {
        return press('bring the answers back', '[data-undo]', (now) => !now.canBringBack, true);
      }
      if (seen.allShown) {
        return press('one question at a time', 'button[data-all]', (now) => !now.allShown, true);
      }
      if (seen.atStart) {
        return press('none of these', '[data-none]', (now) => !now.atStart);
      }
      if (!right(seen, current)) return answer(seen);
      const wrong = Object.keys(seen.answers).find(
        (id) => id !== current && given(seen, id).length > 0 && !right(seen, id),
      );
      const moved = (now: Seen): boolean => now.current !== current || now.atStart;
      if (wrong !== undefined && seen.changeable.includes(wrong)) {
        return press('change an answer', `[data-change="${wrong}"]`, moved, wrong !== corrected);
      }
      if (wrong !== undefined || skipped(seen).length > 0) {
        return press('go back a question', '[data-back]', moved, true);
      }
      if (corrected !== '') return undefined;
      if (!seen.atResult) {
        const next = 'which-type [type="submit"]';
        return press('next question', next, (now) => moved(now) || now.atResult);
      }
      // The result is there. One answer was not what the reader meant to say, and is changed now.
      const id = seen.shown[0] ?? current;
      const values = seen.choices[id] ?? [];
      meant.set(id, values[(values.indexOf(mean(seen, id)) + 1) % values.length] ?? '');
      corrected = id;
      return press('change an answer', `[data-change="${id}"]`, (now) => now.current === id);
    },
    amiss: (seen) => [
      ...amissBut(seen, [PATH], []),
      ...Object.entries(seen.answers).flatMap(([id, values]) =>
        values
          .filter((value) => value !== meant.get(id) && id !== corrected)
          // With arrow keys the way to an answer leads over others.
          .filter(() => device !== 'keyboard' || seen.many || id !== seen.current)
          .map((value) => `answer ${id}: ${value}`),
      ),
      ...skipped(seen).map((id) => `skipped ${id}`),
      ...(seen.allShown ? ['all questions shown'] : []),
      ...(seen.canBringBack ? ['answers cleared'] : []),
    ],
  };
};
