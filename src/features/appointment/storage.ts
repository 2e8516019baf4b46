const KEY = 'appointment';

export type StoreResult =
  | 'kept'
  /** Another tab or window has changed what is kept; nothing was overwritten. */
  | 'changed'
  | 'full'
  | 'off';

/** What this device keeps: text, `null` for nothing, `undefined` when its storage is off. */
export function readStored(): string | null | undefined {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return undefined;
  }
}

/** Keeps `text`, but only in place of `expected`: what this page last read or kept. */
export function store(text: string, expected: string | null): StoreResult {
  const now = readStored();
  if (now === undefined) return 'off';
  if (now !== expected && now !== text) return 'changed';
  try {
    localStorage.setItem(KEY, text);
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'off';
  }
}

/** Deletes what is kept. Call only when storage is known to be on. */
export const deleteStored = (): void => localStorage.removeItem(KEY);

/** Calls back when another tab or window changes or deletes what is kept. */
export const onOtherTab = (act: (text: string | null) => void): void =>
  addEventListener('storage', ({ key, newValue, storageArea }) => {
    // A `null` key means that all of the site's storage was cleared.
    if (storageArea === localStorage && (key === KEY || key === null)) act(newValue);
  });
