/**
 * What the interactive elements of the site share. Those of every page (search, colors, presses) do
 * without it: a shared file would be one more request on each page, and they stay as long as it does.
 */

/**
 * A custom element that enhances markup which works without it. What it listens to beyond itself must
 * end with it, so every listener takes the signal.
 */
export abstract class EnhancedElement extends HTMLElement {
  private removed = new AbortController();

  /** Called when the element is on a page; the signal aborts when it is removed. */
  protected abstract enhance(signal: AbortSignal): void;

  connectedCallback(): void {
    this.removed = new AbortController();
    this.enhance(this.removed.signal);
  }

  disconnectedCallback(): void {
    this.removed.abort();
  }
}

/**
 * Loads a program when it is first needed, and once. After a failure the next call tries again.
 */
export function lazy<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

/**
 * The element inside `root` that markup must have.
 *
 * @throws when it is not there: the markup and the script have come apart.
 */
export function queryOrThrow<E extends HTMLElement = HTMLElement>(
  root: Element,
  selector: string,
): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`<${root.localName}>: its markup has no ${selector}`);
  return found;
}

/** The button that a click was on, if any. */
export const pressedButton = ({ target }: Event): HTMLButtonElement | null =>
  target instanceof Element ? target.closest('button') : null;
