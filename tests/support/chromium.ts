import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

/**
 * The browser for the tests: `CHROMIUM_PATH`, else Playwright's own, else one that is installed.
 * Undefined when there is none yet.
 */
export function chromiumPath(): string | undefined {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) return asked;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  for (const name of INSTALLED) {
    const { stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
    if (stdout.trim()) return stdout.trim();
  }
  return undefined;
}

/**
 * Makes sure that there is a browser, installing one if need be.
 *
 * @throws Error that says what to do when none can be had.
 */
export function ensureChromium(): string {
  const found = chromiumPath();
  if (found) return found;
  console.log('No browser found: installing Chromium for the tests.');
  spawnSync('npx', ['playwright', 'install', '--with-deps', 'chromium'], { stdio: 'inherit' });
  // Where that download is refused, Debian and Ubuntu have a package of their own.
  if (!chromiumPath() && process.getuid?.() === 0 && /debian|ubuntu/i.test(osRelease())) {
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const path = chromiumPath();
  if (path) return path;
  throw new Error(
    'The tests need Chromium, and none could be installed. Install Chrome or Chromium, ' +
      'or set CHROMIUM_PATH to its program file, then run the tests again.',
  );
}

const osRelease = (): string =>
  existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
