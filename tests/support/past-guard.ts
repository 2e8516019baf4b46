import type { Page } from '@playwright/test';

/** Longer than the press guard takes a press for a jerk (src/shell/press-guard.ts). */
const PAST_GUARD_MS = 520;

/** Waits until a press at the same place counts again, as one does who means the second press. */
export const pastGuard = (page: Page): Promise<void> => page.waitForTimeout(PAST_GUARD_MS);

/** Longer than it takes the same key for a jerk. */
const PAST_KEYS_MS = 220;

/** Waits until the same key counts again: keys have a shorter guard than presses by hand. */
export const pastKeys = (page: Page): Promise<void> => page.waitForTimeout(PAST_KEYS_MS);
