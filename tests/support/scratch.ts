/** Copies of the project that tests and benches make, and programs that run in them. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './site.ts';

export const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');

/** A new folder. Inside the project: Astro refuses components that share no folder with the site's root. */
export function scratchFolder(kind: string): string {
  mkdirSync(join(ROOT, '.scratch'), { recursive: true });
  return mkdtempSync(join(ROOT, '.scratch', `${kind}-`));
}

export interface Run {
  readonly code: number | null;
  /** Everything that was printed, without color codes. */
  readonly output: string;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Called five times a second while the program runs. */
  readonly watch?: (pid: number | undefined) => void;
}

/** Runs a script with Node in a folder, to its end. */
export function runNode(
  folder: string,
  script: readonly string[],
  { env = {}, watch }: RunOptions = {},
): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(process.execPath, script, {
      cwd: folder,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        ...env,
      },
    });
    let output = '';
    const timer = watch && setInterval(() => watch(child.pid), 200);
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('close', (code) => {
      clearInterval(timer);
      done({ code, output });
    });
  });
}
