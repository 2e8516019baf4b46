import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium without the parts that only a window needs: most tests take a third of the time in it. */
const SHELLS = ['chromium-headless-shell'];
const WHOLE = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

const firstOf = (names: readonly string[]): string | undefined => {
  for (const name of names) {
    const path = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
    if (path) return path;
  }
  return undefined;
};

/** Playwright's own Chromium, where it was downloaded; its light form lies beside it. */
const own = (): string | undefined => {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

/** A whole browser, which writes a history as a reader's does; undefined when there is none yet. */
export const wholeChromium = (): string | undefined =>
  process.env['CHROMIUM_PATH'] ?? own() ?? firstOf(WHOLE);

/**
 * How the tests start a browser: `CHROMIUM_PATH`, else the light form that Playwright downloaded,
 * which it finds by itself, else one that is installed.
 */
export function launchedChromium(): { executablePath?: string } {
  const asked = process.env['CHROMIUM_PATH'];
  if (!asked && own()) return {};
  const path = asked ?? firstOf(SHELLS) ?? firstOf(WHOLE);
  return path ? { executablePath: path } : {};
}

/**
 * Makes sure that there is a browser, installing one if need be.
 *
 * @returns Its program file.
 * @throws Error that says what to do when none can be had.
 */
export function ensureChromium(): string {
  if (!wholeChromium()) {
    console.log('No browser found: installing Chromium for the tests.');
    spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  }
  // Where that download is refused, Debian and Ubuntu have packages of their own.
  if (!process.env['CHROMIUM_PATH'] && !own() && isDebianRoot()) {
    const missing = [...(firstOf(WHOLE) ? [] : ['chromium']), ...(firstOf(SHELLS) ? [] : SHELLS)];
    if (missing.length > 0) aptGet(['update']);
    for (const name of missing) aptGet(['install', '-y', '--no-install-recommends', name]);
  }
  const path = wholeChromium();
  if (path) return path;
  throw new Error(
    'The tests need Chromium, and none could be installed. Install Chrome or Chromium, ' +
      'or set CHROMIUM_PATH to its program file, then run the tests again.',
  );
}

/** Whether it worked shows in what is there afterwards: the tests need no more than one browser. */
const aptGet = (args: readonly string[]): void =>
  void spawnSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

const isDebianRoot = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));
