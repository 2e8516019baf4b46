import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchedChromium } from './support/chromium.ts';
import { PORT, ROOT } from './support/site.ts';

/** Copies of the project that tests make, and that a run which was cut short may leave. */
const COPIES = new RegExp(`^${RegExp.escape(join(ROOT, '.scratch'))}`);

/** One runner for everything; the projects differ in what they need. */
export default defineConfig({
  testDir: '..',
  testIgnore: COPIES,
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A second try on a busy machine; a fault fails twice.
  retries: process.env['CI'] ? 1 : 0,
  // One more than cores: many tests wait, for a guard against jerks or for a browser to write.
  workers: 3,
  timeout: 120_000,
  reporter: [['list'], ['./support/closing-line.ts']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      ...launchedChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  ...(!process.env['NO_SERVER'] && {
    webServer: {
      command: 'node tests/support/serve.ts',
      cwd: '..',
      url: `http://127.0.0.1:${PORT}/`,
      env: { PORT: String(PORT) },
      reuseExistingServer: !process.env['CI'],
    },
  }),
  projects: [
    {
      name: 'unit',
      testMatch: ['src/**/*.test.ts', 'tests/{faults,support}/**/*.test.ts'],
      testIgnore: [COPIES, '**/*.site.test.ts'],
    },
    { name: 'site', testMatch: ['src/**/*.site.test.ts', 'tests/site/*.test.ts'] },
    { name: 'browser', testMatch: ['src/**/*.spec.ts', 'tests/{browser,sweeps}/*.spec.ts'] },
  ],
});
