/** What the startle tests run inside a page: each function stands alone there. */

/** Opens whatever is folded away, so that it is seen too. */
export function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Everything on the page that moves, sounds or changes by itself, in words. */
export function movingParts(): string[] {
  const parts = [
    ...document.querySelectorAll(
      'audio, video, marquee, blink, iframe, object, embed, animate, animateTransform, ' +
        'animateMotion, set, meta[http-equiv="refresh" i], [autoplay], ' +
        'img[src$=".gif" i], img[src$=".apng" i], img[src$=".webp" i]',
    ),
  ].map((element) => `<${element.tagName.toLowerCase()}>`);
  const still = (times: string): boolean =>
    times.split(',').every((time) => parseFloat(time) === 0);
  for (const element of document.querySelectorAll('*')) {
    for (const pseudo of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      const faults = [
        style.animationName !== 'none' && `animation ${style.animationName}`,
        !still(style.transitionDuration) && `transition of ${style.transitionDuration}`,
        style.scrollBehavior !== 'auto' && `scroll-behavior ${style.scrollBehavior}`,
      ].filter(Boolean);
      if (faults.length > 0) {
        parts.push(`${element.tagName.toLowerCase()}${pseudo ?? ''}: ${faults.join(', ')}`);
      }
    }
  }
  return parts;
}

/** How far the page has shifted by itself since a moment of its own clock, from its first one on. */
export function layoutShift(since: number): number {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
  observer.disconnect();
  return shifts
    .filter(({ startTime }) => startTime >= since)
    .reduce((sum, { value }) => sum + value, 0);
}

export interface PageTimers {
  /** Timers that are set and have not run yet. */
  pageTimers(): string[];
}

/** Keeps a list of the timers of a page. Runs before the page's own scripts. */
export function watchTimers(): void {
  const pending = new Map<string, string>();
  const watch = (
    start: 'setTimeout' | 'setInterval' | 'requestAnimationFrame' | 'requestIdleCallback',
    stop: 'clearTimeout' | 'clearInterval' | 'cancelAnimationFrame' | 'cancelIdleCallback',
  ): void => {
    type Start = (job: (...values: unknown[]) => unknown, ...rest: unknown[]) => number;
    const scope = window as unknown as Record<string, unknown>;
    const begin = (scope[start] as Start).bind(window);
    const end = (scope[stop] as (id: number) => void).bind(window);
    scope[start] = ((job, ...rest) => {
      const id = begin(
        (...values) => {
          if (start !== 'setInterval') pending.delete(`${start} ${id}`);
          return job(...values);
        },
        ...rest,
      );
      pending.set(`${start} ${id}`, `${start}: ${String(job).slice(0, 80)}`);
      return id;
    }) satisfies Start;
    scope[stop] = (id: number): void => {
      pending.delete(`${start} ${id}`);
      end(id);
    };
  };
  watch('setTimeout', 'clearTimeout');
  watch('setInterval', 'clearInterval');
  watch('requestAnimationFrame', 'cancelAnimationFrame');
  watch('requestIdleCallback', 'cancelIdleCallback');
  (window as unknown as PageTimers).pageTimers = () => [...pending.values()];
}
